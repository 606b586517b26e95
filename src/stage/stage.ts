/** The timeline: overview, surface with marks and labels, footer. It follows the stores by itself. */

import { groupDigits } from '../core/group-digits.ts'
import { utcMs } from '../core/units.ts'
import { anchorOf } from '../dataset/column-times.ts'
import { markDrawn } from '../state/marks.ts'
import type { PageState } from '../state/page-state.ts'
import { selectRank } from '../state/selection.ts'
import { laneFacet } from '../state/view-state.ts'
import { currentView, rememberWindowInView, selectEvent, togglePin, viewStore } from '../state/view-store.ts'
import { density } from '../timeline/density.ts'
import { markAt } from '../timeline/marks.ts'
import { countsAround, hasRank, sideOfRank } from '../timeline/ranks.ts'
import { marksRoom } from '../timeline/scene.ts'
import { timeWindow } from '../timeline/time-window.ts'
import { isTold, itemAt } from '../timeline/timeline-item.ts'
import {
  panView,
  projectionOf,
  type View,
  viewOfWindow,
  viewShowing,
  windowOfView,
  zoomView,
} from '../timeline/view.ts'
import { cellUnder } from './cells.ts'
import { type Content, contentOf, storyOf } from './content.ts'
import { createCountLayer } from './count-layer.ts'
import { setAttribute, setText } from './dom.ts'
import { createEventFocus } from './event-focus.ts'
import { createFooter } from './footer.ts'
import { createFrame, type FrameData } from './frame.ts'
import { attachGestures } from './gestures.ts'
import { createLabelLayer } from './label-layer.ts'
import { createLaneNames } from './lane-names.ts'
import { laneWord } from './lane-words.ts'
import { createLayout } from './layout.ts'
import { measureTickOf } from './measure-text.ts'
import { createMotion } from './motion.ts'
import { binsOf, createOverview } from './overview.ts'
import { createPeek } from './peek.ts'
import { tellSeen } from './seen.ts'
import { stageCommands } from './stage-commands.ts'
import { createStageElements, surfaceHeights } from './stage-elements.ts'
import { createStageLists } from './stage-lists.ts'
import { HIT_PX, INSET_PX } from './stage-sizes.ts'
import { bindSurfaceInput } from './surface-input.ts'
import { followSurroundings } from './surroundings.ts'
import { linkWindow } from './window-link.ts'
import { createWordLoader } from './word-loader.ts'

const ZOOM_STEP = 1.6
/** With more items labels are laid out at rest only. */
const MANY_ITEMS = 300
/** Up to so many events are laid out with their labels within a frame. */
const MOST_AT_ONCE = 200
/** Longer than a frame, so that the marks are on the screen before labels are laid out. */
const AFTER_FRAME_MS = 24
/** Zooming to a group shows so much more on either side, px. */
const GROUP_MARGIN_PX = 24

const NO_RANKS: ReadonlySet<number> = new Set()

const insetShare = (widthPx: number): number => widthPx / Math.max(1, widthPx - 2 * INSET_PX)
const insetFocus = (share: number, widthPx: number): number => 0.5 + (share - 0.5) * insetShare(widthPx)

/** Fills `root`, which must be on the page and not hidden, with the timeline and draws it. */
export function createStage(root: HTMLElement, page: PageState): void {
  const { collection, outcomes, selection } = page
  const { store } = collection
  const { columns } = store
  const elements = createStageElements(root)
  const { surface } = elements
  const story = storyOf(store)
  const labels = createLabelLayer(elements.labels)
  const frame = createFrame({
    canvas: elements.canvas,
    labels,
    counts: elements.counts,
  })
  const layout = createLayout(store)
  let surroundings = followSurroundings(elements.room, (next) => {
    surroundings = next
    if (next.size.widthPx > 0) resettle()
  })
  let content: Content = contentOf(store, outcomes.getState(), currentView().lanes)
  let isFolded = true
  let highlightedRank: number | null = null
  let data: FrameData | null = null
  let soon = 0
  let isStale = false
  let labelsTimer = 0

  const folding = () => (isFolded ? story.folded : story.even)
  const selectedRank = () => selection.getState().rank
  const widthPx = (): number => surroundings.size.widthPx
  const select = (rank: number): void => void selectRank(store, selection, rank)
  let opening = story.openingFor(surroundings.size)
  const link = linkWindow({ start: columns.start[0] ?? opening.from, end: story.last + 1 })
  const motion = createMotion(
    {
      folding,
      draw: (view) => draw(view),
      commit: () => layOut(),
      report: link.report,
      isHeavy: () => (data?.layout.marks?.items.length ?? Number.POSITIVE_INFINITY) > MANY_ITEMS,
    },
    link.given() ?? opening,
  )
  const focus = createEventFocus(surface, () => showFocus())
  const words = createWordLoader(store, () => layOutSoon())
  const counts = createCountLayer(elements.counts, (rank) => store.eventAt(rank)?.title ?? '')
  const peek = createPeek(surface)
  const laneNames = createLaneNames(elements.lanes, togglePin)
  const overview = createOverview(
    elements.overviewRoom,
    () => windowOfView(motion.view()),
    (window, isDone) => {
      if (isDone) motion.settleAt(window)
      else motion.move(viewOfWindow(folding(), window))
    },
  )
  const commands = stageCommands({
    ...{ store, motion, focus },
    get ranks() {
      return content.ranks
    },
    get folding() {
      return folding()
    },
    get startRank() {
      return focus.rank() ?? selectedRank()
    },
    get firstLabelled() {
      return data?.layout.labels[0]?.rank ?? null
    },
    onMove: () => lists.close(),
    onClose: () => selectEvent(null),
  })
  const lists = createStageLists(elements, {
    store,
    get selectedRank() {
      return selectedRank()
    },
    get size() {
      return { widthPx: widthPx(), heightPx: data?.heightPx ?? 0 }
    },
    get undated() {
      return content.undated
    },
    onSelect: select,
    onZoom: (fromX, toX) => {
      const { time } = projectionOf(motion.view(), widthPx(), INSET_PX)
      commands.zoomTo(timeWindow(time(fromX - GROUP_MARGIN_PX), time(toX + GROUP_MARGIN_PX)))
    },
    onChange: () => {
      showCounts()
      showFooter()
    },
  })
  const footer = createFooter(elements.footerRoom, {
    onEarlier: () => commands.showBeyond(-1),
    onLater: () => commands.showBeyond(1),
    onZoomIn: () => commands.zoomBy(ZOOM_STEP),
    onZoomOut: () => commands.zoomBy(1 / ZOOM_STEP),
    onWhole: commands.showWhole,
    onFold: () => {
      isFolded = !isFolded
      motion.refold()
    },
    onUndated: lists.toggleUndated,
  })

  const draw = (view: View): void => {
    if (data === null) return
    frame.draw(data, view)
    overview.follow(windowOfView(view))
  }
  const isLabelled = (rank: number): boolean =>
    data?.layout.labels.some((label) => label.rank === rank) === true

  /** The label of the mark that pointer or keyboard is at, when it has none of its own. */
  const showPeek = ({ layout: { marks, view } }: FrameData): void => {
    const ranks = [highlightedRank, focus.rank()]
    const rank = ranks.find((one) => one !== null && hasRank(columns, content.ranks, one) && !isLabelled(one))
    const item = rank == null ? null : itemAt(store, rank)
    if (item !== null && !isTold(item)) words.want([item.rank])
    const place = marks?.items.findIndex((one) => one.rank === rank) ?? -1
    peek.show(
      item === null || !isTold(item)
        ? null
        : {
            item,
            x: projectionOf(view, widthPx(), INSET_PX).x(item.anchor),
            y: marks?.markY[place] ?? surfaceHeights(surroundings.size.heightPx).roomPx / 2,
            widthPx: widthPx(),
            isFocus: rank === focus.rank(),
            isSelected: rank === selectedRank(),
          },
    )
  }
  /** Selection, tab stop, peek and ring. */
  const showFocus = (): void => {
    if (data === null) return
    const tabStop = [focus.rank(), selectedRank()].find((rank) => rank !== null && isLabelled(rank))
    labels.mark(selectedRank(), tabStop ?? data.layout.labels[0]?.rank ?? null)
    showPeek(data)
    data = { ...data, highlightedRank: highlightedRank ?? focus.rank() }
    focus.settle()
    draw(motion.view())
  }
  const showCounts = (): void => counts.show(data?.layout.clusters ?? [], widthPx(), lists.openCluster())
  const showFooter = (): void => {
    const { earlier, later } = countsAround(columns, content.ranks, windowOfView(motion.view()))
    footer.show({
      ...{ earlier, later, isFolded },
      undated: content.undated.length,
      isUndatedOpen: lists.isUndatedOpen(),
      canFold: story.folded.segments.length > 1,
    })
  }
  const isLarge = (): boolean => content.datedCount > MOST_AT_ONCE
  /**
   * Everything anew for the view as it is now. Where labels would take longer than a frame, marks come first and labels
   * after they are on the screen.
   */
  const layOut = (isQuick = false): void => {
    isStale = false
    clearTimeout(labelsTimer)
    if (isQuick) labelsTimer = window.setTimeout(() => layOut(), AFTER_FRAME_MS)
    const { size, palette, fonts } = surroundings
    if (size.widthPx === 0) return
    const view = motion.view()
    const { lanes, pins } = currentView()
    const { heightPx, roomPx } = surfaceHeights(size.heightPx)
    const laid = layout({
      ...{ view, content, size, roomPx, fonts, pins },
      laneWord: (key) => laneWord(lanes, key, collection.directory()),
      boldRanks: isQuick ? NO_RANKS : story.boldRanks(),
      selectedRank: selectedRank(),
      isQuick,
    })
    data = {
      ...{ columns, layout: laid, folding: folding(), palette, heightPx },
      widthPx: size.widthPx,
      selectedRank: selectedRank(),
      highlightedRank: null,
      measureTick: measureTickOf(palette.sans),
    }
    surface.style.height = `${heightPx}px`
    labels.show(laid.labels)
    laneNames.show(laid.laneRanks.lanes, pins)
    overview.settle(windowOfView(view))
    showCounts()
    showFooter()
    showFocus()
    showLegend()
    words.want(laid.wanted)
  }
  const showContent = (): void => {
    const roomPx = Math.max(0, widthPx() - 2 * INSET_PX)
    setAttribute(surface, 'data-event-count', String(content.count))
    setAttribute(
      surface,
      'aria-label',
      `${groupDigits(content.datedCount)} events. Arrow keys move, plus and minus zoom, Enter goes to the events`,
    )
    overview.show({
      counts: density(columns, content.ranks, story.extent, binsOf(roomPx)),
      ...{ first: story.first, last: story.last, extent: story.extent, widthPx: roomPx },
    })
  }
  /** What the full height of a bar stands for, where there are bars. */
  const showLegend = (): void => {
    const cells = frame.cells()
    const lane = cells?.style.kind === 'bars' ? cells.laneRanks?.lanes[0] : undefined
    elements.legend.hidden = lane === undefined
    if (cells === null || lane === undefined) return
    const { footY, heightPx } = marksRoom(lane)
    setText(elements.legend, cells.legend)
    elements.legend.style.transform = `translate(${INSET_PX}px, ${Math.round(footY - heightPx)}px)`
  }
  const layOutSoon = (): void => {
    isStale = true
    if (soon !== 0) return
    soon = requestAnimationFrame(() => {
      soon = 0
      if (isStale) layOut(isLarge())
      if (widthPx() > 0) markDrawn()
    })
  }
  /** After a change of size, palette or fonts. */
  const resettle = (): void => {
    const next = story.openingFor(surroundings.size)
    const hasMoved = next.from !== opening.from || next.to !== opening.to
    opening = next
    showContent()
    if (hasMoved && link.given() === null) {
      rememberWindowInView(opening)
      motion.follow(opening)
    }
    layOut(isLarge())
  }
  const renew = (): void => {
    content = contentOf(store, outcomes.getState(), currentView().lanes)
    lists.close()
    showContent()
    layOutSoon()
  }
  /** Lanes need the column of their facet and the names of its values. */
  const changeLanes = (): void => {
    const { lanes } = currentView()
    renew()
    if (lanes === 'all') return
    const hasNames = lanes === 'kind' || collection.directory() !== null
    if (store.facet(laneFacet(lanes)) !== null && hasNames) return
    void Promise.all([store.loadFacet(laneFacet(lanes)), collection.loadDirectory()]).then(renew)
  }
  /** Brings an event into view that is chosen elsewhere: in the list, in an article. */
  const showSelection = (): void => {
    const rank = selectedRank()
    const aim = motion.aim()
    if (rank === null || !hasRank(columns, content.ranks, rank) || sideOfRank(columns, rank, aim) === 0)
      return
    const view = viewOfWindow(folding(), aim)
    motion.glideTo(windowOfView(viewShowing(view, utcMs(anchorOf(columns, rank)), 0.5)), 'rest')
  }
  const moveBy = (next: View): void => {
    lists.close()
    motion.move(next)
  }
  attachGestures(surface, {
    pan: (share) => moveBy(panView(motion.view(), share * insetShare(widthPx()))),
    zoom: (factor, at) => moveBy(zoomView(folding(), motion.view(), factor, insetFocus(at, widthPx()))),
    rest: motion.rest,
    restSoon: motion.restSoon,
    zoomStep: (factor, at) => commands.zoomBy(factor, insetFocus(at, widthPx())),
    press: (x, y) => {
      const mark = markAt(frame.marks(), x, y, HIT_PX)
      const cells = frame.cells()
      const cell = cells === null ? null : cellUnder(cells, x, y)
      if (mark !== null) select(mark.item.rank)
      else if (cell !== null) lists.openGroup(cell)
    },
  })
  bindSurfaceInput(surface, {
    clusterOf: counts.clusterOf,
    onCluster: lists.toggleCluster,
    onSelect: select,
    onHover: (rank) => {
      if (rank === highlightedRank) return
      highlightedRank = rank
      showFocus()
    },
    markNear: (x, y) => markAt(frame.marks(), x, y, HIT_PX)?.item.rank ?? null,
    onCommand: commands.run,
  })
  viewStore.subscribe(({ view }, { view: former }) => {
    const isMoved = view.from !== former.from || view.to !== former.to
    if (isMoved && link.hasNews()) motion.follow(link.given() ?? opening)
    if (view.lanes !== former.lanes) changeLanes()
    else if (view.pins !== former.pins) layOutSoon()
  })
  selection.subscribe(({ rank }, former) => {
    if (rank === former.rank) return
    showSelection()
    layOutSoon()
  })
  outcomes.subscribe(renew)
  tellSeen(() => ({
    ...{ story, content, surroundings },
    folding: folding(),
    window: windowOfView(motion.view()),
    selectedRank: selectedRank(),
  }))
  showContent()
  if (link.given() === null) {
    rememberWindowInView(opening)
    showSelection()
  }
  // The first picture does not wait for labels.
  layOut(true)
  if (currentView().lanes !== 'all') changeLanes()
}
