import type { CompletedScan, Facts, ImageAssessment, ImageScan, Needs } from './assessment.ts'
import type { Doubt } from './measured.ts'
import type { Message } from './message.ts'

/** What a rule says of an image, before modes and waivers: it never sees either. */
export type Judgement =
  | { readonly outcome: 'pass'; readonly message: Message }
  | { readonly outcome: 'violated'; readonly message: Message; readonly hint?: Message }
  | ({ readonly outcome: 'unknown' } & Doubt)

/** The rule holds. */
export const pass = (text: Message): Judgement => ({ outcome: 'pass', message: text })

/** The rule is surely not kept; `hint` says what would cure it. */
export const violated = (text: Message, hint?: Message): Judgement =>
  hint ? { outcome: 'violated', message: text, hint } : { outcome: 'violated', message: text }

/** The rule can be neither kept nor violated for all that is known; a fact that is not measured can be given as it is. */
export const undecided = ({ cause, why, hint }: Doubt): Judgement =>
  hint ? { outcome: 'unknown', cause, why, hint } : { outcome: 'unknown', cause, why }

/** A JSON Schema (draft-07) of a rule's options, without `mode` and the other keys that every rule has. */
export interface OptionsSchema {
  readonly properties: Readonly<Record<string, object>>
  readonly required?: readonly string[]
  readonly anyOf?: readonly object[]
}

/** A mistake in options that fit their schema. */
export interface OptionProblem {
  /** The JSON pointer of the value, within the options. */
  readonly pointer: string
  /** Where in the value's text the mistake stands, in UTF-16 units; at its start where this is left out. */
  readonly offset?: number
  readonly message: Message
  readonly hint?: Message
}

/** A completed scan, and the image that it is of. */
export interface ScannedImage {
  readonly image: ImageAssessment
  readonly scan: CompletedScan
}

interface RuleBase<O> {
  /** Kebab-case, equal to the file's name. */
  readonly id: string
  /** One sentence: what must hold. */
  readonly summary: Message
  readonly options: OptionsSchema
  /** Of the options that the user may leave out and that mean something then. */
  readonly defaults: Partial<O>
  /** Loads what the rule is made of, where that is too dear to load for policies without it; awaited before the rest. */
  prepare?(): Promise<void>
  /** What no schema can find wrong in the options. */
  check?(options: O): readonly OptionProblem[]
  /** What the source must find out, given the options. */
  needs?(options: O): Needs
}

/**
 * One check of a policy: pure, synchronous, without I/O. Four kinds, by what they look at:
 * - `reference`: the image reference alone;
 * - `scan`: how far the scan is;
 * - `facts`: what a completed scan measured. The engine answers for every other state of the scan, in one place;
 * - `image`: a completed scan with all that is known of its image; it may say several things. The engine answers as for
 *   `facts`.
 */
export type Rule<O = never> = RuleBase<O> &
  (
    | { readonly about: 'reference'; evaluate(options: O, image: ImageAssessment, now: number): Judgement }
    | { readonly about: 'scan'; evaluate(options: O, scan: ImageScan, now: number): Judgement }
    | { readonly about: 'facts'; evaluate(options: O, facts: Facts, now: number): Judgement }
    | { readonly about: 'image'; evaluate(options: O, subject: ScannedImage, now: number): readonly Judgement[] }
  )

/** Any rule of the registry; its options are validated by its schema before it sees them. */
// biome-ignore lint/suspicious/noExplicitAny: the one place where rules of different options meet
export type AnyRule = Rule<any>

/** The rules that a policy can name, by id. */
export type RuleRegistry = ReadonlyMap<string, AnyRule>

/** Gives a rule its option type. */
export const defineRule = <O>(rule: Rule<O>): Rule<O> => rule

/** Whether the rule, as it is set, looks at vulnerabilities. */
export const looksAtFindings = (rule: AnyRule, options: Readonly<Record<string, unknown>>): boolean =>
  (rule.about === 'facts' || rule.about === 'image') &&
  (rule.needs?.(options).facts ?? []).some((fact) => ['severity', 'vulnerabilities', 'findings'].includes(fact))
