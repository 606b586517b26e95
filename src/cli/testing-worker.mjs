// A worker for tests: does what no article should.
const kept = []

export const ping = () => true
export const echo = (task) => task
export const hang = () => {
  for (;;);
}
export const exhaust = () => {
  for (;;) kept.push(new Array(100_000).fill(kept.length))
}
export const throwLater = () =>
  new Promise(() => {
    queueMicrotask(() => {
      throw new Error('out of the blue')
    })
  })

/** Stands in for the real one: a file named after a function comes to its end. */
export const collectFile = ({ file, id }) =>
  file.startsWith('hang') ? hang() : { record: `{"id":"${id}"}`, problems: [], key: null }
