import type { Axis } from '../timeline/axis.ts'

/** Layers that `paintAxis` fills; nothing else touches their children. */
export interface AxisLayers {
  readonly wash: HTMLElement
  readonly ticks: HTMLElement
  readonly labels: HTMLElement
  readonly periods: HTMLElement
}

/** Makes a layer have `count` children, reusing those it has. */
function children(layer: HTMLElement, count: number, className: string): HTMLElement[] {
  while (layer.childElementCount > count) layer.lastElementChild?.remove()
  while (layer.childElementCount < count) {
    const child = document.createElement('span')
    child.className = className
    layer.append(child)
  }
  return [...layer.children] as HTMLElement[]
}

function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text
}

const moveTo = (element: HTMLElement, x: number): void => {
  element.style.transform = `translateX(${x.toFixed(2)}px)`
}

function paintTicks(layer: HTMLElement, axis: Axis): void {
  const marks = [
    ...axis.ticks.map(({ x }) => ({ x, className: 'timeline-tick' })),
    ...axis.chevrons.map((x) => ({ x, className: 'timeline-chevron' })),
  ]
  for (const [index, element] of children(layer, marks.length, '').entries()) {
    const mark = marks[index]
    if (mark === undefined) continue
    if (element.className !== mark.className) element.className = mark.className
    moveTo(element, mark.x)
  }
}

function paintTexts(
  layer: HTMLElement,
  texts: readonly { readonly x: number; readonly text: string }[],
  className: string,
): void {
  for (const [index, element] of children(layer, texts.length, className).entries()) {
    const label = texts[index]
    if (label === undefined) continue
    setText(element, label.text)
    element.style.transform = `translateX(calc(${label.x.toFixed(2)}px - 50%))`
  }
}

function paintWash(layer: HTMLElement, axis: Axis): void {
  const parts = axis.periods.filter(({ isPart }) => isPart)
  for (const [index, element] of children(layer, parts.length, 'timeline-wash').entries()) {
    const period = parts[index]
    if (period === undefined) continue
    element.style.width = `${(period.toX - period.fromX).toFixed(2)}px`
    moveTo(element, period.fromX)
  }
}

/** Brings the axis layers in line with an axis: a bounded number of elements, nothing is made anew. */
export function paintAxis(layers: AxisLayers, axis: Axis): void {
  paintTicks(layers.ticks, axis)
  paintTexts(layers.labels, axis.labels, 'timeline-tick-label')
  paintTexts(layers.periods, axis.periods, 'timeline-period')
  paintWash(layers.wash, axis)
}
