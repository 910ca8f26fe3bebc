import { message } from '../../core/message.ts'
import type { ImageReport } from '../../core/report.ts'
import type { ShownFinding } from '../findings.ts'
import type { RuleNote } from '../rule-note.ts'
import { ruleSentence, ruleWaivers, type Say, waiverSentence } from '../sentences.ts'
import type { SarifNotification } from './format.ts'
import { note } from './notes.ts'

// GitHub opens alerts for suppressed results as for any other, so what is waived is told beside the results.

const MAX_NOTES = 100

/** What is waived on an image, each with who accepted it, until when, and why. */
export function waivedNotes(image: ImageReport, say: Say): readonly SarifNotification[] {
  const rules = image.rules
    .filter(({ outcome }) => outcome === 'waived')
    .map((rule) => [
      say(ruleSentence(rule, image.reference)),
      ...ruleWaivers(rule).map((waiver) => say(waiverSentence(waiver))),
    ])
  const findings = image.waivedFindings.map(({ id, policy, waivedBy }) => [
    say(message('the policy {policy} waives {id}', { policy, id })),
    ...waivedBy.map((waiver) => say(waiverSentence(waiver))),
  ])
  const all = [...rules, ...findings]
  const shown = all.slice(0, MAX_NOTES).map((parts) => note('waived', parts, say))
  const rest = all.length - shown.length
  return rest === 0
    ? shown
    : [...shown, note('waived', [say(message('waived besides: {count}', { count: rest }))], say)]
}

/** Whether every policy that looks at vulnerabilities of the image waives a finding. */
export function isWaivedOn(image: ImageReport, notes: readonly RuleNote[]): (finding: ShownFinding) => boolean {
  const looking = new Set(notes.filter(({ looksAtFindings }) => looksAtFindings).map(({ id }) => id))
  const judging = image.rules.filter(({ id, outcome }) => outcome !== 'skipped' && looking.has(id))
  const policies = new Set(judging.map(({ policy }) => policy))
  return ({ waived }) =>
    waived.length > 0 && [...policies].every((name) => waived.some(({ policy }) => policy === name))
}
