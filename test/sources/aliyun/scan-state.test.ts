import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pushTime, scanState } from '../../../src/sources/aliyun/scan-state.ts'
import { needsScan } from '../../../src/sources/look.ts'
import { someFacts } from '../../builders.ts'
import { aRow } from './rows.ts'

const facts = someFacts()
const state = (fields: Readonly<Record<string, unknown>>) => scanState(aRow(fields), () => facts)

describe('a success', () => {
  it.each([undefined, null, '', 'SUCCESS'])('with the result %j is complete', (ScaResult) => {
    expect(state({ ScaResult })).toEqual({
      kind: 'complete',
      endedAtMs: { known: true, value: 1_767_200_000_000, from: 'LastScanTime' },
      facts,
    })
  })

  it('before the push is stale', () => {
    expect(state({ LastScanTime: 1_767_099_999_999 })).toMatchObject({ kind: 'stale', endedAtMs: 1_767_099_999_999 })
  })

  it('without a time is complete, its time not known', () => {
    expect(state({ LastScanTime: 0 })).toMatchObject({ kind: 'complete', endedAtMs: { known: false } })
    expect(state({ ImageUpdate: undefined }).kind).toBe('complete')
  })

  it.each([
    ['TASK_NOT_SUPPORT_REGION', 'unsupported'],
    ['TASK_NOT_EXISTS', 'pending'],
    ['forbid_create_repeat_task', 'pending'],
    ['FORBID_CREATE_REPEAT_TASK', 'unclear'],
    ['brand new', 'unclear'],
  ])('beside the result %s is %s: it is of an older scan, or of none', (ScaResult, kind) => {
    expect(state({ ScaResult }).kind).toBe(kind)
  })
})

describe('what contradicts a success', () => {
  it.each([
    [{ ScaProgress: 99 }, 'pending'],
    [{ ScaProgress: 0 }, 'pending'],
    [{ ScaProgress: 100 }, 'complete'],
    [{ ScaProgress: null }, 'complete'],
    [{ Status: 'NORMAL' }, 'complete'],
    [{ Status: '' }, 'complete'],
    [{ Status: 'DELETED' }, 'unclear'],
  ])('%j: %s', (fields, kind) => {
    expect(state(fields).kind).toBe(kind)
  })
})

describe('the words of the list', () => {
  it.each([
    ['FAIL', 'failed'],
    ['TIMEOUT', 'failed'],
    ['INIT', 'pending'],
    ['START', 'pending'],
    ['MESSAGE_SEND', 'pending'],
    ['START_RUN', 'pending'],
    ['DOWNLOAD', 'pending'],
    ['PRE_ANALYZER', 'pending'],
    ['PRE_ANALYZER_SUCCESS', 'pending'],
    ['WEB_SHELL_ANALYZER', 'pending'],
    ['CVE_ANALYZER', 'pending'],
    ['BIN_ANALYZER', 'pending'],
    ['OTHER_ANALYZER', 'pending'],
    ['', 'pending'],
    [undefined, 'pending'],
    [null, 'pending'],
    ['success', 'unclear'],
    ['SUCCESS ', 'unclear'],
    ['FAILED', 'unclear'],
    ['constructor', 'unclear'],
  ])('%j: %s', (ScaStatus, kind) => {
    expect(state({ ScaStatus }).kind).toBe(kind)
  })

  it('give facts for success alone', () => {
    fc.assert(
      fc.property(fc.option(fc.string()), fc.option(fc.string()), (ScaStatus, ScaResult) => {
        const isGood = ScaStatus === 'SUCCESS' && (!ScaResult || ScaResult === 'SUCCESS')
        fc.pre(!isGood)
        expect(state({ ScaStatus, ScaResult }).kind).not.toBe('complete')
      }),
    )
  })
})

describe('a scan can be asked for', () => {
  it.each([
    [{ ScaStatus: '' }, true],
    [{ ScaStatus: undefined }, true],
    [{ ScaResult: 'TASK_NOT_EXISTS' }, true],
    [{ ScaStatus: 'INIT' }, undefined],
    [{ ScaStatus: 'CVE_ANALYZER' }, undefined],
    [{ ScaStatus: 'SUCCESS', ScaProgress: 50 }, undefined],
    [{ ScaResult: 'forbid_create_repeat_task' }, undefined],
  ])('where none is under way: %j, %s', (fields, idle) => {
    const found = state(fields)
    expect(found).toMatchObject({ kind: 'pending' })
    expect('idle' in found ? found.idle : undefined).toBe(idle)
    if (idle) expect(found).toMatchObject({ hint: { template: expect.stringContaining('scan: if-needed') } })
  })
})

it.each([
  ['FAIL', 'failed'],
  ['TIMEOUT', 'failed'],
  ['CVE_ANALYZER', 'pending'],
])('a scan is not asked for after or beside %s, of whose task nothing is left', (ScaStatus, kind) => {
  const found = state({ ScaStatus, ScaResult: 'TASK_NOT_EXISTS' })
  expect(found.kind).toBe(kind)
  expect(needsScan(found)).toBe(false)
})

it('takes the last update of a row for its push, and nothing for nothing', () => {
  expect(pushTime(aRow())).toEqual({ known: true, value: 1_767_100_000_000, from: 'ImageUpdate' })
  expect(pushTime(aRow({ ImageUpdate: '0' }))).toMatchObject({ known: false })
})
