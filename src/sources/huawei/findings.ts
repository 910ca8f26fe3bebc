import * as v from 'valibot'
import type { Finding, Findings } from '../../core/finding.ts'
import { SOME_SEVERITY } from '../../core/severity.ts'
import type { QueryParameters } from '../../http/query.ts'
import { parseWire, segment, text } from '../wire.ts'
import { readRowsAs } from './listing.ts'
import { NECESSITIES } from './necessities.ts'
import type { HssSession } from './session.ts'

/** A row of `GET image/{image_id}/vulnerabilities` (ImageVulInfo): one package that has the vulnerability. */
const vulnerabilityRow = v.object({
  vul_id: segment,
  repair_necessity: text,
  description: text,
  app_name: text,
  app_path: text,
  version: text,
  solution: text,
  url: text,
})
type VulnerabilityRow = v.InferOutput<typeof vulnerabilityRow>

const necessityRow = v.object({ repair_necessity: text })

/** The word for the severity of a row; undefined where it has none. */
export const necessityOf = (row: unknown): string | undefined =>
  parseWire(necessityRow, row, 'GET image/{image_id}/vulnerabilities').repair_necessity || undefined

const cveRow = v.object({ cve_id: v.pipe(v.string(), v.minLength(1)) })

const CVE = /^CVE-\d{4}-\d{4,}$/

/** Every vulnerability of an image; a word for the severity that is in no table makes it unknown, not harmless. */
export async function listFindings(session: HssSession, path: string, query: QueryParameters): Promise<Findings> {
  const rows = await readRowsAs(vulnerabilityRow, session, path, query)
  const advisories = [...new Set(rows.map((row) => row.vul_id))].filter((id) => !CVE.test(id))
  const cves = new Map(await Promise.all(advisories.map(async (id) => [id, await cvesOf(session, id)] as const)))
  return rows.map((row) => toFinding(row, cves.get(row.vul_id) ?? []))
}

/** An advisory stands for several CVEs; `GET image/vulnerability/{vul_id}/cve` (ListVulnerabilityCve) names them. */
async function cvesOf(session: HssSession, advisory: string): Promise<readonly string[]> {
  const path = `image/vulnerability/${encodeURIComponent(advisory)}/cve`
  return (await readRowsAs(cveRow, session, path, {})).map((row) => row.cve_id)
}

function toFinding(row: VulnerabilityRow, aliases: readonly string[]): Finding {
  const level = NECESSITIES.find(({ word }) => word === row.repair_necessity)
  return {
    id: row.vul_id,
    aliases,
    severity: level?.severity ?? SOME_SEVERITY,
    ...(row.description ? { title: row.description } : {}),
    ...(row.app_name ? { package: packageOf(row, row.app_name) } : {}),
    ...(row.solution ? { remedy: row.solution } : {}),
    ...(row.url ? { url: row.url } : {}),
  }
}

const packageOf = ({ version, app_path: path }: VulnerabilityRow, name: string) => ({
  name,
  ...(version ? { version } : {}),
  ...(path ? { path } : {}),
})
