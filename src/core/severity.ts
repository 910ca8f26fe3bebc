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

/** "high", or "high or critical" where the source has one word for both. */
export function formatSeverityRange({ least, most }: SeverityRange): string {
  if (least === most) return least
  return rankOf(most) - rankOf(least) === 1 ? `${least} or ${most}` : `between ${least} and ${most}`
}
