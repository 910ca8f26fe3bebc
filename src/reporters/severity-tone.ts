import { rankOf, type SeverityRange } from '../core/severity.ts'

/** What colours a range of severities: a level, the one word that both clouds have for their worst, or vagueness. */
export function toneOf({ least, most }: SeverityRange): string {
  if (least === most) return least
  return least === 'high' ? 'top' : 'mixed'
}

/** Sorts by the worst that it can be, then by the least. */
export const severityRank = ({ least, most }: SeverityRange): number => rankOf(most) * 10 + rankOf(least)
