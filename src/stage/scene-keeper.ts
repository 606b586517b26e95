import type { FormerLabels } from '../timeline/label-layout.ts'
import { type LabelFonts, type Scene, type SceneInput, sceneOf } from '../timeline/scene.ts'
import type { Size } from './surroundings.ts'

/** Labels keep their heights as long as the zoom has changed by no more than this factor. */
const SAME_LEVEL = 1.7

interface Level {
  readonly zoom: number
  readonly size: Size
  /** Made anew when the web fonts arrive: labels laid out in stand-in fonts must not linger. */
  readonly fonts: LabelFonts
}

const NO_LABELS: FormerLabels = new Map()

function isSameLevel(a: Level, b: Level): boolean {
  if (a.size !== b.size || a.fonts !== b.fonts) return false
  const ratio = a.zoom / b.zoom
  return ratio < SAME_LEVEL && ratio > 1 / SAME_LEVEL
}

/** Lays out scenes; labels stay where the former scene of about the same zoom had them. */
export function createSceneKeeper(): (input: Omit<SceneInput, 'former'>, level: Level) => Scene {
  let former: { readonly labels: FormerLabels; readonly level: Level } | null = null
  return (input, level) => {
    const labels = former !== null && isSameLevel(former.level, level) ? former.labels : NO_LABELS
    const scene = sceneOf({ ...input, former: labels })
    former = { labels: new Map(scene.labels.map((label) => [label.id, label])), level }
    return scene
  }
}
