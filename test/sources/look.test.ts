import { describe, expect, it } from 'vitest'
import type { ScanState } from '../../src/core/assessment.ts'
import { GateError } from '../../src/core/errors.ts'
import type { Doubt, UnknownCause } from '../../src/core/measured.ts'
import { measured, notMeasured } from '../../src/core/measured.ts'
import { message } from '../../src/core/message.ts'
import { completedState } from '../../src/sources/completed-state.ts'
import { type Sight, toLook } from '../../src/sources/look.ts'
import { measure } from '../../src/sources/measure.ts'
import { aCompleteState, aReference, aScan, someFacts } from '../builders.ts'
import { aContext, NOW } from './some-context.ts'

const aDoubt = (cause: UnknownCause): Doubt => ({ cause, why: message('doubt {cause}', { cause }) })
const aState = (kind: 'pending' | 'unclear'): ScanState => ({ kind, why: message('state {kind}', { kind }) })
const failed: ScanState = { kind: 'failed', code: 'x', why: message('failed') }
const unsupported: ScanState = { kind: 'unsupported', code: 'x', why: message('unsupported') }
const stale: ScanState = { kind: 'stale', endedAtMs: 1, why: message('stale') }

const lookOf = (sight: Partial<Sight>) =>
  toLook({
    reference: aReference(),
    source: 'huawei-registries',
    context: aContext(() => undefined).context,
    digest: undefined,
    doubts: [],
    asked: [message('region cn-north-4')],
    states: [aCompleteState()],
    scannedOnRequestOnly: false,
    scansOf: async () => [aScan()],
    ...sight,
  })

const awaited = (sight: Partial<Sight>): string | undefined => lookOf(sight).awaiting?.template

describe('what is awaited', () => {
  it.each<[string, Partial<Sight>, string | undefined]>([
    ['nothing of a complete scan', {}, undefined],
    ['that an image is listed', { states: [] }, 'the service does not list the image'],
    ['the end of a scan', { states: [aState('pending')] }, 'state {kind}'],
    ['a new scan', { states: [stale] }, 'stale'],
    ['a word that is known', { states: [aState('unclear')] }, 'state {kind}'],
    ['the last of several scans', { states: [aCompleteState(), aState('pending')] }, 'state {kind}'],
    ['the new digest', { states: [], doubts: [aDoubt('stale')] }, 'doubt {cause}'],
    ['nothing once a scan has failed', { states: [aState('pending'), failed] }, undefined],
    ['nothing where a scan cannot be', { states: [aState('pending'), unsupported] }, undefined],
    ['nothing of rows that cannot be told apart', { doubts: [aDoubt('ambiguous')] }, undefined],
    ['nothing of an image that never appears', { states: [], missing: aDoubt('unsupported') }, undefined],
  ])('%s', (_name, sight, expected) => {
    expect(awaited(sight)).toBe(expected)
  })
})

describe('an assessment', () => {
  it('of no row is never without a doubt', async () => {
    const scansOf = async () => []
    expect((await lookOf({ states: [], scansOf }).assess([])).doubts.map(({ cause }) => cause)).toEqual(['missing'])
    const missing = aDoubt('unsupported')
    expect((await lookOf({ states: [], scansOf, missing }).assess([])).doubts).toEqual([missing])
    expect((await lookOf({ states: [], scansOf, missing, doubts: [aDoubt('stale')] }).assess([])).doubts).toEqual([
      aDoubt('stale'),
    ])
  })

  it('tells where and when it was asked', async () => {
    expect(await lookOf({}).assess([])).toMatchObject({
      source: 'huawei-registries',
      region: 'cn-north-4',
      asked: [message('region cn-north-4')],
      assessedAtMs: NOW,
      doubts: [],
    })
  })

  it('asks for what the rules need', async () => {
    const needs = [{ facts: ['severity'] as const }]
    const asked: unknown[] = []
    await lookOf({
      scansOf: async (given) => {
        asked.push(given)
        return []
      },
    }).assess(needs)
    expect(asked).toEqual([needs])
  })
})

describe('a scan that succeeded', () => {
  const at = (ms: number) => measured(ms, 'time')
  const kind = (ended: Parameters<typeof completedState>[0], pushed: Parameters<typeof completedState>[1]) =>
    completedState(ended, pushed, () => someFacts()).kind
  const untold = notMeasured(message('untold'))

  it('is stale where it ended before the push, and only then', () => {
    expect(kind(at(1), at(2))).toBe('stale')
    expect(kind(at(2), at(2))).toBe('complete')
    expect(kind(at(3), at(2))).toBe('complete')
    expect(kind(untold, at(2))).toBe('complete')
    expect(kind(at(3), untold)).toBe('complete')
  })

  it.each([
    [0, 1001, '1970-01-01T00:00:00Z', '1970-01-01T00:00:01Z'],
    [0, 1000, '1970-01-01T00:00:00.000Z', '1970-01-01T00:00:01.000Z'],
    [-9e15, 0, '-9000000000000000', '1970-01-01T00:00:00Z'],
  ])('tells when, as exactly as it takes: %d before %d', (ended, pushed, scannedText, pushedText) => {
    const state = completedState(at(ended), at(pushed), () => someFacts())
    expect(state).toMatchObject({ why: { values: { scanned: scannedText, pushed: pushedText } } })
  })
})

describe('measure', () => {
  const failing = (error: Error) => measure('list', () => Promise.reject(error))

  it('gives the value and where it is from', async () => {
    expect(await measure('list', async () => 5)).toEqual({ known: true, value: 5, from: 'list' })
  })

  it.each([
    'ACCESS_DENIED',
    'API_NOT_FOUND',
    'SERVICE_UNAVAILABLE',
    'SERVICE_THROTTLED',
    'ANSWER_INVALID',
    'LIST_INCOMPLETE',
  ] as const)('knows nothing where the service gave no usable answer: %s', async (code) => {
    const hint = message('do this')
    expect(await failing(new GateError(code, message('why'), { hint }))).toEqual({
      known: false,
      cause: 'source-error',
      why: message('why'),
      hint,
    })
  })

  it('hides no mistake of the caller, and none of ours', async () => {
    await expect(failing(new GateError('ENDPOINT_REFUSED', message('why')))).rejects.toMatchObject({
      code: 'ENDPOINT_REFUSED',
    })
    await expect(failing(new TypeError('bug'))).rejects.toThrow(TypeError)
  })
})
