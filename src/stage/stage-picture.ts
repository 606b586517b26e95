/** What is seen: frames, and the layout that they are drawn from with all that stands on the surface. */
import { groupDigits } from '../core/group-digits.ts'
import { inOneGo, type Steps, withPauses } from '../dataset/steps.ts'
import { markDrawn } from '../state/marks.ts'
import { createPause } from '../state/pause.ts'
import { currentView, togglePin } from '../state/view-store.ts'
import { density } from '../timeline/density.ts'
import { countsAround, hasRank } from '../timeline/ranks.ts'
import { isTold, itemAt } from '../timeline/timeline-item.ts'
import { projectionOf, type View, viewOfWindow, windowOfView } from '../timeline/view.ts'
import { createCountLayer } from './count-layer.ts'
import { setAttribute } from './dom.ts'
import { createFirstLabels } from './first-labels.ts'
import { createFrame, type Frame, type FrameData } from './frame.ts'
import { createLabelLayer } from './label-layer.ts'
import { createLaneNames } from './lane-names.ts'
import { laneWord } from './lane-words.ts'
import { createLayout, type Layout } from './layout.ts'
import { showLegends } from './legend.ts'
import { measureTickOf } from './measure-text.ts'
import type { Motion } from './motion.ts'
import { createOverview } from './overview.ts'
import { binsOf } from './overview-picture.ts'
import { createPeek } from './peek.ts'
import type { Controls } from './stage-controls.ts'
import { surfaceHeights } from './stage-elements.ts'
import { INSET_PX } from './stage-sizes.ts'
import { foldingOf, isLabelled, isLarge, type StageState, selectedRankOf, widthOf } from './stage-state.ts'
import { createWordLoader } from './word-loader.ts'

export interface StagePicture {
  readonly frame: Pick<Frame, 'marks' | 'cells'>
  readonly clusterOf: ReturnType<typeof createCountLayer>['clusterOf']
  /** A frame. */
  readonly draw: (view: View) => void
  /**
   * Everything anew for the view as it is now. Where labels would take longer than a frame, marks come first (`isQuick`)
   * and labels after they are on the screen.
   */
  readonly layOut: (isQuick?: boolean) => void
  readonly layOutSoon: () => void
  /** Labels and all where the view has come to rest; of many events with pauses. */
  readonly layOutAtRest: () => void
  /** After another filter or size: what is told of all events. */
  readonly showContent: () => void
  /** The same and a layout, in the next frame. */
  readonly showContentSoon: () => void
  /** Selection, tab stop, peek and ring. */
  readonly showFocus: () => void
  /** Counts of events without a label, and what lies to either side. */
  readonly showCounts: () => void
}

/** Longer than a frame, so that the marks are on the screen before labels are laid out. */
const AFTER_FRAME_MS = 24
const NO_RANKS: ReadonlySet<number> = new Set()

export function createPicture(state: StageState, motion: Motion, controls: Controls): StagePicture {
  const { elements, store, story, page } = state
  const { focus, lists, footer } = controls
  const labels = createLabelLayer(elements.labels)
  const frame = createFrame({ canvas: elements.canvas, labels, counts: elements.counts })
  const layout = createLayout(store)
  const words = createWordLoader(store, () => layOutSoon())
  const counts = createCountLayer(elements.counts, (rank) => store.eventAt(rank)?.title ?? '')
  const peek = createPeek(elements.surface)
  const laneNames = createLaneNames(elements.lanes, togglePin)
  const overview = createOverview(
    elements.overviewRoom,
    () => windowOfView(motion.view()),
    (window, isDone) => {
      if (isDone) motion.settleAt(window)
      else motion.move(viewOfWindow(foldingOf(state), window))
    },
  )
  const firstLabels = createFirstLabels(store)
  let soon = 0
  let isStale = false
  let isContentStale = false
  let labelsTimer = 0
  let layouts = 0

  const draw = (view: View): void => {
    if (state.data === null) return
    frame.draw(state.data, view)
    overview.follow(windowOfView(view))
  }
  /** The label of the mark that pointer or keyboard is at, when it has none of its own. */
  const showPeek = ({ layout: { marks, view } }: FrameData): void => {
    const isHidden = (rank: number): boolean =>
      hasRank(store.columns, state.content.ranks, rank) && !isLabelled(state, rank)
    const rank = [state.highlightedRank, focus.rank()].find((one) => one !== null && isHidden(one))
    const item = rank == null ? null : itemAt(store, rank)
    if (item !== null && !isTold(item)) words.want([item.rank])
    if (item === null || !isTold(item)) {
      peek.show(null)
      return
    }
    const place = marks?.items.findIndex((one) => one.rank === rank) ?? -1
    peek.show({
      item,
      x: projectionOf(view, widthOf(state), INSET_PX).x(item.anchor),
      y: marks?.markY[place] ?? surfaceHeights(state.surroundings.size.heightPx).roomPx / 2,
      widthPx: widthOf(state),
      isFocus: rank === focus.rank(),
      isSelected: rank === selectedRankOf(state),
    })
  }
  const showFocus = (): void => {
    const { data } = state
    if (data === null) return
    const selectedRank = selectedRankOf(state)
    const tabStop = [focus.rank(), selectedRank].find((rank) => rank !== null && isLabelled(state, rank))
    state.data = { ...data, highlightedRank: state.highlightedRank ?? focus.rank() }
    // The canvas first: text on it asks for the page's styles, which what follows changes.
    draw(motion.view())
    labels.mark(selectedRank, tabStop ?? data.layout.labels[0]?.rank ?? null)
    showPeek(data)
    focus.settle()
  }
  const showCounts = (): void => {
    const { content, isFolded } = state
    counts.show(state.data?.layout.clusters ?? [], widthOf(state), lists.openCluster())
    const { earlier, later } = countsAround(store.columns, content.ranks, windowOfView(motion.view()))
    footer.show({
      ...{ earlier, later, isFolded },
      undated: content.undated.length,
      isUndatedOpen: lists.isUndatedOpen(),
      canFold: story.folded.segments.length > 1,
    })
  }
  const layoutSteps = (isQuick: boolean): Steps<Layout> => {
    const { content, surroundings } = state
    const { size, fonts } = surroundings
    const { lanes, pins } = currentView()
    return layout({
      ...{ view: motion.view(), content, size, fonts, pins, isQuick },
      roomPx: surfaceHeights(size.heightPx).roomPx,
      laneWord: (key) => laneWord(lanes, key, page.collection.directory()),
      boldRanks: isQuick ? NO_RANKS : story.boldRanks(),
      selectedRank: selectedRankOf(state),
    })
  }
  const show = (laid: Layout): void => {
    const { size, palette } = state.surroundings
    const { heightPx } = surfaceHeights(size.heightPx)
    state.data = {
      ...{ columns: store.columns, layout: laid, folding: foldingOf(state), palette, heightPx },
      widthPx: size.widthPx,
      selectedRank: selectedRankOf(state),
      highlightedRank: null,
      measureTick: measureTickOf(palette.sans),
    }
    elements.surface.style.height = `${heightPx}px`
    labels.show(laid.labels)
    showFocus()
    laneNames.show(laid.laneRanks.lanes, currentView().pins)
    overview.settle(windowOfView(laid.view))
    showCounts()
    showLegends(elements.legends, frame.cells())
    words.want(laid.wanted)
  }
  const layOut = (isQuickEnough = false): void => {
    const isQuick = isQuickEnough || firstLabels.isWordless()
    isStale = false
    layouts++
    clearTimeout(labelsTimer)
    labelsTimer = isQuick ? window.setTimeout(layOutWithWords, AFTER_FRAME_MS) : 0
    if (widthOf(state) > 0) show(inOneGo(layoutSteps(isQuick)))
  }
  /** With pauses for input and frames; given up when another layout is asked for or the view has moved. */
  const layOutInSlices = async (): Promise<void> => {
    const own = ++layouts
    const view = motion.view()
    const isGone = (): boolean => own !== layouts || motion.view() !== view
    const laid = await withPauses(layoutSteps(false), createPause(), isGone)
    if (laid !== null && !isGone()) show(laid)
  }
  /** In a task of its own after what had to be waited for. Words that cannot be read are told by whoever reads them too. */
  const layOutWithWords = (): void => {
    const timer = labelsTimer
    const goOn = (): void => {
      if (timer === labelsTimer) labelsTimer = window.setTimeout(layOutInSlices)
    }
    const wait = firstLabels.wait()
    if (wait === null) void layOutInSlices()
    else wait.then(goOn, () => undefined)
  }
  const layOutAtRest = (): void => {
    if (isLarge(state) && !firstLabels.isWordless()) void layOutInSlices()
    else layOut()
  }
  const renew = (): void => {
    if (isStale) layOut(isLarge(state))
    if (isContentStale) showContent()
  }
  /** Once all that a handler changes has been changed, so that the work is done while the frame is waited for; the next in that frame. */
  const layOutSoon = (): void => {
    isStale = true
    if (soon !== 0) return
    queueMicrotask(renew)
    soon = requestAnimationFrame(() => {
      soon = 0
      renew()
      if (widthOf(state) > 0) markDrawn()
    })
  }
  const showContent = (): void => {
    isContentStale = false
    const { ranks, count, datedCount } = state.content
    const roomPx = Math.max(0, widthOf(state) - 2 * INSET_PX)
    setAttribute(elements.surface, 'data-event-count', String(count))
    setAttribute(
      elements.surface,
      'aria-label',
      `${groupDigits(datedCount)} events. Arrow keys move, plus and minus zoom, Enter goes to the events`,
    )
    overview.show({
      counts: density(store.columns, ranks, story.overview, binsOf(roomPx)),
      ...{ first: story.first, last: story.last, scale: story.overview, widthPx: roomPx },
    })
  }
  const showContentSoon = (): void => {
    isContentStale = true
    layOutSoon()
  }
  const { clusterOf } = counts
  return {
    ...{ frame, clusterOf, draw, layOut, layOutSoon, layOutAtRest },
    ...{ showContent, showContentSoon, showFocus, showCounts },
  }
}
