interface Alarm {
  readonly atMs: number
  readonly ring: () => void
}

/** A clock that stands still while anything is done, and leaps to the next alarm once all is asleep. */
export function aVirtualClock(startMs = 0) {
  let nowMs = startMs
  const alarms: Alarm[] = []
  const sleep = (ms: number): Promise<void> =>
    new Promise((ring) => {
      alarms.push({ atMs: nowMs + ms, ring })
    })

  /** Lets time pass until the work is done. */
  async function run<T>(work: Promise<T>): Promise<T> {
    let isDone = false
    const end = (): void => {
      isDone = true
    }
    work.then(end, end)
    while (!isDone) {
      // What can be done without time passing is done in the first turn.
      await new Promise((resolve) => setImmediate(resolve))
      if (isDone) break
      const next = alarms.sort((a, b) => a.atMs - b.atMs).shift()
      if (!next) continue
      nowMs = Math.max(nowMs, next.atMs)
      next.ring()
    }
    return work
  }
  return { now: () => nowMs, sleep, run }
}
