import type { Facts, ListName } from '../../core/assessment.ts'
import { type Count, exactCount } from '../../core/count.ts'
import { type Measured, measured, notMeasured } from '../../core/measured.ts'
import { message } from '../../core/message.ts'
import type { SeverityRange } from '../../core/severity.ts'
import type { VulnerabilityCounts } from '../../core/vulnerability-counts.ts'
import { severityOf } from './risk-levels.ts'

/** What was asked about an image besides its row. */
export type Details = Partial<Pick<Facts, 'severity' | 'vulnerabilities' | 'sensitiveFiles' | ListName>>

export const NO_DETAILS: Details = {}

type Absent<T> = T | null | undefined

/** The fields of an HSS row that are facts; each may be left out. */
export interface FactFields {
  readonly severity_level?: Absent<string>
  readonly vul_num?: Absent<number>
  readonly malicious_file_num?: Absent<number>
  readonly unsafe_setting_num?: Absent<number>
  readonly image_size?: Absent<number>
  readonly latest_update_time?: Absent<number>
}

const left = (field: string) => notMeasured(message('HSS left out {field}', { field }))

const countField = (value: Absent<number>, field: string): Measured<Count> =>
  typeof value === 'number' ? measured(exactCount(value), field) : left(field)

function statedSeverity(word: string): Measured<SeverityRange> {
  const severity = severityOf(word)
  return severity === undefined
    ? notMeasured(message('HSS gives a severity level that is in no table: "{word}"', { word: word.slice(0, 60) }))
    : measured(severity, 'severity_level')
}

/** The vulnerabilities where no details were asked for: their number, none above the stated level. */
const undetailed = (total: Measured<Count>, severity: Measured<SeverityRange>): Measured<VulnerabilityCounts> => {
  if (!total.known) return total
  const most = severity.known && severity.value.most !== 'none' ? severity.value.most : 'critical'
  return measured([{ severity: { least: 'low', most }, count: total.value }], total.from)
}

/** The facts of a completed scan, from its row and from what was asked besides. */
export function toFacts(fields: FactFields, details: Details): Facts {
  const total = countField(fields.vul_num, 'vul_num')
  const severity = fields.severity_level
    ? statedSeverity(fields.severity_level)
    : (details.severity ?? left('severity_level'))
  const born = fields.latest_update_time
  return {
    ...details,
    severity,
    vulnerabilities: details.vulnerabilities ?? undetailed(total, severity),
    maliciousFiles: mapMeasured(countField(fields.malicious_file_num, 'malicious_file_num'), (count) => ({
      total: count,
    })),
    unsafeSettings: countField(fields.unsafe_setting_num, 'unsafe_setting_num'),
    sensitiveFiles: details.sensitiveFiles ?? notMeasured(message('this list of HSS does not tell of sensitive files')),
    sizeBytes: typeof fields.image_size === 'number' ? measured(fields.image_size, 'image_size') : left('image_size'),
    bornAtMs:
      typeof born === 'number'
        ? measured({ ms: born, event: 'updated' as const }, 'latest_update_time')
        : left('latest_update_time'),
  }
}

const mapMeasured = <T, U>(fact: Measured<T>, change: (value: T) => U): Measured<U> =>
  fact.known ? measured(change(fact.value), fact.from) : fact
