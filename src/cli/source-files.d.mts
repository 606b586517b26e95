/** Path of the folder that `src` is in, for the sources and for a bundle of them somewhere below it. */
export const projectRoot: string

/** Every file of the pipeline (sources, tables, weights; no tests) with its path below `src`, in code-unit order. */
export const readSources: () => (readonly [file: string, content: Uint8Array])[]
