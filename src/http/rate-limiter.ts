/** How often requests of one kind may be sent. */
export interface Rate {
  /** What the service counts together, such as one action of one region. */
  readonly key: string
  /** Requests in any one second. */
  readonly perSecond: number
}

export interface RateLimiter {
  /** Does the work as soon as the rate allows it, each key in order of arrival; at once where there is no rate. */
  inTime<T>(rate: Rate | undefined, work: () => Promise<T>): Promise<T>
  /** To be told, while the work is under way, that the service found it too often: the rate is halved. */
  slowDown(rate: Rate | undefined): void
}

export interface RateClock {
  now(): number
  /** Rejects where nothing is to be sent any more. */
  sleep(ms: number): Promise<void>
}

const SECOND_MS = 1_000
/** Without a refusal for so long, a rate that was lowered is raised by one. */
const RECOVERY_MS = 2_000

/** The requests of one key. */
interface Lane {
  readonly perSecond: number
  /** What is allowed of that at present, at least 1. */
  allowed: number
  slowedAtMs: number
  /** When `allowed` was last lowered or raised. */
  changedAtMs: number
  underWay: number
  /** When requests of the last second ended. */
  endedAtMs: number[]
  readonly waiting: { start(): void; fail(thrown: unknown): void }[]
  isAsleep: boolean
}

/**
 * Keeps requests within their rates. A request counts until a second after its answer: the service received it no
 * later than that, so that it never sees more in any second than the rate, however unevenly the network delivers.
 * A service that refuses all the same, since others ask it too, halves the rate, which then rises again step by step.
 */
export function createRateLimiter({ now, sleep }: RateClock): RateLimiter {
  const lanes = new Map<string, Lane>()

  function laneOf({ key, perSecond }: Rate): Lane {
    const known = lanes.get(key)
    if (known) return known
    const never = { slowedAtMs: Number.NEGATIVE_INFINITY, changedAtMs: Number.NEGATIVE_INFINITY }
    const lane = { perSecond, allowed: perSecond, ...never, underWay: 0, endedAtMs: [], waiting: [], isAsleep: false }
    lanes.set(key, lane)
    return lane
  }

  // Absolute, so that a clock that is set back in between holds nobody up.
  const isWithin = (ms: number, atMs: number): boolean => Math.abs(now() - atMs) < ms

  /** Starts what there is room for; where time alone makes room, comes back when it has. */
  async function admit(lane: Lane): Promise<void> {
    while (!lane.isAsleep) {
      lane.endedAtMs = lane.endedAtMs.filter((atMs) => isWithin(SECOND_MS, atMs))
      while (lane.waiting.length > 0 && lane.underWay + lane.endedAtMs.length < lane.allowed) {
        lane.underWay += 1
        lane.waiting.shift()?.start()
      }
      const [oldest] = lane.endedAtMs
      if (lane.waiting.length === 0 || oldest === undefined) return
      lane.isAsleep = true
      try {
        await sleep(Math.min(SECOND_MS, oldest + SECOND_MS - now()))
      } catch (thrown) {
        for (const { fail } of lane.waiting.splice(0)) fail(thrown)
      } finally {
        lane.isAsleep = false
      }
    }
  }

  function end(lane: Lane): void {
    lane.underWay -= 1
    lane.endedAtMs.push(now())
    if (lane.allowed < lane.perSecond && !isWithin(RECOVERY_MS, lane.changedAtMs)) {
      lane.allowed += 1
      lane.changedAtMs = now()
    }
    void admit(lane)
  }

  return {
    async inTime(rate, work) {
      if (!rate) return work()
      const lane = laneOf(rate)
      await new Promise<void>((start, fail) => {
        lane.waiting.push({ start, fail })
        void admit(lane)
      })
      try {
        return await work()
      } finally {
        end(lane)
      }
    },
    slowDown(rate) {
      const lane = rate && laneOf(rate)
      // The refusals of one second are one: they are of requests that were sent before the first was answered.
      if (!lane || isWithin(SECOND_MS, lane.slowedAtMs)) return
      lane.allowed = Math.max(1, Math.floor(lane.allowed / 2))
      lane.slowedAtMs = now()
      lane.changedAtMs = now()
    },
  }
}
