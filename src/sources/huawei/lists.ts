import * as v from 'valibot'
import type { Facts, ListName, MaliciousFile, SensitiveFile, UnsafeSetting } from '../../core/assessment.ts'
import type { Count } from '../../core/count.ts'
import { type Measured, notMeasured } from '../../core/measured.ts'
import { message } from '../../core/message.ts'
import { exactly, type SeverityRange, SOME_SEVERITY } from '../../core/severity.ts'
import { measure } from '../measure.ts'
import { count, text } from '../wire.ts'
import { type DetailRequest, malwareQuery, pathOf, sensitiveQuery, settingQuery } from './detail-request.ts'
import { readRowsAs } from './listing.ts'
import { severityOf } from './risk-levels.ts'

/**
 * The lists that a report shows of one image, each where there is, or may be, something on it. A list that cannot be
 * had is not measured and changes nothing else.
 */
export async function readLists(
  request: DetailRequest,
  sensitiveFiles: Promise<Measured<Count>> | undefined,
): Promise<Pick<Facts, Exclude<ListName, 'findings'>>> {
  const wanted = new Set(request.needs.flatMap(({ lists = [] }) => lists))
  const { malicious_file_num: files, unsafe_setting_num: settings } = request.subject
  const listUnlessNone = async () => {
    const counted = await sensitiveFiles
    return counted?.known && counted.value.max === 0 ? undefined : listSensitiveFiles(request)
  }
  const [maliciousFileList, unsafeSettingList, sensitiveFileList] = await Promise.all([
    wanted.has('maliciousFileList') && files !== 0 ? listMaliciousFiles(request) : undefined,
    wanted.has('unsafeSettingList') && settings !== 0 ? listUnsafeSettings(request) : undefined,
    wanted.has('sensitiveFileList') ? listUnlessNone() : undefined,
  ])
  return {
    ...(maliciousFileList ? { maliciousFileList: unlessContradicted(maliciousFileList, files) } : {}),
    ...(unsafeSettingList ? { unsafeSettingList: unlessContradicted(unsafeSettingList, settings) } : {}),
    ...(sensitiveFileList ? { sensitiveFileList } : {}),
  }
}

/** A list without anything, or with more than the row counts, is not the list of this image. */
function unlessContradicted<T>(
  list: Measured<readonly T[]>,
  counted: number | null | undefined,
): Measured<readonly T[]> {
  if (!list.known || typeof counted !== 'number') return list
  const listed = list.value.length
  if (listed > 0 && listed <= counted) return list
  return notMeasured(message('HSS counts {counted} and lists {listed} ({list})', { counted, listed, list: list.from }))
}

/** A row of ListImageMalwares. It has no level. */
const malwareRow = v.object({ file_name: text, file_path: text, description: text })

const listMaliciousFiles = (request: DetailRequest) =>
  measure('image/{image_id}/malwares', async (): Promise<readonly MaliciousFile[]> => {
    const path = pathOf(request.subject, 'malwares')
    const rows = await readRowsAs(malwareRow, request.session, path, malwareQuery(request))
    return rows.map(({ file_name: name, file_path, description }) => ({
      ...(file_path ? { path: file_path } : {}),
      ...(name ? { name } : {}),
      ...(description ? { description } : {}),
    }))
  })

/** A row of ListImageRiskConfigs: a group of checks, also where all of them are passed. */
const settingRow = v.object({ check_name: v.pipe(v.string(), v.minLength(1)), severity: text, failed_rule_num: count })

const listUnsafeSettings = (request: DetailRequest) =>
  measure('image/baseline/risk-configs', async (): Promise<readonly UnsafeSetting[]> => {
    const path = 'image/baseline/risk-configs'
    const rows = await readRowsAs(settingRow, request.session, path, settingQuery(request))
    return rows.flatMap(({ check_name: name, severity, failed_rule_num: failed }) =>
      failed ? [{ name, severity: severityOf(severity ?? '') ?? SOME_SEVERITY, failed }] : [],
    )
  })

/** A row of ListImageSensitive, but for its `content`, which is the secret itself. */
const sensitiveRow = v.object({ name: text, file_path: text, severity: text })

/** The threat levels of ListImageSensitive. */
const THREATS: ReadonlyMap<string, SeverityRange> = new Map(
  (['critical', 'high', 'medium', 'low'] as const).map((word) => [word, exactly(word)]),
)

const listSensitiveFiles = (request: DetailRequest) =>
  measure('image/{image_id}/sensitive', async (): Promise<readonly SensitiveFile[]> => {
    const path = pathOf(request.subject, 'sensitive')
    const files = new Map<string, SensitiveFile & { readonly count: number }>()
    for (const row of await readRowsAs(sensitiveRow, request.session, path, sensitiveQuery(request))) {
      const name = row.file_path || row.name || 'unnamed'
      const key = JSON.stringify([name, row.severity])
      const severity = THREATS.get(row.severity ?? '') ?? SOME_SEVERITY
      files.set(key, { name, severity, count: (files.get(key)?.count ?? 0) + 1 })
    }
    return [...files.values()]
  })
