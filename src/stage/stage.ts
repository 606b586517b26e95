/** The timeline: overview, surface with marks and labels, footer. It follows the view store by itself. */

import type { Explorer } from '../state/explorer.ts'
import { datasetExtent } from '../state/extent.ts'
import { markDrawn } from '../state/marks.ts'
import type { OutcomeStore } from '../state/outcome.ts'
import { currentView, rememberWindowInView, selectEvent, viewStore } from '../state/view-store.ts'
import { density } from '../timeline/density.ts'
import { eventCounts, sideOfWindow } from '../timeline/event-counts.ts'
import { markAt } from '../timeline/marks.ts'
import { openingWindow } from '../timeline/opening-window.ts'
import { roundWindow } from '../timeline/round-window.ts'
import type { Scene, SceneCluster } from '../timeline/scene.ts'
import { type TimeWindow, timeWindow } from '../timeline/time-window.ts'
import {
  panView,
  projectionOf,
  type View,
  viewOfWindow,
  viewShowing,
  windowOfView,
  zoomView,
} from '../timeline/view.ts'
import { contentOf, storyOf } from './content.ts'
import { createCountLayer } from './count-layer.ts'
import { setAttribute } from './dom.ts'
import { createEventFocus } from './event-focus.ts'
import type { EventPopover } from './event-popover.ts'
import { createFooter } from './footer.ts'
import { createFrame, type FrameData } from './frame.ts'
import { attachGestures } from './gestures.ts'
import { createLabelLayer } from './label-layer.ts'
import { showLaneNames } from './lane-names.ts'
import { DATE_PX, measureIn } from './measure-text.ts'
import { createMotion } from './motion.ts'
import { binsOf, createOverview } from './overview.ts'
import { createPeek } from './peek.ts'
import { openClusterPopover, openUndatedPopover } from './popovers.ts'
import { createSceneKeeper } from './scene-keeper.ts'
import { stageCommands } from './stage-commands.ts'
import { createStageElements, surfaceHeights } from './stage-elements.ts'
import { HIT_PX, INSET_PX } from './stage-sizes.ts'
import { bindSurfaceInput } from './surface-input.ts'
import { followSurroundings } from './surroundings.ts'
import { linkWindow } from './window-link.ts'

const ZOOM_STEP = 1.6
/** With more items labels are laid out at rest only. */
const MANY_ITEMS = 2500
/** Room that a label takes: how many of them a frame holds decides the opening window. */
const LABEL_ROOM_PX = 9000

const insetShare = (widthPx: number): number => widthPx / Math.max(1, widthPx - 2 * INSET_PX)
const insetFocus = (share: number, widthPx: number): number => 0.5 + (share - 0.5) * insetShare(widthPx)

/** Fills `root`, which must be on the page and not hidden, with the timeline and draws it. */
export function createStage(root: HTMLElement, explorer: Explorer, outcomes: OutcomeStore): void {
  const elements = createStageElements(root)
  const { surface } = elements
  const story = storyOf(explorer)
  const frame = createFrame({
    canvas: elements.canvas,
    axis: {
      wash: elements.wash,
      ticks: elements.ticks,
      labels: elements.tickLabels,
      periods: elements.periods,
    },
    labels: elements.labels,
    counts: elements.counts,
  })
  const keepScene = createSceneKeeper()
  let surroundings = followSurroundings(elements.room, (next) => {
    const isShown = next.size.widthPx > 0
    surroundings = next
    if (isShown) resettle()
  })
  let content = contentOf(explorer, outcomes.getState(), currentView().lanes)
  let isFolded = true
  let highlightedId: string | null = null
  let openCluster: { readonly cluster: SceneCluster; readonly popover: EventPopover } | null = null
  let undated: EventPopover | null = null
  let data: FrameData | null = null
  let soon = 0

  const folding = () => (isFolded ? story.folded : story.even)
  const selectedId = () => currentView().event
  // Rounded as links round it, so that whoever opens one sees the very same layout.
  const chooseOpening = (): TimeWindow => {
    const { widthPx, heightPx } = surroundings.size
    const { from, to } = openingWindow(story.folded, story.items, (widthPx * heightPx) / LABEL_ROOM_PX)
    return roundWindow(from, to)
  }
  let opening = chooseOpening()
  const link = linkWindow(datasetExtent(explorer.dataset.events))
  const motion = createMotion(
    {
      folding,
      draw: (view) => draw(view),
      commit: () => layOut(),
      report: link.report,
      isHeavy: () => content.items.length > MANY_ITEMS,
    },
    link.given() ?? opening,
  )
  const focus = createEventFocus(surface, () => showFocus())
  const labels = createLabelLayer(elements.labels)
  const counts = createCountLayer(elements.counts, (id) => content.itemOf.get(id)?.title ?? '')
  const peek = createPeek(surface)
  const overview = createOverview(
    elements.overviewRoom,
    () => windowOfView(motion.view()),
    (window, isDone) => {
      if (isDone) motion.settleAt(window)
      else motion.move(viewOfWindow(folding(), window))
    },
  )
  const commands = stageCommands({
    get items() {
      return content.items
    },
    get folding() {
      return folding()
    },
    get startId() {
      return focus.id() ?? selectedId()
    },
    get firstLabelled() {
      return data?.scene.labels[0]?.item ?? null
    },
    motion,
    focus,
    onMove: () => openCluster?.popover.close(),
    onClose: () => selectEvent(null),
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
    onUndated: () => toggleUndated(),
  })

  const draw = (view: View): void => {
    if (data === null) return
    frame.draw(data, view)
    overview.follow(windowOfView(view))
  }
  const isLabelled = (scene: Scene, id: string): boolean => scene.labels.some((label) => label.id === id)

  /** Selection, tab stop and the label of the mark that pointer or keyboard is at. */
  const showFocus = (): void => {
    if (data === null) return
    const { scene, sceneView, widthPx } = data
    const focusId = focus.id()
    const wanted = [focusId, selectedId()].find((id) => id !== null && isLabelled(scene, id))
    labels.mark(selectedId(), wanted ?? scene.labels[0]?.id ?? null)
    const id = [highlightedId, focusId].find(
      (one) => one !== null && content.itemOf.has(one) && !isLabelled(scene, one),
    )
    const item = content.itemOf.get(id ?? '')
    peek.show(
      item === undefined
        ? null
        : {
            item,
            x: projectionOf(sceneView, widthPx, INSET_PX).x(item.anchor),
            y: scene.markY[content.items.indexOf(item)] ?? 0,
            widthPx,
            isFocus: id === focusId,
            isSelected: id === selectedId(),
          },
    )
    data = { ...data, highlightedId: highlightedId ?? focusId }
    focus.settle()
    draw(motion.view())
  }

  /** Everything anew for the view as it is now. */
  const layOut = (): void => {
    cancelAnimationFrame(soon)
    soon = 0
    const { size, palette, fonts } = surroundings
    if (size.widthPx === 0) return
    const view = motion.view()
    const { heightPx, roomPx } = surfaceHeights(size.heightPx)
    const scene = keepScene(
      {
        items: content.items,
        laneNames: content.laneNames,
        projection: projectionOf(view, size.widthPx, INSET_PX),
        heightPx: roomPx,
        fonts,
        boldIds: story.boldIds,
        selectedId: selectedId(),
      },
      { zoom: view.scale.zoom, size, fonts },
    )
    data = {
      ...{ items: content.items, scene, sceneView: view, folding: folding(), palette },
      ...{
        widthPx: size.widthPx,
        heightPx,
        insetPx: INSET_PX,
        highlightedId: null,
        selectedId: selectedId(),
      },
      colorIndexOf: (id) => colorOf(id),
      measureTick: measureTickOf(palette.sans),
    }
    surface.style.height = `${heightPx}px`
    elements.wash.style.height = `${roomPx}px`
    elements.axis.style.top = `${roomPx}px`
    labels.show(scene.labels)
    counts.show(scene.clusters, size.widthPx, openCluster?.cluster ?? null)
    showLaneNames(elements.lanes, scene.lanes)
    overview.settle(windowOfView(view))
    showFooter()
    showFocus()
  }
  const colorOf = (id: string): number => {
    const event = explorer.eventOf.get(id)
    return event === undefined ? 6 : explorer.looks.colorIndexOf(event)
  }
  const showFooter = (): void => {
    const { earlier, later } = eventCounts(content.items, windowOfView(motion.view()))
    footer.show({
      ...{ earlier, later, undated: content.undated.length, isUndatedOpen: undated !== null, isFolded },
      canFold: story.folded.segments.length > 1,
    })
  }
  const showContent = (): void => {
    const widthPx = Math.max(0, surroundings.size.widthPx - 2 * INSET_PX)
    setAttribute(surface, 'data-event-count', String(content.count))
    setAttribute(
      surface,
      'aria-label',
      `${content.items.length} events. Arrow keys move, plus and minus zoom, Enter goes to the events`,
    )
    const counted = density(content.items, story.extent, binsOf(widthPx))
    overview.show({ counts: counted, first: story.first, last: story.last, extent: story.extent, widthPx })
  }
  const layOutSoon = (): void => {
    if (soon !== 0) return
    soon = requestAnimationFrame(() => {
      layOut()
      markDrawn()
    })
  }
  /** After a change of size, palette or fonts. */
  const resettle = (): void => {
    const next = chooseOpening()
    const hasMoved = next.from !== opening.from || next.to !== opening.to
    opening = next
    showContent()
    if (hasMoved && link.given() === null) {
      rememberWindowInView(opening)
      motion.follow(opening)
    }
    layOut()
  }
  const renew = (): void => {
    content = contentOf(explorer, outcomes.getState(), currentView().lanes)
    undated?.close()
    openCluster?.popover.close()
    showContent()
    layOutSoon()
  }
  /** Brings an event into view that is chosen elsewhere: in the list, in an article. */
  const showSelection = (): void => {
    const item = content.itemOf.get(selectedId() ?? '')
    const aim = motion.aim()
    if (item === undefined || sideOfWindow(item, aim) === 0) return
    motion.glideTo(windowOfView(viewShowing(viewOfWindow(folding(), aim), item.anchor, 0.5)), 'rest')
  }
  const toggleUndated = (): void => {
    if (undated !== null) undated.close()
    else
      undated = openUndatedPopover(elements.footerRoom, content.undated, {
        selectedId: selectedId(),
        onSelect: selectEvent,
        onClose: () => {
          undated = null
          showFooter()
        },
      })
    showFooter()
  }
  const toggleCluster = (cluster: SceneCluster): void => {
    const isOpen = openCluster?.cluster === cluster
    const [only] = cluster.ids
    openCluster?.popover.close()
    if (cluster.ids.length === 1 && only !== undefined) selectEvent(only)
    else if (!isOpen) showCluster(cluster)
  }
  const showCluster = (cluster: SceneCluster): void => {
    if (data === null) return
    const { widthPx, heightPx } = data
    const members = cluster.ids.map((id) => content.itemOf.get(id)).filter((item) => item !== undefined)
    const showCounts = () => counts.show(data?.scene.clusters ?? [], widthPx, openCluster?.cluster ?? null)
    const popover = openClusterPopover(
      surface,
      { cluster, members, widthPx, heightPx },
      {
        selectedId: selectedId(),
        onSelect: selectEvent,
        onClose: () => {
          openCluster = null
          showCounts()
        },
      },
      () => {
        const { time } = projectionOf(motion.view(), widthPx, INSET_PX)
        commands.zoomTo(timeWindow(time(cluster.fromX - 24), time(cluster.toX + 24)))
      },
    )
    openCluster = { cluster, popover }
    showCounts()
  }
  const moveBy = (next: View): void => {
    openCluster?.popover.close()
    motion.move(next)
  }
  const widthPx = (): number => surroundings.size.widthPx
  attachGestures(surface, {
    pan: (share) => moveBy(panView(motion.view(), share * insetShare(widthPx()))),
    zoom: (factor, at) => moveBy(zoomView(folding(), motion.view(), factor, insetFocus(at, widthPx()))),
    rest: motion.rest,
    restSoon: motion.restSoon,
    zoomStep: (factor, at) => commands.zoomBy(factor, insetFocus(at, widthPx())),
    press: (x, y) => {
      const mark = markAt(frame.marks(), x, y, HIT_PX)
      if (mark !== null) selectEvent(mark.item.id)
    },
  })
  bindSurfaceInput(surface, {
    clusterOf: counts.clusterOf,
    onCluster: toggleCluster,
    onSelect: selectEvent,
    onHover: (id) => {
      if (id === highlightedId) return
      highlightedId = id
      showFocus()
    },
    markNear: (x, y) => markAt(frame.marks(), x, y, HIT_PX)?.item.id ?? null,
    onCommand: commands.run,
  })
  viewStore.subscribe(({ view }, before) => {
    const { view: former } = before
    if ((view.from !== former.from || view.to !== former.to) && link.hasNews())
      motion.follow(link.given() ?? opening)
    if (view.lanes !== former.lanes) renew()
    if (view.event === former.event) return
    showSelection()
    layOutSoon()
  })
  outcomes.subscribe(renew)
  showContent()
  if (link.given() === null) {
    rememberWindowInView(opening)
    showSelection()
  }
  layOut()
}

const measures = new Map<string, (text: string) => number>()

/** Widths of tick labels in a font; remembered with the font. */
function measureTickOf(sans: string): (text: string) => number {
  const known = measures.get(sans) ?? measureIn(`400 ${DATE_PX}px ${sans}`)
  measures.set(sans, known)
  return known
}
