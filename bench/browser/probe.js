/**
 * Put into every measured page before its own scripts: counts frames and long tasks, and times a changed filter up to the
 * paint of the frame that marks it.
 */
;(() => {
  const probe = { longTasks: [], stamps: [], isCounting: false, onApplied: null }
  window.benchProbe = probe

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) probe.longTasks.push({ startTime, duration })
  }).observe({ type: 'longtask', buffered: true })

  /** A task of its own comes after the frame that is being made, style, layout and paint included. */
  const afterPaint = (then) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      then()
    }
    port2.postMessage(null)
  }

  let tellUsable
  /** When the page marks itself usable, ms after the start of navigation. */
  probe.usable = new Promise((resolve) => {
    tellUsable = resolve
  })

  const mark = performance.mark.bind(performance)
  performance.mark = (name, options) => {
    const made = mark(name, options)
    if (name === 'first-usable') tellUsable(made.startTime)
    if (name === 'filter-applied' && probe.onApplied !== null) {
      const told = probe.onApplied
      probe.onApplied = null
      afterPaint(told)
    }
    return made
  }

  const count = (stamp) => {
    if (!probe.isCounting) return
    probe.stamps.push(stamp)
    requestAnimationFrame(count)
  }
  probe.startFrames = () => {
    probe.stamps = []
    probe.isCounting = true
    requestAnimationFrame(count)
  }
  probe.stopFrames = () => {
    probe.isCounting = false
    return probe.stamps
  }

  /** Does something that changes the filter; gives ms to the paint that shows it, null when none comes. */
  probe.timeChange = (act, limit = 30_000) =>
    new Promise((resolve) => {
      const start = performance.now()
      const giveUp = setTimeout(() => resolve(null), limit)
      probe.onApplied = () => {
        clearTimeout(giveUp)
        resolve(performance.now() - start)
      }
      act()
    })

  probe.goTo = (search) => {
    history.pushState(null, '', search)
    dispatchEvent(new PopStateEvent('popstate', { state: null }))
  }
})()
