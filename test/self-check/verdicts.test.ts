import { expect, it } from 'vitest'
import { compileReport, type Judging } from '../../src/compile-report.ts'
import type { Report } from '../../src/core/report.ts'
import { loadPolicies } from '../../src/policy/load.ts'
import { ruleById } from '../../src/rules/index.ts'
import { proveVerdicts } from '../../src/self-check/verdicts.ts'
import { NOW } from '../builders.ts'
import { memoryReader } from '../policy/memory-reader.ts'

const baseline = async () =>
  (await loadPolicies(['preset:baseline'], { reader: memoryReader({}), registry: ruleById, asOfMs: NOW })).policies

const resultsWith = async (judge?: (judging: Judging) => Report) =>
  proveVerdicts(await baseline(), NOW, judge).map(({ result }) => result)

it('images that must not pass do not', async () => {
  expect(await resultsWith()).toEqual(['ok', 'ok'])
})

it('a judge that lets everything pass is caught', async () => {
  const steps = proveVerdicts(await baseline(), NOW, (judging) => ({ ...compileReport(judging), verdict: 'pass' }))
  expect(steps.map(({ result }) => result)).toEqual(['failed', 'failed'])
  expect(steps[0]?.hint?.template).toContain('do not rely on')
})

it('a judge that finds nothing is caught, though its verdict be right', async () => {
  const blind = (judging: Judging): Report => {
    const report = compileReport(judging)
    return { ...report, images: report.images.map((image) => ({ ...image, rules: image.rules.slice(1) })) }
  }
  expect(await resultsWith(blind)).toEqual(['failed', 'failed'])
})

it('a judge that never fails the job is caught', async () => {
  expect(await resultsWith((judging) => compileReport({ ...judging, mode: 'report' }))).toEqual(['failed', 'failed'])
})

it('a judge that misses one of two violations is caught', async () => {
  const soft = (judging: Judging): Report => {
    const report = compileReport(judging)
    const rules = (all: Report['images'][number]['rules']) =>
      all.map((rule) => (rule.id === 'no-malicious-files' ? { ...rule, outcome: 'pass' as const } : rule))
    return { ...report, images: report.images.map((image) => ({ ...image, rules: rules(image.rules) })) }
  }
  expect(await resultsWith(soft)).toEqual(['failed', 'failed'])
})
