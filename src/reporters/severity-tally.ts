import { countPhrase } from '../core/count.ts'
import { message } from '../core/message.ts'
import type { ImageReport } from '../core/report.ts'
import { rankOf, severityPhrase } from '../core/severity.ts'
import { totalOf, type VulnerabilityCounts, worstSeverity } from '../core/vulnerability-counts.ts'
import { type Say, sayParts } from './sentences.ts'
import { toneOf } from './severity-tone.ts'
import { shownCounts } from './shown-counts.ts'

/** An image's vulnerabilities at a glance. */
export interface SeverityTally {
  /** Squares in the colours of the severities, in proportion; empty where nothing was found. */
  readonly bar: string
  /** "3 high or critical, 12 medium" */
  readonly words: string
}

const SQUARES: Readonly<Record<string, string>> = { critical: '🟥', high: '🟥', top: '🟥', medium: '🟧', low: '🟨' }
const VAGUE = '⬜'
const BAR_LENGTH = 8

/** The vulnerabilities of the image's worst scan; undefined where no scan tells them, which is not none. */
export function severityTally({ scans }: ImageReport, say: Say): SeverityTally | undefined {
  const counted = scans.flatMap((scan) => {
    const counts = shownCounts(scan)
    return counts === undefined ? [] : [counts]
  })
  const [worst] = counted.toSorted(byGravity)
  if (worst === undefined) return undefined
  const found = worst.filter(({ count }) => count.max > 0)
  const parts = found.map(({ severity, count }) =>
    message('{count} {severity}', { count: countPhrase(count), severity: severityPhrase(severity) }),
  )
  const words = parts.length === 0 ? '0' : sayParts(parts, say)
  const count = scans.length
  return {
    bar: barOf(found),
    words: count === 1 ? words : say(message('{words} (worst of {count})', { words, count })),
  }
}

const byGravity = (a: VulnerabilityCounts, b: VulnerabilityCounts): number =>
  rankOf(worstSeverity(b).most) - rankOf(worstSeverity(a).most) || totalOf(b).min - totalOf(a).min

/** As many squares as findings, up to a full bar; at least one of each severity, so that a bad one is seen among many. */
function barOf(counts: VulnerabilityCounts): string {
  const weights = counts.map(({ count }) => Math.max(1, count.min))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const length = Math.min(BAR_LENGTH, total)
  const squares = counts.map(({ severity }, index) => {
    const share = Math.max(1, Math.round(((weights[index] ?? 1) / total) * length))
    return (SQUARES[toneOf(severity)] ?? VAGUE).repeat(share)
  })
  return squares.join('')
}
