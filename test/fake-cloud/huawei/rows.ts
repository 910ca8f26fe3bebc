import type { Project, RecordExtras } from '../account.ts'
import { RawJson } from '../wire-json.ts'
import type { HuaweiCaller } from './authenticate.ts'
import { hssError } from './errors.ts'
import type { HssQuery } from './query.ts'

/** Picks the named fields of a record, in the order of the names; undefined ones stay out of the JSON. */
export function pick(record: object, fields: readonly string[]): Record<string, unknown> {
  const values = record as Record<string, unknown>
  return Object.fromEntries(fields.map((field) => [field, values[field]]))
}

/** The row to send: the given fields, unless the record brings its own row. */
export function toRow(record: RecordExtras, fields: Record<string, unknown>): unknown {
  if (record.rawJson !== undefined) return new RawJson(record.rawJson)
  if (record.rawRow !== undefined) return record.rawRow
  return { ...fields, ...record.extraFields }
}

/** Keeps the records of the project and of the enterprise project that was asked for; "0" is the default one. */
export function visibleRecords<T extends RecordExtras>(
  records: readonly T[],
  query: HssQuery,
  project: Project,
  caller: HuaweiCaller,
): T[] {
  const wanted = query.text('enterprise_project_id') ?? '0'
  const granted = caller.enterpriseProjectIds
  // A caller with rights in one enterprise project must name it: the default gives a permission error.
  if (wanted !== 'all_granted_eps' && granted !== undefined && !granted.includes(wanted)) {
    throw hssError('HSS.0013', 'Insufficient permission on the enterprise project')
  }
  return records.filter((record) => {
    const owner = record.enterpriseProjectId ?? '0'
    const inProject = record.projectId === undefined || record.projectId === project.id
    return inProject && (wanted === 'all_granted_eps' ? (granted?.includes(owner) ?? true) : owner === wanted)
  })
}
