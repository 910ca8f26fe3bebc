import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatMessage } from '../../../src/core/message.ts'
import { pushTime, type ScanWords, scanState } from '../../../src/sources/huawei/scan-state.ts'
import { someFacts } from '../../builders.ts'

const facts = someFacts()

const state = (words: Partial<ScanWords>) =>
  scanState({ status: 'success', endedAtMs: 2000, pushedAtMs: 1000, ...words }, () => facts)

describe('a success', () => {
  it('after the push is complete', () => {
    expect(state({})).toEqual({
      kind: 'complete',
      endedAtMs: { known: true, value: 2000, from: 'latest_scan_time' },
      facts,
    })
  })

  it('in the very millisecond of the push is complete', () => {
    expect(state({ endedAtMs: 1000 }).kind).toBe('complete')
  })

  it('before the push is stale, and has no facts', () => {
    const stale = state({ endedAtMs: 999 })
    expect(stale).toMatchObject({ kind: 'stale', endedAtMs: 999 })
    expect(stale).not.toHaveProperty('facts')
  })

  it.each([{ failureCode: 'download_failed' }, { failureText: 'no' }, { failureCode: 'x'.repeat(5000) }])(
    'beside a failure is neither: %j',
    (words) => {
      expect(state(words).kind).toBe('unclear')
      expect(state({ failureCode: '', failureText: null }).kind).toBe('complete')
    },
  )

  it('without a time is complete, its time not known', () => {
    expect(state({ endedAtMs: undefined })).toMatchObject({ kind: 'complete', endedAtMs: { known: false } })
    expect(state({ pushedAtMs: undefined }).kind).toBe('complete')
  })
})

describe('the words of the lists', () => {
  it.each<[Partial<ScanWords>, string]>([
    [{ status: 'failed', failureCode: 'docker_offline' }, 'failed'],
    [{ status: 'failed' }, 'failed'],
    [{ status: 'download_failed' }, 'failed'],
    [{ status: 'image_oversized' }, 'failed'],
    [{ status: 'unscan' }, 'pending'],
    [{ status: 'waiting' }, 'pending'],
    [{ status: 'waiting_for_scan' }, 'pending'],
    [{ status: 'scanning' }, 'pending'],
    [{ status: 'scanning', isMultiArch: true, scannable: false }, 'pending'],
    [{ status: 'unscan', scannable: false }, 'unsupported'],
    [{ status: 'unscan', scannable: true }, 'pending'],
    [{ status: 'waiting', isMultiArch: true }, 'unsupported'],
    [{ status: 'unscan', shareExpired: true }, 'unsupported'],
    [{ status: 'unscan', nonScanReason: 'not Linux' }, 'unsupported'],
    [{ status: 'unscan', nonScanReason: '' }, 'pending'],
    [{ status: undefined }, 'unclear'],
    [{ status: null }, 'unclear'],
    [{ status: '' }, 'unclear'],
    [{ status: 'SUCCESS' }, 'unclear'],
    [{ status: 'success ' }, 'unclear'],
    [{ status: 'finished' }, 'unclear'],
    [{ status: 'constructor' }, 'unclear'],
  ])('%j: %s', (words, kind) => {
    expect(state(words).kind).toBe(kind)
  })

  it('give facts for success alone, whatever else stands beside', () => {
    const words = fc.record({
      status: fc.oneof(
        fc.constantFrom('failed', 'unscan', 'waiting', 'scanning', 'download_failed', '', null),
        fc.string(),
      ),
      failureCode: fc.option(fc.string()),
      scannable: fc.option(fc.boolean()),
      shareExpired: fc.boolean(),
      isMultiArch: fc.boolean(),
      endedAtMs: fc.option(fc.nat(), { nil: undefined }),
      pushedAtMs: fc.option(fc.nat(), { nil: undefined }),
    })
    fc.assert(
      fc.property(words, (given) => {
        fc.pre(given.status !== 'success')
        expect(state(given).kind).not.toBe('complete')
      }),
    )
  })

  it('name the reason of a failed status where no code is given', () => {
    expect(state({ status: 'image_oversized' })).toMatchObject({ code: 'image_over_sized' })
    expect(state({ status: 'download_failed', failureCode: 'authentication_failed' })).toMatchObject({
      code: 'authentication_failed',
    })
  })

  it('are shown short where they are in no table', () => {
    const unclear = state({ status: 'x'.repeat(5000) })
    expect(unclear).toMatchObject({ kind: 'unclear', why: { values: { status: 'x'.repeat(60) } } })
  })
})

it('takes the last update of a row for its push, and nothing for nothing', () => {
  expect(pushTime(5)).toEqual({ known: true, value: 5, from: 'latest_update_time' })
  expect(pushTime(undefined)).toMatchObject({ known: false, cause: 'not-measured' })
})

describe('a scan can be asked for', () => {
  it('of what was never scanned, which the hint says first, with what it may cost', () => {
    const unscanned = state({ status: 'unscan' })
    expect(unscanned).toMatchObject({ kind: 'pending', idle: true })
    const hint = unscanned.kind === 'pending' && unscanned.hint ? formatMessage(unscanned.hint) : ''
    expect(hint).toMatch(/^set `scan: if-needed`.*cost money.*HSS console/)
  })

  it.each(['waiting', 'waiting_for_scan', 'scanning'])('not of what is under way: %s', (status) => {
    expect(state({ status })).not.toHaveProperty('idle')
  })
})
