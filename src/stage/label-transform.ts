import { labelBox, type PlacedLabel } from '../timeline/label-layout.ts'

/** Where a label's button stands, as a CSS transform from the surface's corner. Whole pixels keep the type crisp. */
export function labelTransform(label: PlacedLabel): string {
  const { left, top } = labelBox(label)
  return `translate(${Math.round(left)}px, ${Math.round(top)}px)`
}
