import { expect, it } from 'vitest'
import { MARK_KINDS, MAX_SHARDS } from '../../src/core/report.ts'

// Programs read these words in report.json, so none may change or go.
it('has its words for what a reader must know', () => {
  expect(MARK_KINDS).toEqual([
    'report-mode',
    'as-of',
    'foreign-endpoint',
    'policy-ref',
    'policy-change',
    'replayed',
    'cancelled',
    'merge',
    'notice',
  ])
})

it('takes more parts of a list than a workflow has jobs of one matrix', () => {
  expect(MAX_SHARDS).toBe(1_000)
})
