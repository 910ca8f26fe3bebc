import { describe, expect, it } from 'vitest'
import { MAX_BACKOFF_MS, REQUEST_BUDGET_MS } from '../../src/http/retry.ts'
import { readTimings } from '../../src/http/timings.ts'

describe('timings', () => {
  it('are those of a service that has time, unless the environment says otherwise', () => {
    const usual = { backoffBaseMs: 500, requestBudgetMs: REQUEST_BUDGET_MS }
    expect(readTimings({})).toEqual(usual)
    expect(readTimings({ IMAGE_POLICY_GATE_BACKOFF_BASE_MS: '', IMAGE_POLICY_GATE_REQUEST_BUDGET_MS: '' })).toEqual(
      usual,
    )
  })

  it('are shorter where a test asks for that', () => {
    const env = { IMAGE_POLICY_GATE_BACKOFF_BASE_MS: '1', IMAGE_POLICY_GATE_REQUEST_BUDGET_MS: '2000' }
    expect(readTimings(env)).toEqual({ backoffBaseMs: 1, requestBudgetMs: 2_000 })
  })

  it.each(['0', '-1', '1.5', 'NaN', 'Infinity', '1e3', '0x10', ' 5', 'soon'])('are no %s', (text) => {
    for (const name of ['IMAGE_POLICY_GATE_BACKOFF_BASE_MS', 'IMAGE_POLICY_GATE_REQUEST_BUDGET_MS']) {
      expect(() => readTimings({ [name]: text })).toThrow(
        `environment variable ${name} is not a number of milliseconds`,
      )
    }
  })

  it('are never longer than a service gets', () => {
    const tooLong = (name: string, ms: number) => () => readTimings({ [name]: String(ms) })
    expect(tooLong('IMAGE_POLICY_GATE_BACKOFF_BASE_MS', MAX_BACKOFF_MS)).not.toThrow()
    expect(tooLong('IMAGE_POLICY_GATE_BACKOFF_BASE_MS', MAX_BACKOFF_MS + 1)).toThrow('from 1 to 5000')
    expect(tooLong('IMAGE_POLICY_GATE_REQUEST_BUDGET_MS', REQUEST_BUDGET_MS)).not.toThrow()
    expect(tooLong('IMAGE_POLICY_GATE_REQUEST_BUDGET_MS', REQUEST_BUDGET_MS + 1)).toThrow('from 1 to 15000')
  })
})
