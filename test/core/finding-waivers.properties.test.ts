import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ImageAssessment } from '../../src/core/assessment.ts'
import { exactCount } from '../../src/core/count.ts'
import { evaluateImage } from '../../src/core/evaluate.ts'
import { measured } from '../../src/core/measured.ts'
import type { Policy } from '../../src/core/policy.ts'
import { exactly, type Severity } from '../../src/core/severity.ts'
import { countFindings, totalOf, worstSeverity } from '../../src/core/vulnerability-counts.ts'
import { ruleById } from '../../src/rules/index.ts'
import { aCompleteState, anAssessment, aPolicy, aRuleSetting, aScan, aWaiver, NOW } from '../builders.ts'
import { someFinding, someImage } from './some-images.ts'
import { someFindingWaiver, somePolicy } from './some-policies.ts'

const RUNS = { numRuns: 400 }
const evaluate = (policy: Policy, image: ImageAssessment) => evaluateImage([policy], image, ruleById, NOW)

it('never decides by waivers of findings what the source gave no usable answer to', () => {
  const waivers = fc.array(someFindingWaiver, { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(someImage, somePolicy, waivers, (image, policy, more) => {
      const before = evaluate(policy, image).rules
      const after = evaluate({ ...policy, waivers: [...policy.waivers, ...more] }, image).rules
      for (const [index, { outcome, cause }] of before.entries()) {
        if (outcome === 'unknown' && cause === 'source-error') {
          expect(after[index]).toMatchObject({ outcome, cause })
        }
      }
    }),
    RUNS,
  )
})

const someLimit = fc.constantFrom<Severity>('none', 'low', 'medium', 'high')

it('never passes by waivers where more is counted than listed', () => {
  const unlisted = fc.integer({ min: 1, max: 3 })
  fc.assert(
    fc.property(fc.array(someFinding, { maxLength: 5 }), unlisted, someLimit, (findings, more, max) => {
      const counts = countFindings(findings, exactCount(findings.length + more))
      const facts = {
        findings: measured(findings, 'the list'),
        vulnerabilities: measured(counts, 'the list'),
        severity: measured(worstSeverity(counts), 'the list'),
      }
      const image = anAssessment({ scans: [aScan({ state: aCompleteState(facts) })] })
      const ids = [...new Set(findings.flatMap(({ id, aliases }) => [id, ...aliases]))]
      const waivers = ids.map((finding) => aWaiver({ rule: undefined, finding }))
      const rules = [
        aRuleSetting('max-severity', { options: { max } }),
        aRuleSetting('denied-vulnerabilities', { options: { ids: ['*'] } }),
        aRuleSetting('max-vulnerabilities', { options: { total: more - 1 } }),
      ]

      const { rules: outcomes, verdict } = evaluate(aPolicy({ rules, waivers }), image)

      expect(verdict).not.toBe('pass')
      for (const { outcome } of outcomes) expect(['violated', 'unknown']).toContain(outcome)
    }),
    RUNS,
  )
})

it('counts what is left: as many as were counted, less those that were taken out', () => {
  const some = fc.record({ findings: fc.array(someFinding, { maxLength: 6 }), more: fc.nat(2), limit: fc.nat(6) })
  fc.assert(
    fc.property(some, fc.array(someFindingWaiver, { maxLength: 4 }), ({ findings, more, limit }, some) => {
      const waivers = some.map((waiver) => ({ ...waiver, rule: undefined, untilFixed: false, expiresMs: NOW }))
      const counts = countFindings(findings, exactCount(findings.length + more))
      const facts = { findings: measured(findings, 'list'), vulnerabilities: measured(counts, 'list') }
      const severity = measured(exactly('none'), 'the row')
      const image = anAssessment({ scans: [aScan({ state: aCompleteState({ ...facts, severity }) })] })
      const rules = [aRuleSetting('max-vulnerabilities', { options: { total: limit } })]
      const own = waivers.map(({ accepted: _, ...waiver }) => waiver)

      const [outcome] = evaluate(aPolicy({ rules, waivers: own }), image).rules

      const named = new Set(own.map(({ finding }) => finding?.toUpperCase()))
      const isOut = ({ id, aliases }: (typeof findings)[number]) => {
        const cves = [...new Set([id, ...aliases].filter((name) => name.startsWith('CVE')))]
        const isAdvisory = !id.startsWith('CVE')
        return (isAdvisory && named.has(id)) || (cves.length > 0 && cves.every((cve) => named.has(cve)))
      }
      const left = totalOf(counts).min - findings.filter(isOut).length
      expect(['pass', 'waived'].includes(outcome?.outcome ?? '')).toBe(left <= limit)
    }),
    RUNS,
  )
})
