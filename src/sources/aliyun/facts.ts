import type { Facts, MaliciousFileCounts } from '../../core/assessment.ts'
import { addCounts, type Count } from '../../core/count.ts'
import type { Findings } from '../../core/finding.ts'
import { type Measured, measured, notMeasured } from '../../core/measured.ts'
import { message } from '../../core/message.ts'
import { type VulnerabilityCounts, worstSeverity } from '../../core/vulnerability-counts.ts'
import { countBeside } from '../severity-counts.ts'
import type { GradedFiles } from './malicious-files.ts'
import type { ImageRow } from './row.ts'
import type { ScanCounts } from './scan-counts.ts'

/** What a report shows one by one. */
type Lists = Pick<Facts, 'maliciousFileList' | 'unsafeSettingList' | 'sensitiveFileList'>

/** What was asked about an image besides its row. */
export interface Details extends Lists {
  /** The service's own counts, where they were asked for. */
  readonly scanCounts?: ScanCounts
  readonly vulnerabilities?: Measured<VulnerabilityCounts>
  readonly findings?: Measured<Findings>
  readonly maliciousFiles?: Measured<GradedFiles>
  readonly sensitiveFiles?: Measured<Count>
}

export const NO_DETAILS: Details = {}

const left = (field: string) => notMeasured(message('Security Center left out {field}', { field }))

const WORDS: Readonly<Record<string, boolean>> = { YES: true, NO: false }

/** A count with the word beside it: VulCount and VulStatus, HcCount and HcStatus, AlarmCount and AlarmStatus. */
function countField(row: ImageRow, name: 'Vul' | 'Hc' | 'Alarm'): Measured<Count> {
  const word = row[`${name}Status`]?.toUpperCase()
  const some = word ? (WORDS[word] ?? 'unmapped') : undefined
  const count = countBeside(row[`${name}Count`] ?? undefined, some)
  return count ? measured(count, `${name}Count`) : left(`${name}Count, or a ${name}Status that can be read`)
}

/** Two counts of one thing: where they contradict each other, the worse decides. */
const noLessThan = (fact: Measured<Count>, other = 0): Measured<Count> =>
  fact.known
    ? measured({ min: Math.max(fact.value.min, other), max: Math.max(fact.value.max, other) }, fact.from)
    : fact

/** The number of vulnerabilities in the operating system's packages; those of applications are counted apart. */
export const systemVulnerabilities = (row: ImageRow): Measured<Count> => countField(row, 'Vul')

/** The facts of a completed scan, from its row and from what was asked besides. */
export function toFacts(row: ImageRow, details: Details): Facts {
  const vulnerabilities: Measured<VulnerabilityCounts> =
    details.vulnerabilities ?? notMeasured(message('vulnerabilities by severity were not asked for'))
  const malicious = noLessThan(countField(row, 'Alarm'), details.scanCounts?.maliciousFiles)
  const born = bornAt(row)
  const { maliciousFileList, unsafeSettingList, sensitiveFileList } = details
  return {
    vulnerabilities,
    ...(details.findings ? { findings: details.findings } : {}),
    severity: vulnerabilities.known
      ? measured(worstSeverity(vulnerabilities.value), vulnerabilities.from)
      : vulnerabilities,
    maliciousFiles: malicious.known ? measured(withLevels(malicious.value, details), malicious.from) : malicious,
    unsafeSettings: noLessThan(countField(row, 'Hc'), details.scanCounts?.unsafeSettings),
    sensitiveFiles: details.sensitiveFiles ?? notMeasured(message('sensitive files were not asked for')),
    // The page says MB, but the numbers of its siblings, and of ACR for the same images, are bytes.
    sizeBytes: typeof row.ImageSize === 'number' ? measured(row.ImageSize, 'ImageSize') : left('ImageSize'),
    bornAtMs: born ? measured(born, born.event === 'created' ? 'ImageCreate' : 'ImageUpdate') : left('ImageCreate'),
    ...(maliciousFileList ? { maliciousFileList } : {}),
    ...(unsafeSettingList ? { unsafeSettingList } : {}),
    ...(sensitiveFileList ? { sensitiveFileList } : {}),
  }
}

function bornAt(row: ImageRow): { readonly ms: number; readonly event: 'created' | 'updated' } | undefined {
  if (row.ImageCreate !== undefined) return { ms: row.ImageCreate, event: 'created' }
  return row.ImageUpdate === undefined ? undefined : { ms: row.ImageUpdate, event: 'updated' }
}

/** Files by level, where a rule asked; what the row counts beyond the graded list may be of any level. */
function withLevels(total: Count, { maliciousFiles }: Details): MaliciousFileCounts {
  if (!maliciousFiles?.known) return { total }
  const { level, graded, all } = maliciousFiles.value
  const ungraded: Count = { min: 0, max: Math.max(0, total.max - all) }
  return { total, atLeast: { [level]: addCounts({ min: graded, max: graded }, ungraded) } }
}
