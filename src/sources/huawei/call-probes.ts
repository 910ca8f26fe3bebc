import * as v from 'valibot'
import { GateError } from '../../core/errors.ts'
import { type Message, message } from '../../core/message.ts'
import type { QueryParameters } from '../../http/query.ts'
import { type Probe, type Proof, proved, WITHOUT_IMAGE } from '../probe.ts'
import type { SourceContext } from '../source.ts'
import { count, parseWire, row } from '../wire.ts'
import { type RegistryRow, registryRow } from './registry-row.ts'
import { callName, type HssSession } from './session.ts'

/** A list of HSS, and what the gate asks besides. */
export interface HssList {
  /** "image/registries/images" */
  readonly path: string
  readonly query?: QueryParameters
  /** Whether the gate also asks which registries are connected. */
  readonly hasRegistries?: boolean
  /** What the details API calls the kind of a row; absent where the rows have no details. */
  imageTypeOf?(row: RegistryRow): string
  /** The calls that start something, with the input that lets the gate send them. */
  readonly changes: readonly { readonly path: string; readonly input: 'sync' | 'scan' }[]
}

const SMALLEST_PAGE = { offset: 0, limit: 10 }

/** Every row and page of HSS that a probe looks at, no further than it must. */
const page = v.object({ total_num: v.nonNullish(count), data_list: v.nullish(v.array(row)) })

/** What the first list that holds an image told. */
interface Example {
  image?: (RegistryRow & { readonly image_id: string }) | undefined
  /** The enterprise project that it was found in. */
  project?: string | undefined
  vulnerability?: string | undefined
}

/** Tries a list in the enterprise project of the run, then in all of them, then what is asked about its first image. */
export function listProbes(context: SourceContext, session: HssSession, list: HssList): readonly [Probe, ...Probe[]] {
  const example: Example = {}
  const given = context.enterpriseProjectId
  async function ask(path: string, query: QueryParameters) {
    const json = await session.get(path, { ...query, ...SMALLEST_PAGE })
    const { total_num: total, data_list: rows } = parseWire(page, json, callName(path))
    return { total, rows: rows ?? [] }
  }
  async function askList(project: string | undefined): Promise<Proof> {
    const { total, rows } = await ask(list.path, { ...list.query, enterprise_project_id: project })
    if (list.imageTypeOf && !example.image) {
      example.image = firstImage(rows, callName(list.path))
      example.project = project
    }
    return proved(message('answers, and lists {total} images', { total }))
  }
  const main: Probe = {
    subject: message('{call}', { call: callName(list.path) }),
    neededFor: message('every rule: it finds the image'),
    prove: () => askList(given),
  }
  const allProjects: Probe = {
    subject: message('{call} in {project}', { call: callName(list.path), project: ALL_PROJECTS }),
    prove: () => askList(ALL_PROJECTS).catch(withoutAllProjects),
  }
  const registries: Probe = {
    subject: message('{call}', { call: 'GET image/registries' }),
    neededFor: message('images of Harbor and JFrog, and `sync`'),
    async prove() {
      const { total } = await ask('image/registries', {})
      return proved(message('answers, and lists {total} registries', { total }))
    },
  }
  return [
    main,
    ...(given === undefined ? [allProjects] : []),
    ...(list.hasRegistries ? [registries] : []),
    ...(list.imageTypeOf ? detailProbes(ask, list.imageTypeOf, example) : []),
  ]
}

const ALL_PROJECTS = 'all_granted_eps'

/** The gate makes do without: whoever has rights in some enterprise projects alone is refused all of them. */
function withoutAllProjects(thrown: unknown): Proof {
  const isRefusal = thrown instanceof GateError && /^HSS\.00(?:01|10|13)$/.test(String(thrown.text.values.code))
  if (!isRefusal) throw thrown
  return {
    result: 'warning',
    text: message('refused: only the default enterprise project is searched'),
    hint: message('where images lie in another one, name it (input enterprise-project-id)'),
  }
}

function firstImage(rows: readonly object[], call: string): Example['image'] {
  for (const one of rows) {
    const image = parseWire(registryRow, one, call)
    const { image_id } = image
    if (image_id && /^[A-Za-z0-9:_-]{1,128}$/.test(image_id)) return { ...image, image_id }
  }
  return undefined
}

interface Detail {
  /** With `{image_id}`. */
  readonly path: string
  readonly neededFor: Message
  query(image: RegistryRow): QueryParameters
}

const tag = ({ image_version }: RegistryRow): string | undefined => image_version ?? undefined

const VULNERABILITIES: Detail = {
  path: 'image/{image_id}/vulnerabilities',
  neededFor: message('max-severity, max-vulnerabilities, denied-vulnerabilities and waivers of findings'),
  query: (image) => ({ tag_name: tag(image), instance_id: image.instance_id || undefined }),
}
const DETAILS: readonly Detail[] = [
  {
    path: 'image/{image_id}/sensitive',
    neededFor: message('no-sensitive-files'),
    query: (image) => ({ image_version: tag(image) }),
  },
  {
    path: 'image/{image_id}/malwares',
    neededFor: message('reports that list malicious files'),
    query: (image) => ({ tag_name: tag(image) }),
  },
  {
    path: 'image/baseline/risk-configs',
    neededFor: message('reports that list unsafe settings'),
    query: (image) => ({ image_id: image.image_id ?? undefined, image_version: tag(image) }),
  },
]

type Ask = (path: string, query: QueryParameters) => Promise<{ readonly rows: readonly object[] }>

const vulnerabilityRow = v.object({ vul_id: v.nullish(v.string()) })

function detailProbes(ask: Ask, imageTypeOf: (row: RegistryRow) => string, example: Example): readonly Probe[] {
  const toProbe = ({ path, neededFor, query }: Detail, look: (rows: readonly object[]) => void = () => {}): Probe => ({
    subject: message('{call}', { call: `GET ${path}` }),
    neededFor,
    async prove() {
      const { image } = example
      if (!image) return WITHOUT_IMAGE
      const { rows } = await ask(path.replace('{image_id}', image.image_id), {
        enterprise_project_id: example.project,
        image_type: imageTypeOf(image),
        namespace: image.namespace ?? undefined,
        image_name: image.image_name ?? undefined,
        ...query(image),
      })
      look(rows)
      return proved(message('answers'))
    },
  })
  const vulnerabilities = toProbe(VULNERABILITIES, ([first]) => {
    if (first) example.vulnerability = parseWire(vulnerabilityRow, first, VULNERABILITIES.path).vul_id ?? undefined
  })
  const cves: Probe = {
    subject: message('{call}', { call: 'GET image/vulnerability/{vul_id}/cve' }),
    neededFor: message('denied-vulnerabilities and waivers of findings, where HSS names an advisory'),
    async prove() {
      const { vulnerability } = example
      if (!vulnerability) return { result: 'skipped', text: message('not tried: no vulnerability to ask about') }
      await ask(`image/vulnerability/${encodeURIComponent(vulnerability)}/cve`, {})
      return proved(message('answers'))
    },
  }
  return [vulnerabilities, cves, ...DETAILS.map((detail) => toProbe(detail))]
}
