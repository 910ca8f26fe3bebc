import * as v from 'valibot'
import type { Finding, Findings } from '../../core/finding.ts'
import { message } from '../../core/message.ts'
import { type SeverityRange, SOME_SEVERITY } from '../../core/severity.ts'
import type { QueryParameters } from '../../http/query.ts'
import { MAX_ROWS, tooLong } from '../whole-list.ts'
import { count, parseWire, text } from '../wire.ts'
import { readRowsAs } from './listing.ts'
import { NECESSITIES } from './necessities.ts'
import type { SasSession } from './session.ts'

const rpmEntity = v.object({ Name: text, FullVersion: text, Version: text, Path: text, UpdateCmd: text })

/** A row of DescribeImageVulList: one vulnerability of the operating system's packages. */
const systemRow = v.object({
  PrimaryId: v.nullish(v.union([v.number(), v.string()])),
  Name: v.pipe(v.string(), v.minLength(1)),
  AliasName: text,
  Related: text,
  Necessity: text,
  CanFix: text,
  ExtendContentJson: v.nullish(v.object({ RpmEntityList: v.nullish(v.array(rpmEntity)) })),
})
type SystemRow = v.InferOutput<typeof systemRow>

/** A row of DescribeImageGroupedVulList: one vulnerability of applications. It names no package. */
const applicationRow = v.object({
  Name: v.pipe(v.string(), v.minLength(1)),
  AliasName: text,
  AsapCount: count,
  LaterCount: count,
  NntfCount: count,
  CanFix: text,
})
type ApplicationRow = v.InferOutput<typeof applicationRow>

/** Every vulnerability of an image: in packages of the operating system, and in applications. */
export interface FindingsByKind {
  readonly system: Findings
  readonly application: Findings
}

/** The vulnerabilities of both kinds, or none: throws GateError LIST_INCOMPLETE where they are not all there, or too many. */
export async function listFindings(
  session: SasSession,
  system: QueryParameters,
  application: QueryParameters,
): Promise<FindingsByKind> {
  const [ofSystem, groups] = await Promise.all([
    readRowsAs(systemRow, session, {
      action: 'DescribeImageVulList',
      parameters: { Type: 'cve', Lang: 'en', ...system },
      rowsField: 'VulRecords',
      keyOf: primaryIdOf,
    }),
    readRowsAs(applicationRow, session, {
      action: 'DescribeImageGroupedVulList',
      parameters: { Type: 'sca', Lang: 'en', ...application },
      rowsField: 'GroupedVulItems',
    }),
  ])
  const number = groups.reduce((sum, group) => sum + sizeOf(group), ofSystem.length)
  if (number > MAX_ROWS) throw tooLong('DescribeImageGroupedVulList', message('{number} vulnerabilities', { number }))
  return { system: ofSystem.map(fromSystem), application: groups.flatMap(fromApplication) }
}

const necessityRow = v.object({ Necessity: text })

/** The word for the severity of a row of DescribeImageVulList; undefined where it has none. */
export const necessityOf = (row: unknown): string | undefined =>
  parseWire(necessityRow, row, 'DescribeImageVulList').Necessity || undefined

/** What tells rows of DescribeImageVulList apart. */
export function primaryIdOf(row: unknown): string | undefined {
  const id = typeof row === 'object' && row !== null && 'PrimaryId' in row ? row.PrimaryId : undefined
  return typeof id === 'number' || typeof id === 'string' ? String(id) : undefined
}

/** The CVEs in a text such as "debian:10:CVE-2019-9893" or "CVE-2021-1,CVE-2021-2". */
const cvesIn = (...texts: readonly (string | null | undefined)[]): readonly string[] => [
  ...new Set(texts.flatMap((one) => (one ?? '').match(/CVE-\d{4}-\d{4,}/g) ?? [])),
]

const fixOf = (canFix: string | null | undefined): { readonly hasFix?: boolean } =>
  canFix === 'yes' || canFix === 'no' ? { hasFix: canFix === 'yes' } : {}

function fromSystem(row: SystemRow): Finding {
  const level = NECESSITIES.find(({ word }) => word === row.Necessity)
  const [entity] = row.ExtendContentJson?.RpmEntityList ?? []
  const version = entity?.FullVersion ?? entity?.Version
  return {
    id: row.Name,
    aliases: cvesIn(row.Name, row.Related, row.AliasName),
    severity: level?.severity ?? SOME_SEVERITY,
    ...(row.AliasName ? { title: row.AliasName } : {}),
    ...(entity?.Name
      ? {
          package: {
            name: entity.Name,
            ...(version ? { version } : {}),
            ...(entity.Path ? { path: entity.Path } : {}),
          },
        }
      : {}),
    ...fixOf(row.CanFix),
    ...(entity?.UpdateCmd ? { remedy: entity.UpdateCmd } : {}),
  }
}

const countsOf = ({ AsapCount, LaterCount, NntfCount }: ApplicationRow) => [AsapCount, LaterCount, NntfCount]

const sizeOf = (row: ApplicationRow): number => countsOf(row).reduce<number>((sum, one) => sum + (one ?? 0), 0)

/** A group stands for as many findings as its levels count; without a level, or one of them, for one of unknown severity. */
function fromApplication(row: ApplicationRow): Findings {
  const counts = countsOf(row)
  const severities: SeverityRange[] = NECESSITIES.flatMap(({ severity }, index) =>
    Array(counts[index] ?? 0).fill(severity),
  )
  const isWhole = counts.every((one) => typeof one === 'number')
  return (isWhole && severities.length > 0 ? severities : [...severities, SOME_SEVERITY]).map((severity) => ({
    id: row.Name,
    aliases: cvesIn(row.Name, row.AliasName),
    severity,
    ...(row.AliasName ? { title: row.AliasName } : {}),
    ...fixOf(row.CanFix),
  }))
}
