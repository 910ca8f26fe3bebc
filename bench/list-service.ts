import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { toWireJson } from '../test/fake-cloud/wire-json.ts'

export interface ListService {
  readonly origin: string
  /** How many it was asked so far. */
  requests(): number
  close(): Promise<void>
}

interface ListBehaviour {
  readonly latencyMs?: number
  /** How many more rows a list has than are here, which are only counted: those of other namespaces. */
  readonly others?: number
}

interface WrittenRow {
  readonly imageName: unknown
  readonly json: string
}

/**
 * A service on the loopback that answers pages of these lists, by the end of their path. Rows are written out once and
 * signatures are not looked at, so that what is measured is the program and not its counterpart.
 */
export async function serveLists(
  lists: Readonly<Record<string, readonly object[]>>,
  { latencyMs = 0, others = 0 }: ListBehaviour = {},
): Promise<ListService> {
  const written = Object.entries(lists).map(([path, rows]) => ({ path, rows: rows.map(writeRow) }))
  let requests = 0
  const server = createServer(({ url = '/' }, response) => {
    requests += 1
    const { pathname, searchParams } = new URL(url, 'http://127.0.0.1')
    const all = written.find(({ path }) => pathname.endsWith(path))?.rows ?? []
    const name = searchParams.get('image_name')
    const rows = name === null ? all : all.filter(({ imageName }) => imageName === undefined || imageName === name)
    const from = Number(searchParams.get('offset'))
    const page = rows.slice(from, from + Number(searchParams.get('limit')))
    const total = rows.length + (searchParams.has('namespace') ? 0 : others)
    const body = `{"total_num":${total},"data_list":[${page.map(({ json }) => json).join(',')}]}`
    if (latencyMs > 0) setTimeout(() => response.end(body), latencyMs)
    else response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: () => requests,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

const writeRow = (row: object): WrittenRow => ({
  imageName: 'image_name' in row ? row.image_name : undefined,
  json: toWireJson(row),
})
