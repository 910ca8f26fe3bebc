import type { Facts, MaliciousFileCounts } from '../core/assessment.ts'
import { exactCount } from '../core/count.ts'
import type { Finding } from '../core/finding.ts'
import { type Measured, measured, type NotMeasured, notMeasured } from '../core/measured.ts'
import { message } from '../core/message.ts'
import {
  exactly,
  HIGH_OR_CRITICAL,
  rankOf,
  type Severity,
  type SeverityRange,
  SOME_SEVERITY,
} from '../core/severity.ts'
import { parseSizeBytes } from '../core/size.ts'
import type { VulnerabilityCounts } from '../core/vulnerability-counts.ts'
import {
  COUNTED_LEVELS,
  type CountedLevel,
  type FindingDocument,
  type ImageFacts,
  type SeverityValue,
} from './document.ts'

/** Where the facts of a case were read: the report names it as it names a field of a service. */
export const FROM_CASE = 'test case'

/** A fact that the case does not state. */
export const leftOut = (key: keyof ImageFacts): NotMeasured =>
  notMeasured(message('the case leaves {key} out', { key }))

/** What the scan of a case measured; `createdAtMs` as its `created` says. */
export function factsOf(facts: ImageFacts, createdAtMs: number | undefined): Facts {
  const fact = <K extends keyof ImageFacts, T>(key: K, read: (value: NonNullable<ImageFacts[K]>) => T): Measured<T> => {
    const value = facts[key]
    return value === undefined || value === null ? leftOut(key) : measured(read(value), FROM_CASE)
  }
  return {
    severity: fact('severity', rangeOf),
    vulnerabilities: fact('vulnerabilities', countsOf),
    findings: fact('findings', (findings) => findings.map(findingOf)),
    maliciousFiles: fact('malicious-files', maliciousCountsOf),
    unsafeSettings: fact('unsafe-settings', exactCount),
    sensitiveFiles: fact('sensitive-files', exactCount),
    sizeBytes: fact('size', parseSizeBytes),
    bornAtMs:
      createdAtMs === undefined ? leftOut('created') : measured({ ms: createdAtMs, event: 'created' }, FROM_CASE),
  }
}

/** From the milder to the worse of the two ends, in whichever order they are written. */
function rangeOf(value: SeverityValue): SeverityRange {
  if (typeof value === 'string') return exactly(value)
  const [least = 'none', most = least] = value.toSorted((a, b) => rankOf(a) - rankOf(b))
  return { least, most }
}

const RANGES: Readonly<Partial<Record<CountedLevel, SeverityRange>>> = {
  'high-or-critical': HIGH_OR_CRITICAL,
  unknown: SOME_SEVERITY,
}

type VulnerabilitiesDocument = NonNullable<ImageFacts['vulnerabilities']>

/** How many vulnerabilities the levels account for. */
export const sumOfLevels = (counts: VulnerabilitiesDocument): number =>
  COUNTED_LEVELS.reduce((sum, level) => sum + (counts[level] ?? 0), 0)

function countsOf(counts: VulnerabilitiesDocument): VulnerabilityCounts {
  const rest = (counts.total ?? 0) - sumOfLevels(counts)
  const all = rest > 0 ? { ...counts, unknown: (counts.unknown ?? 0) + rest } : counts
  return COUNTED_LEVELS.flatMap((level) => {
    const count = all[level] ?? 0
    return count > 0 ? [{ severity: RANGES[level] ?? exactly(level as Severity), count: exactCount(count) }] : []
  })
}

function maliciousCountsOf(files: NonNullable<ImageFacts['malicious-files']>): MaliciousFileCounts {
  if (typeof files === 'number') return { total: exactCount(files) }
  const { total = 0, ...grades } = files
  const atLeast = Object.fromEntries(Object.entries(grades).map(([level, count]) => [level, exactCount(count)]))
  return { total: exactCount(total), ...(Object.keys(grades).length > 0 && { atLeast }) }
}

function findingOf({ id, aliases = [], severity, package: name, version, ...more }: FindingDocument): Finding {
  return {
    id,
    aliases,
    severity: severity === undefined ? SOME_SEVERITY : rangeOf(severity),
    ...(name !== undefined && { package: { name, ...(version !== undefined && { version }) } }),
    ...(more['has-fix'] !== undefined && { hasFix: more['has-fix'] }),
  }
}
