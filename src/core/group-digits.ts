/** Figures grouped by thousands with commas, without any locale: "1,204". */
export const groupDigits = (count: number): string => String(count).replace(/\B(?=(?:\d{3}){1,6}$)/g, ',')
