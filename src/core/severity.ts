import { type Message, message } from './message.ts'

/** The severity scale of findings, from harmless to worst. */
export const SEVERITIES = ['none', 'low', 'medium', 'high', 'critical'] as const
export type Severity = (typeof SEVERITIES)[number]

/** What is known of a severity: it is no lower than `least` and no higher than `most`. */
export interface SeverityRange {
  readonly least: Severity
  readonly most: Severity
}

export const rankOf = (severity: Severity): number => SEVERITIES.indexOf(severity)

export const isAbove = (a: Severity, b: Severity): boolean => rankOf(a) > rankOf(b)

export const worseOf = (a: Severity, b: Severity): Severity => (isAbove(a, b) ? a : b)

export const exactly = (severity: Severity): SeverityRange => ({ least: severity, most: severity })

/** Both clouds have one word for their worst findings, so critical and high cannot be told apart. */
export const HIGH_OR_CRITICAL: SeverityRange = { least: 'high', most: 'critical' }

/** A finding whose level the service did not tell: anything but harmless. */
export const SOME_SEVERITY: SeverityRange = { least: 'low', most: 'critical' }

const WORDS: Readonly<Record<Severity, Message>> = {
  none: message('none'),
  low: message('low'),
  medium: message('medium'),
  high: message('high'),
  critical: message('critical'),
}

/** As a part of a sentence: "high", or "high or critical" where the source has one word for both. */
export function severityPhrase({ least, most }: SeverityRange): Message {
  if (least === most) return WORDS[least]
  const ends = { least: WORDS[least], most: WORDS[most] }
  return rankOf(most) - rankOf(least) === 1
    ? message('{least} or {most}', ends)
    : message('between {least} and {most}', ends)
}
