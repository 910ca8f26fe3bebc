import { describe, expect, it } from 'vitest'
import { type ApiCall, createHttpClient } from '../../src/http/client.ts'
import { createRateLimiter, type Rate } from '../../src/http/rate-limiter.ts'
import { silentLog } from '../silent-log.ts'
import { aVirtualClock } from './virtual-clock.ts'

const RATE: Rate = { key: 'list', perSecond: 10 }

/** A limiter whose work takes this long, and when each piece of it began. */
function aLimiter(workMs: (index: number) => number = () => 0) {
  const clock = aVirtualClock()
  const limiter = createRateLimiter(clock)
  const beganAtMs: number[] = []
  const ask = (rate: Rate | undefined = RATE, during = (): void => {}): Promise<void> =>
    limiter.inTime(rate, async () => {
      const index = beganAtMs.push(clock.now()) - 1
      during()
      await clock.sleep(workMs(index))
    })
  const askTimes = (times: number, during?: () => void): Promise<unknown> =>
    clock.run(Promise.all(Array.from({ length: times }, () => ask(RATE, during))))
  return { clock, limiter, beganAtMs, ask, askTimes }
}

/** The most that began within any second. */
const densest = (beganAtMs: readonly number[]): number =>
  Math.max(...beganAtMs.map((start) => beganAtMs.filter((at) => at >= start && at < start + 1_000).length))

describe('a rate', () => {
  it('holds nobody up below it', async () => {
    const { beganAtMs, askTimes } = aLimiter()
    await askTimes(10)
    expect(beganAtMs).toEqual(Array(10).fill(0))
  })

  it('is kept in every second, and used up in each', async () => {
    const { beganAtMs, askTimes, clock } = aLimiter()
    await askTimes(100)
    expect(densest(beganAtMs)).toBe(10)
    expect(clock.now()).toBe(9_000)
  })

  it('is kept at the service too, however late each request reaches it', async () => {
    // The service sees a request at any time between its sending and its answer.
    const latency = (index: number): number => (index % 7) * 90
    const { beganAtMs, askTimes } = aLimiter(latency)
    await askTimes(60)
    const seen = beganAtMs.map((at, index) => (index % 2 ? at : at + latency(index))).sort((a, b) => a - b)
    expect(densest(seen)).toBeLessThanOrEqual(10)
  })

  it('is of its key alone', async () => {
    const { clock, limiter } = aLimiter()
    const at = async (): Promise<number> => clock.now()
    const busy = Promise.all(Array.from({ length: 30 }, () => limiter.inTime(RATE, at)))
    const others = [limiter.inTime({ ...RATE, key: 'count' }, at), limiter.inTime(undefined, at)]
    expect(await clock.run(Promise.all(others))).toEqual([0, 0])
    expect((await clock.run(busy)).at(-1)).toBe(2_000)
  })

  it('lets requests go in order of arrival', async () => {
    const { clock, limiter } = aLimiter()
    const order: number[] = []
    const all = Array.from({ length: 35 }, (_, index) => limiter.inTime(RATE, async () => order.push(index)))
    await clock.run(Promise.all(all))
    expect(order).toEqual(Array.from({ length: 35 }, (_, index) => index))
  })

  it('is not lost where the work fails', async () => {
    const { clock, limiter, ask } = aLimiter()
    const failing = Array.from({ length: 10 }, () => limiter.inTime(RATE, () => Promise.reject(new Error('reset'))))
    await Promise.allSettled(failing)
    await clock.run(ask())
    expect(clock.now()).toBe(1_000)
  })

  it('waits no longer than the second where the clock is set back', async () => {
    let nowMs = 5_000_000
    const naps: number[] = []
    const { inTime } = createRateLimiter({
      now: () => nowMs,
      sleep: async (ms) => {
        naps.push(ms)
        nowMs += ms
      },
    })
    await Promise.all(Array.from({ length: 10 }, () => inTime(RATE, async () => {})))
    nowMs = 1_000_000
    await inTime(RATE, async () => {})
    expect(naps).toEqual([])
  })
})

describe('a service that refuses', () => {
  it('is asked half as often, once for all refusals of a second', async () => {
    const { beganAtMs, askTimes, limiter, clock } = aLimiter()
    await askTimes(10, () => limiter.slowDown(RATE))
    await askTimes(6)
    expect(beganAtMs.slice(10)).toEqual([1_000, 1_000, 1_000, 1_000, 1_000, 2_000])
    expect(clock.now()).toBe(2_000)
  })

  it('is asked once a second at the least', async () => {
    const { askTimes, limiter, clock, ask, beganAtMs } = aLimiter()
    for (let refusal = 0; refusal < 5; refusal += 1) {
      await clock.run(ask(RATE, () => limiter.slowDown(RATE)))
      await clock.run(clock.sleep(1_000))
    }
    beganAtMs.length = 0
    await askTimes(3, () => limiter.slowDown(RATE))
    expect(densest(beganAtMs)).toBe(1)
  })

  it('is asked a little more often every two seconds, up to the rate', async () => {
    const { beganAtMs, askTimes, limiter, clock } = aLimiter()
    await askTimes(1, () => limiter.slowDown(RATE))
    beganAtMs.length = 0
    await askTimes(100)
    const perSecond = Array.from(
      { length: Math.ceil(clock.now() / 1_000) + 1 },
      (_, second) => beganAtMs.filter((at) => Math.floor(at / 1_000) === second).length,
    )
    expect(perSecond.slice(0, 6)).toEqual([4, 5, 6, 6, 7, 7])
    expect(Math.max(...perSecond)).toBe(10)
    expect(densest(beganAtMs)).toBe(10)
  })
})

it('fails all that wait where nothing is to be sent any more, and what comes after them', async () => {
  const over = new Error('cancelled')
  const { inTime } = createRateLimiter({ now: () => 0, sleep: () => Promise.reject(over) })
  const ended = await Promise.allSettled(Array.from({ length: 13 }, () => inTime(RATE, async () => 'sent')))
  expect(ended.map(({ status }) => status)).toEqual([...Array(10).fill('fulfilled'), ...Array(3).fill('rejected')])
  await expect(inTime(RATE, async () => 'sent')).rejects.toBe(over)
})

describe('requests of the client', () => {
  /** A client whose service refuses this many of the first requests, by a clock of the test's own. */
  function aClient(refusals = 0) {
    const clock = aVirtualClock()
    const sentAtMs: number[] = []
    const stop = new AbortController()
    const client = createHttpClient({
      open: async () => ({
        async send() {
          const isRefused = sentAtMs.push(clock.now()) <= refusals
          return { status: isRefused ? 400 : 200, headers: {}, text: isRefused ? 'Throttling.User' : '{}' }
        },
        async close() {},
      }),
      concurrency: 2,
      backoffBaseMs: 1,
      requestBudgetMs: 15_000,
      log: silentLog,
      signal: stop.signal,
      now: clock.now,
      random: () => 0.5,
      sleep: (ms, signal) =>
        new Promise((resolve, reject) => {
          const end = (): void => reject(signal.reason)
          signal.addEventListener('abort', end)
          clock.sleep(ms).then(() => {
            signal.removeEventListener('abort', end)
            resolve()
          })
        }),
    })
    const call: ApiCall = {
      name: 'DescribeImageInstances',
      host: 'tds.example.com',
      repeatable: true,
      isThrottled: ({ text }) => text === 'Throttling.User',
      rate: RATE,
      prepare: () => ({ method: 'POST', url: new URL('https://tds.example.com/'), headers: {} }),
    }
    const send = (times: number) => Promise.allSettled(Array.from({ length: times }, () => client.send(call)))
    return { clock, sentAtMs, stop, send }
  }

  it('keep the rate, and do not lose their time by it', async () => {
    const { clock, sentAtMs, send } = aClient()
    // Far longer than one request may take.
    const ended = await clock.run(send(300))
    expect(ended.every(({ status }) => status === 'fulfilled')).toBe(true)
    expect(clock.now()).toBe(29_000)
    expect(densest(sentAtMs)).toBe(10)
  })

  it('slow down where the service calls it too often, under whatever status', async () => {
    const { clock, sentAtMs, send } = aClient(1)
    const ended = await clock.run(send(20))
    expect(ended.every(({ status }) => status === 'fulfilled')).toBe(true)
    expect(sentAtMs.filter((at) => at >= 1_000 && at < 2_000)).toHaveLength(5)
  })

  it('are not sent any more where the run is cancelled while they wait', async () => {
    const { clock, sentAtMs, send, stop } = aClient()
    const all = send(25)
    await clock.run(clock.sleep(1_500))
    stop.abort()
    expect((await clock.run(all)).filter(({ status }) => status === 'rejected')).toHaveLength(5)
    expect(sentAtMs).toHaveLength(20)
  })
})
