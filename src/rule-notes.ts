import { looksAtFindings } from './core/rule.ts'
import type { RuleNote } from './reporters/rule-note.ts'
import { rules } from './rules/index.ts'

/** What reports say of the rules themselves. An expression may look at anything, so it counts as looking. */
export const ruleNotes = (): readonly RuleNote[] =>
  rules.map((rule) => ({
    id: rule.id,
    summary: rule.summary,
    looksInside: rule.about === 'facts' || rule.about === 'image',
    looksAtFindings: rule.about === 'image' || looksAtFindings(rule, rule.defaults),
  }))
