import * as v from 'valibot'
import { GateError } from '../../core/errors.ts'
import { type Message, message } from '../../core/message.ts'
import type { QueryParameters } from '../../http/query.ts'
import { type Probe, type Proof, plausiblePage, proved, skipped, WITHOUT_IMAGE } from '../probe.ts'
import type { SourceContext } from '../source.ts'
import { parseWire } from '../wire.ts'
import {
  type DetailRequest,
  malwareQuery,
  pathOf,
  sensitiveQuery,
  settingQuery,
  vulnerabilityQuery,
} from './detail-request.ts'
import { readPage } from './listing.ts'
import { ALL_PROJECTS } from './project-search.ts'
import { type RegistryRow, registryRow } from './registry-row.ts'
import { callName, type HssSession } from './session.ts'

/** A list of HSS, and what the gate asks besides. */
export interface HssList {
  /** "image/registries/images" */
  readonly path: string
  readonly query?: QueryParameters
  /** What the details API calls the kind of a row; absent where the rows have no details. */
  imageTypeOf?(row: RegistryRow): string
  /** The calls that start something, with the input that lets the gate send them. */
  readonly changes: readonly { readonly path: string; readonly input: 'sync' | 'scan' }[]
}

/** What the lists told that details can be asked about. */
interface Example {
  image?: DetailRequest
  vulnerability?: string
}

const ask = async (session: HssSession, path: string, query: QueryParameters) =>
  plausiblePage(callName(path), await readPage(session, path, { ...query, offset: 0, limit: 10 }))

/** Tries a list in the enterprise project of the run, then in all of them, then what is asked about its first image. */
export function callProbes(context: SourceContext, session: HssSession, list: HssList): readonly [Probe, ...Probe[]] {
  const { path, imageTypeOf } = list
  const { enterpriseProjectId: given } = context
  const example: Example = {}
  async function askList(enterpriseProjectId: string | undefined): Promise<Proof> {
    const { total, rows } = await ask(session, path, { ...list.query, enterprise_project_id: enterpriseProjectId })
    const image = example.image || !imageTypeOf ? undefined : firstImage(rows, path)
    if (image && imageTypeOf) {
      const subject = { ...image, image_type: imageTypeOf(image) }
      example.image = { session, subject, needs: [], severityIsStated: false, enterpriseProjectId }
    }
    return proved(message('answers; images listed: {total}', { total }))
  }
  const main: Probe = {
    subject: message('{call}', { call: callName(path) }),
    neededFor: message('every rule: it finds the image'),
    prove: () => askList(given),
  }
  const allProjects: Probe = {
    subject: message('{call} in {project}', { call: callName(path), project: ALL_PROJECTS }),
    prove: () => askList(ALL_PROJECTS).catch(withoutAllProjects),
  }
  return [
    main,
    ...(given === undefined ? [allProjects] : []),
    ...(imageTypeOf ? [registriesProbe(session), ...detailProbes(session, example)] : []),
  ]
}

/**
 * HSS's own refusals, and the gateway's APIGW.0302, are of a caller that they know (HSS "Error Codes"); so is IAM's 403.
 * What is not known to be one may be a failed signature.
 */
export const isMissingPermission = ({ code, text }: GateError): boolean =>
  code === 'ACCESS_DENIED' && /^(?:HSS\.00(?:10|13)|APIGW?\.0302|403|HTTP 403)$/.test(String(text.values.code))

/** The gate makes do without: whoever has rights in some enterprise projects alone is refused all of them. */
function withoutAllProjects(thrown: unknown): Proof {
  const isRefusal = thrown instanceof GateError && (thrown.code === 'REQUEST_REJECTED' || isMissingPermission(thrown))
  if (!isRefusal) throw thrown
  return {
    result: 'warning',
    text: message('refused: only the default enterprise project is searched'),
    hint: message('where images lie in another one, name it (input enterprise-project-id)'),
  }
}

/** The first row that has an id to ask for details by. */
function firstImage(rows: readonly unknown[], path: string): RegistryRow | undefined {
  return rows
    .map((row) => parseWire(registryRow, row, callName(path)))
    .find(({ image_id: id }) => /^[A-Za-z0-9:_-]{1,128}$/.test(id ?? ''))
}

const registriesProbe = (session: HssSession): Probe => ({
  subject: message('{call}', { call: 'GET image/registries' }),
  neededFor: message('images of Harbor and JFrog, and `sync`'),
  async prove() {
    const { total } = await ask(session, 'image/registries', {})
    return proved(message('answers; registries listed: {total}', { total }))
  },
})

interface Detail {
  readonly call: string
  readonly neededFor: Message
  path(image: DetailRequest): string
  query(image: DetailRequest): QueryParameters
}

const VULNERABILITIES: Detail = {
  call: 'GET image/{image_id}/vulnerabilities',
  neededFor: message('max-severity, max-vulnerabilities, denied-vulnerabilities and waivers of findings'),
  path: ({ subject }) => pathOf(subject, 'vulnerabilities'),
  query: vulnerabilityQuery,
}
const OTHERS: readonly Detail[] = [
  {
    call: 'GET image/{image_id}/sensitive',
    neededFor: message('no-sensitive-files'),
    path: ({ subject }) => pathOf(subject, 'sensitive'),
    query: sensitiveQuery,
  },
  {
    call: 'GET image/{image_id}/malwares',
    neededFor: message('reports that list malicious files'),
    path: ({ subject }) => pathOf(subject, 'malwares'),
    query: malwareQuery,
  },
  {
    call: 'GET image/baseline/risk-configs',
    neededFor: message('reports that list unsafe settings'),
    path: () => 'image/baseline/risk-configs',
    query: settingQuery,
  },
]

const vulnerabilityRow = v.object({ vul_id: v.pipe(v.string(), v.minLength(1)) })

function detailProbes(session: HssSession, example: Example): readonly Probe[] {
  const probeOf = ({ call, neededFor, path, query }: Detail, look = (_first: unknown): void => {}): Probe => ({
    subject: message('{call}', { call }),
    neededFor,
    async prove() {
      const { image } = example
      if (!image) return WITHOUT_IMAGE
      const { rows } = await ask(session, path(image), query(image))
      look(rows[0])
      return proved(message('answers'))
    },
  })
  const vulnerabilities = probeOf(VULNERABILITIES, (first) => {
    if (first !== undefined) example.vulnerability = parseWire(vulnerabilityRow, first, VULNERABILITIES.call).vul_id
  })
  const cves: Probe = {
    subject: message('{call}', { call: 'GET image/vulnerability/{vul_id}/cve' }),
    neededFor: message('denied-vulnerabilities and waivers of findings, where HSS names an advisory'),
    async prove() {
      const { vulnerability } = example
      if (!vulnerability) return skipped(message('not tried: there is no vulnerability to ask about'))
      await ask(session, `image/vulnerability/${encodeURIComponent(vulnerability)}/cve`, {})
      return proved(message('answers'))
    },
  }
  return [vulnerabilities, cves, ...OTHERS.map((detail) => probeOf(detail))]
}
