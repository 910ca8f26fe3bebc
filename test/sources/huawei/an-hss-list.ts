import { anAnswer } from '../answers.ts'
import type { Asked, Service } from '../some-context.ts'

export type WireRow = Record<string, unknown>

interface ListBehaviour {
  /** How the filters of names match, which the page of the API does not say. */
  readonly filters?: 'exact' | 'partial'
  /** Called before each read, with its number from 1: the list may change between two. */
  readonly beforeRead?: (read: number) => void
}

/** HSS ListRegistryImages and ListSwrImageRepository over these rows, which may change while it runs: filters, pages, enterprise projects. */
export function anHssList(rows: readonly WireRow[], { filters = 'exact', beforeRead }: ListBehaviour = {}): Service {
  let reads = 0
  return ({ action, query }) => {
    if (action === 'GET image/registries') return HARBOR
    if (!LISTS.includes(action)) return { total_num: 0, data_list: [] }
    if (query.limit === undefined || Number(query.limit) > 200) return anAnswer(400, { error_code: 'HSS.0001' })
    beforeRead?.(++reads)
    const listed = rows.filter((row) => isListed(row, query, filters))
    const from = Number(query.offset)
    return { total_num: listed.length, data_list: listed.slice(from, from + Number(query.limit)).map(withoutProject) }
  }
}

const LISTS = ['GET image/registries/images', 'GET image/swr-repository']

const HARBOR = { total_num: 1, data_list: [{ id: 'harbor-1', registry_addr: 'https://harbor.example.com' }] }

const withoutProject = ({ project: _, ...row }: WireRow): WireRow => row

function isListed(row: WireRow, query: Asked['query'], filters: 'exact' | 'partial'): boolean {
  const { enterprise_project_id: project = '0' } = query
  if (project !== 'all_granted_eps' && (row.project ?? '0') !== project) return false
  return ['namespace', 'image_name', 'image_version', ...(row.image_type ? ['image_type'] : [])].every((field) => {
    const wanted = query[field]
    if (wanted === undefined) return true
    const value = String(row[field] ?? '')
    return filters === 'exact' ? value === wanted : value.includes(wanted)
  })
}
