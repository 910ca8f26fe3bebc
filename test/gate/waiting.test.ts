import { describe, expect, it } from 'vitest'
import { GateError } from '../../src/core/errors.ts'
import { formatMessage, message } from '../../src/core/message.ts'
import { pauseMs, togetherMs } from '../../src/pause.ts'
import { logLineAsText } from '../../src/reporters/log-line.ts'
import type { Look, Remedy, Watch } from '../../src/sources/source.ts'
import { lookUntilSettled, type Settled, type Waiting } from '../../src/waiting.ts'
import { silentLog } from '../silent-log.ts'

const MINUTES_MS = 60_000

const aLook = (awaiting?: string, scannedOnRequestOnly = false): Look => ({
  awaiting: awaiting === undefined ? undefined : message('{what}', { what: awaiting }),
  digest: undefined,
  scannedOnRequestOnly,
  assess: () => Promise.reject(new Error('not asked')),
})
const DONE = aLook()
const PENDING = aLook('the scan is running')

/** The gate's view of time: nothing passes but pauses, and they are kept. */
function aWait(given: Partial<Waiting> = {}) {
  const state = { clockMs: 0, pauses: [] as number[], lines: [] as string[], looks: 0 }
  const stop = new AbortController()
  const waiting: Waiting = {
    deadlineMs: 10 * MINUTES_MS,
    stepMs: 500,
    isAskedFor: false,
    mayAsk: { sync: true, scan: false },
    log: { ...silentLog, progress: (line) => void state.lines.push(logLineAsText(line)) },
    signal: stop.signal,
    now: () => state.clockMs,
    random: () => 0,
    sleep: async (ms) => {
      state.pauses.push(ms)
      state.clockMs += ms
      stop.signal.throwIfAborted()
    },
    ...given,
  }
  const watched = (watch: Watch) => lookUntilSettled(watch, 'registry.example.com/team/shop:1.0', waiting, () => {})
  /** Looks that give these in turn, the last of them for ever. */
  const settled = (...answers: readonly (Look | Error)[]): Promise<Settled> => {
    const look = async (): Promise<Look> => {
      const answer = answers[Math.min(state.looks, answers.length - 1)] ?? DONE
      state.looks += 1
      if (answer instanceof Error) throw answer
      return answer
    }
    return watched({ hosts: [], look })
  }
  const settle = async (...answers: readonly (Look | Error)[]): Promise<Look> => (await settled(...answers)).look
  return { state, stop, waiting, settle, settled, watched }
}

const outage = () => new GateError('SERVICE_UNAVAILABLE', message('down'))

describe('the pause between looks', () => {
  it('grows from two seconds to no more than 75', () => {
    const pauses = Array.from({ length: 30 }, (_, index) => pauseMs(index + 1, 0))
    expect(pauses[0]).toBe(2_000)
    expect(pauses.every((pause, index) => index === 0 || pause >= (pauses[index - 1] ?? 0))).toBe(true)
    expect(pauses[1]).toBeGreaterThan(2_000)
    expect(pauses.at(-1)).toBe(75_000)
  })

  it('is shorter by chance, by a fifth at most', () => {
    for (const looks of [1, 5, 30]) {
      const longest = pauseMs(looks, 0)
      expect(pauseMs(looks, 0.5)).toBeLessThan(longest)
      expect(pauseMs(looks, 0.999_999)).toBeGreaterThanOrEqual(longest * 0.8)
    }
  })
})

describe('pauses of the images of a run', () => {
  it('end together, wherever they began, half a second later at most and never past the end', () => {
    const [deadlineMs, pause] = [60_000, 2_100]
    const ends = new Set<number>()
    for (let nowMs = 0; nowMs < 400; nowMs += 7) {
      const length = togetherMs(pause, deadlineMs - nowMs, 500)
      expect(length).toBeGreaterThanOrEqual(pause)
      expect(length).toBeLessThan(pause + 500)
      ends.add(nowMs + length)
    }
    expect([...ends]).toEqual([2_500])
    expect([0, 1, 499, 500, 2_099, 2_100].map((left) => togetherMs(pause, left, 500))).toEqual([
      0, 1, 499, 500, 2_099, 2_100,
    ])
  })
})

describe('looking until an image is settled', () => {
  it('looks once where nothing is awaited', async () => {
    const { state, settle } = aWait()
    expect(await settle(DONE)).toBe(DONE)
    expect(state).toMatchObject({ looks: 1, pauses: [] })
  })

  it('looks on until nothing is awaited any more', async () => {
    const { state, settle } = aWait()
    expect(await settle(PENDING, PENDING, DONE, PENDING)).toBe(DONE)
    expect(state).toMatchObject({ looks: 3, pauses: [2_000, 3_500] })
  })

  it('says what it waits for and how long', async () => {
    const { state, settle } = aWait()
    await settle(PENDING, DONE)
    expect(state.lines).toEqual(['registry.example.com/team/shop:1.0: the scan is running; waiting up to 600 s more'])
  })

  it.each([0, 0.999_999])('asks at most 25 times in ten minutes, with chance at %d', async (chance) => {
    const { state, settle } = aWait({ random: () => chance })
    expect(await settle(PENDING)).toBe(PENDING)
    expect(state.looks).toBeGreaterThan(5)
    expect(state.looks).toBeLessThanOrEqual(25)
  })

  it('tells of each pause before it begins', async () => {
    const { state, waiting } = aWait({ deadlineMs: 4_000, isAskedFor: true })
    const told: number[] = []
    const answers = [outage(), PENDING, PENDING]
    const look = async (): Promise<Look> => {
      const answer = answers.shift() ?? DONE
      if (answer instanceof Error) throw answer
      return answer
    }
    await lookUntilSettled({ hosts: [], look }, 'shop', waiting, () => void told.push(state.pauses.length))
    expect(told).toEqual(state.pauses.map((_, index) => index))
    expect(told.length).toBeGreaterThan(1)
  })

  it('does not begin to wait where what was asked for took all of the time', async () => {
    const { state, settled } = aWait({ deadlineMs: 5_000 })
    const ask = async (): Promise<void> => {
      state.clockMs = 6_000
    }
    const remedy: Remedy = { kind: 'sync', what: message('a refresh'), ask }
    const { asked } = await settled({ ...PENDING, remedy })
    expect([asked.length, state.pauses, state.lines]).toEqual([1, [], []])
  })

  it('ends at the deadline exactly, with one last look', async () => {
    const { state, settle } = aWait({ deadlineMs: 10_000 })
    await settle(PENDING)
    expect(state).toMatchObject({ clockMs: 10_000, pauses: [2_000, 3_500, 4_500], looks: 4 })
  })

  it('takes the scan that ended just in time', async () => {
    const { settle } = aWait({ deadlineMs: 2_000 })
    expect(await settle(PENDING, DONE)).toBe(DONE)
  })

  it.each([0, -1])('looks once where the deadline is now or over (%d)', async (deadlineMs) => {
    const { state, settle } = aWait({ deadlineMs })
    expect(await settle(PENDING, DONE)).toBe(PENDING)
    expect(state).toMatchObject({ looks: 1, pauses: [] })
  })

  it('waits for a scan on request only where the user asked for a wait', async () => {
    const onRequest = aLook('HSS has not scanned the image', true)
    const unasked = aWait()
    expect(await unasked.settle(onRequest, DONE)).toBe(onRequest)
    const asked = aWait({ isAskedFor: true })
    expect(await asked.settle(onRequest, DONE)).toBe(DONE)
  })

  it.each(['SERVICE_UNAVAILABLE', 'SERVICE_THROTTLED'] as const)('bears %s between two looks', async (code) => {
    const { state, settle } = aWait()
    expect(await settle(PENDING, new GateError(code, message('busy')), DONE)).toBe(DONE)
    expect(state.pauses).toEqual([2_000, 3_500])
  })

  it('keeps what it knew, and the doubt, where the last look is not answered', async () => {
    const { state, settled } = aWait({ deadlineMs: 10_000 })
    const { look, doubts } = await settled(PENDING, outage())
    expect(look).toBe(PENDING)
    expect(doubts.map(({ cause, why }) => [cause, formatMessage(why)])).toEqual([['source-error', 'down']])
    expect(state.looks).toBe(4)
  })

  it.each(['ANSWER_INVALID', 'API_NOT_FOUND'] as const)(
    'goes no further after %s, and keeps the doubt',
    async (code) => {
      const { state, settled } = aWait()
      const { look, doubts } = await settled(PENDING, new GateError(code, message('no')), DONE)
      expect([look, doubts.map(({ cause }) => cause), state.looks]).toEqual([PENDING, ['source-error'], 2])
    },
  )

  it('does not outlast the deadline for a service that does not answer', async () => {
    const deadlineMs = Date.now() + 100
    let looks = 0
    const look = () => (looks++ === 0 ? Promise.resolve(PENDING) : new Promise<Look>(() => {}))
    const { doubts } = await aWait({ deadlineMs, now: Date.now, sleep: async () => {} }).watched({ hosts: [], look })
    expect(doubts.map(({ why }) => formatMessage(why))).toEqual(['no answer came before the wait was over'])
    expect(Date.now() - deadlineMs).toBeLessThan(1_500)
  })

  it('does not outlast it either where no look was answered yet', async () => {
    const deadlineMs = Date.now() + 100
    let looks = 0
    const look = () => (looks++ === 0 ? Promise.reject(outage()) : new Promise<Look>(() => {}))
    const { watched } = aWait({ deadlineMs, isAskedFor: true, now: Date.now, sleep: async () => {} })
    await expect(watched({ hosts: [], look })).rejects.toThrow('no answer came before the wait was over')
    expect(Date.now() - deadlineMs).toBeLessThan(1_500)
  })

  it('pauses no longer than until the deadline where no look was answered yet', async () => {
    const { state, settle } = aWait({ deadlineMs: 3_000, isAskedFor: true })
    await expect(settle(outage())).rejects.toThrow('down')
    expect(state).toMatchObject({ clockMs: 3_000, pauses: [2_000, 1_000], looks: 3 })
  })

  it.each([
    ['an outage at the first look', [outage()], 1],
    ['a refusal at the first look', [new GateError('ACCESS_DENIED', message('no'))], 1],
    ['an error of the program itself', [PENDING, new TypeError('no')], 2],
  ] as [string, (Look | Error)[], number][])('does not go on after %s', async (_, answers, looks) => {
    const { state, settle } = aWait()
    await expect(settle(...answers)).rejects.toThrow()
    expect(state.looks).toBe(looks)
  })

  it('gives what is known where the credentials end while it waits', async () => {
    const { state, settle } = aWait()
    expect(await settle(PENDING, new GateError('ACCESS_DENIED', message('no')))).toBe(PENDING)
    expect(state.looks).toBe(2)
  })

  it('gives what is known where it is cancelled while it pauses', async () => {
    const stop = new AbortController()
    const { state, settle } = aWait({
      signal: stop.signal,
      sleep: async () => {
        stop.abort()
        stop.signal.throwIfAborted()
      },
    })
    expect(await settle(PENDING, DONE)).toBe(PENDING)
    expect(state.looks).toBe(1)
  })

  it('does not begin to wait once it is cancelled', async () => {
    const { state, settle } = aWait({ signal: AbortSignal.abort() })
    expect(await settle(PENDING, DONE)).toBe(PENDING)
    expect(state).toMatchObject({ looks: 1, pauses: [] })
  })
})

describe('what the service is asked to do', () => {
  const aRemedy = (kind: Remedy['kind'], answer?: Error) => {
    const remedy = { asked: 0, kind, what: message('a {kind}', { kind }), ask: async () => {} }
    remedy.ask = async () => {
      remedy.asked += 1
      if (answer) throw answer
    }
    return remedy
  }
  const wanting = (remedy: Remedy, scannedOnRequestOnly = false): Look => ({
    ...aLook('the image', scannedOnRequestOnly),
    remedy,
  })
  const both = { sync: true, scan: true }
  const words = ({ asked }: Settled): string[] => asked.map((one) => formatMessage(one))

  it.each([
    ['sync', { sync: true, scan: false }, 1],
    ['sync', { sync: false, scan: true }, 0],
    ['scan', { sync: true, scan: false }, 0],
    ['scan', { sync: false, scan: true }, 1],
    ['sync-and-scan', { sync: true, scan: false }, 0],
    ['sync-and-scan', { sync: false, scan: true }, 0],
    ['sync-and-scan', both, 1],
  ] as const)('is a %s where %j is allowed: %d times', async (kind, mayAsk, times) => {
    const remedy = aRemedy(kind)
    const { settled } = aWait({ mayAsk })
    const end = await settled(wanting(remedy), wanting(remedy), DONE)
    expect(remedy.asked).toBe(times)
    expect(words(end)).toEqual(times ? [`asked the service for a ${kind}`] : [])
  })

  it('is each kind once, in the order that it is needed', async () => {
    const [sync, scan] = [aRemedy('sync'), aRemedy('scan')]
    const { settled } = aWait({ mayAsk: both })
    const end = await settled(wanting(sync), wanting(sync), wanting(scan), wanting(scan), wanting(sync), DONE)
    expect([sync.asked, scan.asked]).toEqual([1, 1])
    expect(words(end)).toEqual(['asked the service for a sync', 'asked the service for a scan'])
  })

  it.each([
    [new GateError('REQUEST_REJECTED', message('no')), 1],
    [outage(), 0],
    [undefined, 0],
  ])('is a scan too where the listing and scan were refused, and only then: %s', async (answer, times) => {
    const [whole, scan] = [aRemedy('sync-and-scan', answer), aRemedy('scan')]
    const { settled } = aWait({ mayAsk: both })
    await settled(wanting(whole), wanting(whole), wanting(scan), wanting(scan), DONE)
    expect([whole.asked, scan.asked]).toEqual([1, times])
  })

  it('is nothing where the time to wait is over', async () => {
    const scan = aRemedy('scan')
    const { settled } = aWait({ mayAsk: both, deadlineMs: 0 })
    await settled(wanting(scan))
    expect(scan.asked).toBe(0)
  })

  it('is not awaited past the deadline where it is not answered', async () => {
    const deadlineMs = Date.now() + 100
    const scan = { ...aRemedy('scan'), ask: () => new Promise<never>(() => {}) }
    const { settled } = aWait({ mayAsk: both, deadlineMs, now: Date.now })
    expect(words(await settled(wanting(scan)))).toEqual([
      'asked the service for a scan, without success: no answer came before the wait was over',
    ])
    expect(Date.now() - deadlineMs).toBeLessThan(1_500)
  })

  it('is waited for where the service scans on request only', async () => {
    const { settle } = aWait({ mayAsk: both })
    expect(await settle(wanting(aRemedy('scan'), true), aLook('the scan', true), DONE)).toBe(DONE)
  })

  it('is asked for once, and not waited for, where nobody will scan what appears', async () => {
    const sync = aRemedy('sync')
    const { state, settled } = aWait()
    await settled(wanting(sync, true), DONE)
    expect(sync.asked).toBe(1)
    expect(state).toMatchObject({ looks: 1, pauses: [] })
  })

  it('is told where it is refused, and ends the wait where nothing else brings a scan', async () => {
    const refusal = new GateError('REQUEST_REJECTED', message('the quota is used up'))
    const { state, settled } = aWait({ mayAsk: both })
    const end = await settled(wanting(aRemedy('scan', refusal), true), DONE)
    expect(end.refusal).toBe(refusal)
    expect(words(end)).toEqual(['asked the service for a scan, without success: the quota is used up'])
    expect(state.looks).toBe(1)
  })

  it('is waited for where only its answer was lost, and not asked for again', async () => {
    const scan = aRemedy('scan', outage())
    const { settled } = aWait({ mayAsk: both })
    const end = await settled(wanting(scan, true), wanting(scan, true), DONE)
    expect(end).toMatchObject({ look: DONE, refusal: undefined })
    expect(scan.asked).toBe(1)
  })
})

describe('a tag that is pushed while it is awaited', () => {
  const [first, second] = ['sha256:aa', 'sha256:bb']
  it.each([
    [first, second, ['ambiguous']],
    [first, first, []],
    [undefined, second, []],
    [first, undefined, ['ambiguous']],
  ])('from %s to %s leaves %j', async (before, after, causes) => {
    const { settled } = aWait()
    const { doubts } = await settled({ ...PENDING, digest: before }, { ...DONE, digest: after })
    expect(doubts.map(({ cause }) => cause)).toEqual(causes)
  })

  it.each([
    ['after it appeared', [undefined, first, second]],
    ['and back', [first, second, first]],
  ])('is noticed %s', async (_, digests) => {
    const { settled } = aWait()
    const looks = digests.map((digest, index) => ({ ...(index === digests.length - 1 ? DONE : PENDING), digest }))
    expect((await settled(...looks)).doubts.map(({ cause }) => cause)).toEqual(['ambiguous'])
  })
})

describe('what a wait of ten minutes costs a service', () => {
  it.each([1, 2, 3, 5, 7])('is 25 requests at most where a look takes %d', async (each) => {
    let requests = 0
    const look = async () => {
      requests += each
      return PENDING
    }
    const { state, watched } = aWait({ random: () => 0.999_999 })
    await watched({ hosts: [], look, requests: () => requests })
    expect(requests).toBeLessThanOrEqual(25)
    expect(state.clockMs).toBe(10 * MINUTES_MS)
  })

  it('still begins with quick looks', async () => {
    let requests = 0
    const look = async () => {
      requests += 2
      return PENDING
    }
    const { state, watched } = aWait()
    await watched({ hosts: [], look, requests: () => requests })
    expect(state.pauses.slice(0, 3).map(Math.round)).toEqual([2_000, 3_500, 5_500])
  })
})
