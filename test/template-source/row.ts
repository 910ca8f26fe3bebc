import * as v from 'valibot'
import type { Facts, ScanState } from '../../src/core/assessment.ts'
import { exactCount } from '../../src/core/count.ts'
import { type ImageReference, parseDigest } from '../../src/core/image-reference.ts'
import { type Measured, measured, notMeasured } from '../../src/core/measured.ts'
import { message } from '../../src/core/message.ts'
import { exactly, HIGH_OR_CRITICAL, type SeverityRange } from '../../src/core/severity.ts'
import { completedState } from '../../src/sources/completed-state.ts'
import type { Candidate } from '../../src/sources/identity.ts'
import { byteSize, count, epochMs, text } from '../../src/sources/wire.ts'

/** What tells which image a row is. Read of every row: another image's oddities are no reason to fail. */
export const templateIdentity = v.object({
  namespace: text,
  image_name: text,
  image_version: text,
  registry_type: text,
})
type TemplateIdentity = v.InferOutput<typeof templateIdentity>

/** The fields that are read of our rows, and no others. */
export const templateRow = v.object({
  ...templateIdentity.entries,
  image_digest: text,
  scan_status: text,
  severity_level: text,
  vul_num: count,
  malicious_file_num: count,
  image_size: byteSize,
  latest_scan_time: epochMs,
  latest_update_time: epochMs,
})
export type TemplateRow = v.InferOutput<typeof templateRow>

/** Exactly, case by case, whatever the service's own filter matched. */
export const isOurs = (row: TemplateIdentity, { namespace, repository, tag }: ImageReference): boolean =>
  row.namespace === namespace &&
  row.image_name === repository &&
  (tag === undefined || row.image_version === tag) &&
  /^Swr(?:Private|Shared)$/.test(row.registry_type ?? '')

export const toCandidate = (row: TemplateRow): Candidate<TemplateRow> => ({
  row,
  digest: parseDigest(row.image_digest ?? ''),
  memberDigests: [],
})

/** The one table of the service's words. A word that is not in it is unknown, never harmless. */
const SEVERITIES: ReadonlyMap<string, SeverityRange> = new Map([
  ['Security', exactly('none')],
  ['Low', exactly('low')],
  ['Medium', exactly('medium')],
  ['High', HIGH_OR_CRITICAL],
])

/** A field that was left out is not measured; it is never 0. */
const told = <T>(value: T | null | undefined, field: string): Measured<T> =>
  value === null || value === undefined
    ? notMeasured(message('the service left out {field}', { field }))
    : measured(value, field)

export const pushedAt = (row: TemplateRow): Measured<number> => told(row.latest_update_time, 'latest_update_time')

export function scanStateOf(row: TemplateRow): ScanState {
  switch (row.scan_status) {
    case 'success':
      return completedState(told(row.latest_scan_time, 'latest_scan_time'), pushedAt(row), () => factsOf(row))
    case 'unscan':
      return { kind: 'pending', why: message('the image was never scanned'), idle: true }
    case 'waiting_for_scan':
    case 'scanning':
      return { kind: 'pending', why: message('the scan is under way') }
    case 'failed':
      return { kind: 'failed', code: 'failed', why: message('the scan failed') }
    default:
      return { kind: 'unclear', why: message('the service gives a status that is in no table') }
  }
}

const ABSENT = notMeasured(message('this source does not tell it'))

function factsOf(row: TemplateRow): Facts {
  const severity = SEVERITIES.get(row.severity_level ?? '')
  const vulnerabilities = told(row.vul_num, 'vul_num')
  const maliciousFiles = told(row.malicious_file_num, 'malicious_file_num')
  return {
    severity: severity
      ? measured(severity, 'severity_level')
      : notMeasured(message('the service gives a severity that is in no table')),
    vulnerabilities: vulnerabilities.known
      ? measured(
          [{ severity: { least: 'low', most: 'critical' }, count: exactCount(vulnerabilities.value) }],
          'vul_num',
        )
      : vulnerabilities,
    maliciousFiles: maliciousFiles.known
      ? measured({ total: exactCount(maliciousFiles.value) }, 'malicious_file_num')
      : maliciousFiles,
    unsafeSettings: ABSENT,
    sensitiveFiles: ABSENT,
    sizeBytes: told(row.image_size, 'image_size'),
    bornAtMs: ABSENT,
  }
}
