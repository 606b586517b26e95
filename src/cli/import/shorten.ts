/** The words of a text that fit into so many UTF-16 code units, with an ellipsis where some are left out. */
export const shorten = (text: string, most: number): string => {
  if (text.length <= most) return text
  const cut = text.slice(0, most)
  const space = cut.lastIndexOf(' ')
  return `${space > most / 2 ? cut.slice(0, space) : cut.slice(0, most - 1).replace(/\p{Surrogate}$/u, '')}…`
}
