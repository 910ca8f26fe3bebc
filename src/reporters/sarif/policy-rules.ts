import { type Message, message } from '../../core/message.ts'
import type { ImageReport, Report, RuleOutcome } from '../../core/report.ts'
import { markdownText } from '../escape.ts'
import { referenceParts } from '../reference-parts.ts'
import type { RuleNote } from '../rule-note.ts'
import { ruleSentence, type Say, shortReference } from '../sentences.ts'
import { type Standing, standingOf } from '../standing.ts'
import type { Draft, SarifLevel, SarifRule } from './format.ts'
import type { Places } from './places.ts'
import { sarifText, sentences } from './text.ts'

/** Rules about what is in an image count as high for GitHub, the others as medium. */
const INSIDE = '8.0'
const OUTSIDE = '5.0'

/** A rule of a policy as SARIF describes it. */
export function describePolicyRule(id: string, notes: readonly RuleNote[], say: Say): SarifRule {
  const note = notes.find((one) => one.id === id)
  const summary = note?.summary ?? message('The policy rule {rule} holds.', { rule: id })
  const help = [
    summary,
    message('The alert says what was found in the image and what to do next.'),
    message('A dated waiver in the policy accepts it; the job summary has the lines to paste.'),
  ].map(say)
  return {
    id: sarifText(id, 200),
    name: pascalCase(id),
    shortDescription: { text: sarifText(say(summary), 1000) },
    fullDescription: { text: sarifText(say(summary), 1000) },
    help: {
      text: sentences(help, say),
      markdown: help.map(markdownText).join('\n\n'),
    },
    defaultConfiguration: { level: 'error' },
    properties: {
      tags: ['security', 'container', 'policy'],
      precision: 'very-high',
      'problem.severity': 'error',
      'security-severity': note?.looksInside === false ? OUTSIDE : INSIDE,
    },
  }
}

const LEVELS: Partial<Record<Standing, SarifLevel>> = {
  violation: 'error',
  unknown: 'warning',
  'break-glass': 'warning',
  warning: 'warning',
}

interface Scene {
  readonly report: Report
  readonly places: Places
  readonly notes: readonly RuleNote[]
  readonly say: Say
}

/** What the rules came to on an image, but for what holds, what is waived and what does not apply. */
export function ruleDrafts(image: ImageReport, { report, places, notes, say }: Scene): readonly Draft[] {
  return image.rules.flatMap((outcome): readonly Draft[] => {
    const level = LEVELS[standingOf(outcome)]
    if (level === undefined) return []
    return [
      {
        identity: [referenceParts(image.reference).name, 'rule', outcome.policy, outcome.id],
        write: () => ({
          rule: describePolicyRule(outcome.id, notes, say),
          // Where the job goes on regardless, nothing may look as if it had stopped.
          level: report.mode === 'report' && level === 'error' ? 'warning' : level,
          text: sentences(partsOf(outcome, image).map(say), say),
          location: places.ofRule(outcome),
        }),
      },
    ]
  })
}

function partsOf(outcome: RuleOutcome, { reference }: ImageReport): readonly Message[] {
  const { file, line } = outcome.position
  return [
    ruleSentence(outcome, shortReference(reference)),
    outcome.message,
    ...(outcome.hint === undefined ? [] : [outcome.hint]),
    message('Image {reference}', { reference }),
    message('Policy {policy}, {file}:{line}', { policy: outcome.policy, file, line }),
  ]
}

/** "max-severity" as "MaxSeverity", which viewers show as the rule's name. */
const pascalCase = (id: string): string =>
  id
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('')
    .slice(0, 200) || 'Rule'
