import { type Message, message } from '../core/message.ts'
import type { PolicyNotice, Position } from '../core/policy.ts'
import type { ImageReport, Report, RuleOutcome } from '../core/report.ts'
import { cutAtSentence } from './cut.ts'
import { inertLine, plainLine } from './escape.ts'
import {
  imageSentence,
  type Language,
  ruleSentence,
  type Say,
  shortReference,
  speaker,
  waiverSentence,
} from './sentences.ts'
import { isBlocking, STANDINGS, type Standing, standingOf } from './standing.ts'

export type AnnotationLevel = 'error' | 'warning' | 'notice'

/** A remark that GitHub shows beside a line of a file, or at the run when it has no file. Line breaks, no controls. */
export interface Annotation {
  readonly level: AnnotationLevel
  readonly file?: string
  readonly line?: number
  readonly column?: number
  readonly title: string
  readonly message: string
}

/** Where findings in an image are shown: the line that chose its base, for violations of the rules that look inside. */
export interface DockerfilePlace {
  readonly file: string
  readonly line: number
  /** Ids of the rules that judge what is in the image. */
  readonly rules: readonly string[]
}

export interface AnnotationOptions extends Language {
  readonly dockerfile?: DockerfilePlace | undefined
}

// The runner keeps ten of a type for a step and drops the rest in silence; one error is the step's own closing word, and
// one notice its word on a comment that was not written.
const MOST: Record<AnnotationLevel, number> = { error: 9, warning: 10, notice: 9 }
const MAX_MESSAGE = 4095
const MAX_TITLE = 200

const LEVELS: Partial<Record<Standing, AnnotationLevel>> = {
  violation: 'error',
  unknown: 'error',
  'break-glass': 'warning',
  warning: 'warning',
  waived: 'notice',
}

/** What will be written, if there is room for it. */
interface Draft {
  readonly level: AnnotationLevel
  readonly write: () => Omit<Annotation, 'level'>
}

/** What GitHub shall show beside the code, worst first, no more of a type than it keeps. */
export function reportAsAnnotations(report: Report, options: AnnotationOptions = {}): Annotation[] {
  const say = speaker(options)
  const drafts = [
    ...ruleDrafts(report, options.dockerfile, say),
    ...report.images.filter(isUnexplained).map((image) => imageDraft(image, say)),
    ...report.policies.flatMap(({ warnings, origin }) =>
      warnings.map((warning) => policyDraft(warning, origin.kind === 'repository', say)),
    ),
  ]
  // Where the job goes on regardless, nothing may look as if it had stopped.
  const shown = report.mode === 'enforce' ? drafts : drafts.map(soften)
  return (['error', 'warning', 'notice'] as const).flatMap((level) =>
    withinLimit(
      shown.filter((draft) => draft.level === level),
      level,
      say,
    ),
  )
}

const soften = (draft: Draft): Draft => (draft.level === 'error' ? { ...draft, level: 'warning' } : draft)

const isUnexplained = (image: ImageReport): boolean => image.verdict !== 'pass' && !image.rules.some(isBlocking)

function ruleDrafts(report: Report, dockerfile: DockerfilePlace | undefined, say: Say): Draft[] {
  const outcomes = report.images.flatMap((image) => image.rules.map((rule) => ({ image, rule })))
  return STANDINGS.flatMap((standing) => {
    const level = LEVELS[standing]
    if (level === undefined) return []
    return outcomes
      .filter(({ rule }) => standingOf(rule) === standing)
      .map(({ image, rule }) => ({
        level,
        write: () => ({ ...placeOf(rule, report, dockerfile), ...ruleWords(rule, image, say) }),
      }))
  })
}

function ruleWords(rule: RuleOutcome, { reference }: ImageReport, say: Say): Words {
  const { file, line } = rule.position
  const parts = [
    rule.message,
    ...(rule.hint === undefined ? [] : [rule.hint]),
    ...(rule.waivedBy ?? []).map(waiverSentence),
    message('Image {reference}', { reference }),
    message('Policy {policy}, {file}:{line}', { policy: rule.policy, file, line }),
  ]
  return words(ruleSentence(rule, shortReference(reference)), parts, say)
}

const imageDraft = (image: ImageReport, say: Say): Draft => ({
  level: 'error',
  write: () =>
    words(
      message('{image} may not go on', { image: shortReference(image.reference) }),
      [imageSentence(image), message('Image {reference}', { reference: image.reference })],
      say,
    ),
})

const policyDraft = ({ message: warning, position }: PolicyNotice, remote: boolean, say: Say): Draft => ({
  level: 'warning',
  write: () => ({
    ...placeIn(position, remote),
    ...words(message('policy {file}', { file: position.file }), [warning], say),
  }),
})

type Words = Pick<Annotation, 'title' | 'message'>

const words = (title: Message, parts: readonly Message[], say: Say): Words => {
  const line = (said: Message): string => inertLine(plainLine(say(said)))
  return {
    title: cutAtSentence(line(title), MAX_TITLE),
    message: cutAtSentence(parts.map(line).join('\n'), MAX_MESSAGE),
  }
}

type Place = Pick<Annotation, 'file' | 'line' | 'column'>

function placeOf(rule: RuleOutcome, report: Report, dockerfile: DockerfilePlace | undefined): Place {
  if (dockerfile !== undefined && rule.outcome === 'violated' && dockerfile.rules.includes(rule.id)) {
    return { file: dockerfile.file, line: dockerfile.line }
  }
  const remote = report.policies.some(({ name, origin }) => name === rule.policy && origin.kind === 'repository')
  return placeIn(rule.position, remote)
}

/** The position, unless its file is not one of this repository. */
function placeIn({ file, line, column }: Position, remote: boolean): Place {
  return remote || file.startsWith('preset:') ? {} : { file, line, column }
}

function withinLimit(drafts: readonly Draft[], level: AnnotationLevel, say: Say): Annotation[] {
  const kept = drafts.length <= MOST[level] ? drafts : drafts.slice(0, MOST[level] - 1)
  const written = kept.map((draft) => ({ level, ...draft.write() }))
  const count = drafts.length - kept.length
  if (count === 0) return written
  const rest = words(
    message('and {count} more', { count }),
    [message('and {count} more; see the job summary', { count })],
    say,
  )
  return [...written, { level, ...rest }]
}
