/**
 * Scores of coreference: MUC (Vilain et al., 1995), B³ (Bagga and Baldwin, 1998), CEAF-e (Luo, 2005) and their mean,
 * as CoNLL 2012 has it. Gold and ours are partitions of the same mentions.
 */

export interface Score {
  readonly recall: number
  readonly precision: number
  readonly f1: number
}

export interface CoreferenceScores {
  readonly muc: Score
  readonly b3: Score
  readonly ceafE: Score
  /** Mean of the three F1. */
  readonly conll: number
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

const scoreOf = (recall: number, precision: number): Score => ({
  recall,
  precision,
  f1: ratio(2 * recall * precision, recall + precision),
})

type Labels = readonly string[]

/** Label → indexes of the mentions that have it. */
const clustersOf = (labels: Labels): Map<string, number[]> => {
  const clusters = new Map<string, number[]>()
  labels.forEach((label, index) => {
    const cluster = clusters.get(label)
    if (cluster) cluster.push(index)
    else clusters.set(label, [index])
  })
  return clusters
}

/** The share of the links of `of` that `by` keeps: a cluster of n mentions in p parts keeps n − p of its n − 1 links. */
const mucSide = (of: Labels, by: Labels): number => {
  let kept = 0
  let all = 0
  for (const cluster of clustersOf(of).values()) {
    kept += cluster.length - new Set(cluster.map((index) => by[index])).size
    all += cluster.length - 1
  }
  return ratio(kept, all)
}

const overlapsOf = (gold: Labels, ours: Labels): Map<string, Map<string, number>> => {
  const counts = new Map<string, Map<string, number>>()
  gold.forEach((label, index) => {
    const row = counts.get(label) ?? new Map<string, number>()
    counts.set(label, row.set(ours[index]!, (row.get(ours[index]!) ?? 0) + 1))
  })
  return counts
}

/** Mean over the mentions: how much of its cluster in `of` is in its cluster in `by`. */
const b3Side = (of: Labels, by: Labels): number => {
  const clusters = clustersOf(of)
  let sum = 0
  for (const [label, row] of overlapsOf(of, by)) {
    const size = clusters.get(label)!.length
    for (const common of row.values()) sum += common ** 2 / size
  }
  return ratio(sum, of.length)
}

/**
 * The greatest sum of a one-to-one assignment of rows to columns: the Hungarian method with potentials, O(n²m).
 * No row or column needs to be assigned where all of its values are 0.
 */
export const bestAssignment = (values: readonly (readonly number[])[]): number => {
  const isWide = values.length <= (values[0]?.length ?? 0)
  const rows = isWide ? values : (values[0] ?? []).map((_, column) => values.map((row) => row[column]!))
  const columns = rows[0]?.length ?? 0
  const ofRow = new Float64Array(rows.length + 1)
  const ofColumn = new Float64Array(columns + 1)
  const rowAt = new Int32Array(columns + 1)
  for (let row = 1; row <= rows.length; row++) {
    const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY)
    const cameFrom = new Int32Array(columns + 1)
    const isUsed = new Uint8Array(columns + 1)
    rowAt[0] = row
    let column = 0
    while (rowAt[column] !== 0) {
      isUsed[column] = 1
      const current = rowAt[column]!
      let step = Number.POSITIVE_INFINITY
      let next = 0
      for (let other = 1; other <= columns; other++) {
        if (isUsed[other]) continue
        const cost = -rows[current - 1]![other - 1]! - ofRow[current]! - ofColumn[other]!
        if (cost < least[other]!) {
          least[other] = cost
          cameFrom[other] = column
        }
        if (least[other]! < step) {
          step = least[other]!
          next = other
        }
      }
      for (let other = 0; other <= columns; other++)
        if (isUsed[other]) {
          ofRow[rowAt[other]!]! += step
          ofColumn[other]! -= step
        } else least[other]! -= step
      column = next
    }
    for (; column !== 0; column = cameFrom[column]!) rowAt[column] = rowAt[cameFrom[column]!]!
  }
  let sum = 0
  for (let column = 1; column <= columns; column++)
    if (rowAt[column]! > 0) sum += rows[rowAt[column]! - 1]![column - 1]!
  return sum
}

const ceafE = (gold: Labels, ours: Labels): Score => {
  const goldClusters = clustersOf(gold)
  const ourClusters = clustersOf(ours)
  const overlaps = overlapsOf(gold, ours)
  const likeness = [...goldClusters].map(([label, cluster]) =>
    [...ourClusters].map(
      ([other, theirs]) => (2 * (overlaps.get(label)!.get(other) ?? 0)) / (cluster.length + theirs.length),
    ),
  )
  const sum = bestAssignment(likeness)
  return scoreOf(ratio(sum, goldClusters.size), ratio(sum, ourClusters.size))
}

/** `gold` and `ours` are parallel: the cluster of each mention. */
export const scoreCoreference = (gold: Labels, ours: Labels): CoreferenceScores => {
  const muc = scoreOf(mucSide(gold, ours), mucSide(ours, gold))
  const b3 = scoreOf(b3Side(gold, ours), b3Side(ours, gold))
  const entities = ceafE(gold, ours)
  return { muc, b3, ceafE: entities, conll: (muc.f1 + b3.f1 + entities.f1) / 3 }
}
