import { isAbove, type SeverityRange } from '../../core/severity.ts'
import type { SarifLevel } from './format.ts'

/** Of a severity that is one level, in the middle of what GitHub calls so. */
const SCORES = { none: undefined, low: '2.0', medium: '5.5', high: '8.0', critical: '9.5' } as const

/** The top of what GitHub calls high, for the word that both clouds have for high and critical. */
const HIGH_OR_CRITICAL = '8.9'

/** The top of what GitHub calls medium, where the source does not tell the level. */
const UNTOLD = '6.9'

/** GitHub's `security-severity` of a severity; undefined where there is none. */
export function securitySeverity({ least, most }: SeverityRange): string | undefined {
  if (least === most) return SCORES[least]
  return isAbove(least, 'medium') ? HIGH_OR_CRITICAL : UNTOLD
}

export function levelOf({ least, most }: SeverityRange): SarifLevel {
  if (isAbove(least, 'medium')) return 'error'
  return isAbove(most, 'low') ? 'warning' : 'note'
}
