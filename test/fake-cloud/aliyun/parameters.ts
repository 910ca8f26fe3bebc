import { type FakeRequest, parsePairs, type Refusal } from '../message.ts'

/** The page of a paged action. */
export interface Page {
  current: number
  size: number
}

/** The parameters of an RPC action, from the query and from a form body. */
export class RpcParameters {
  private readonly values: Map<string, string>
  private readonly refuse: (status: number, code: string, message: string) => Refusal

  constructor(request: FakeRequest, refuse: (status: number, code: string, message: string) => Refusal) {
    const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true
    const pairs = isForm ? [...request.query, ...parsePairs(request.body.toString('utf8'))] : request.query
    this.values = new Map(pairs.filter(([, value]) => value !== ''))
    this.refuse = refuse
  }

  text(name: string): string | undefined {
    return this.values.get(name)
  }

  /** A comma-separated list. */
  list(name: string): string[] | undefined {
    return this.values.get(name)?.split(',')
  }

  /** A repeat list: Name.1, Name.2, and so on. */
  repeated(name: string): string[] | undefined {
    const found: string[] = []
    for (let index = 1; this.values.has(`${name}.${index}`); index++)
      found.push(this.values.get(`${name}.${index}`) ?? '')
    return found.length === 0 ? undefined : found
  }

  required(name: string): string {
    const value = this.values.get(name)
    if (value === undefined) throw this.refuse(400, `Missing${name}`, `${name} is mandatory for this action.`)
    return value
  }

  invalid(name: string): Refusal {
    return this.refuse(400, 'UnknownError', `The specified parameter ${name} is not valid.`)
  }

  /** CurrentPage and PageSize, the latter never above the ceiling that the service keeps to itself. */
  page(defaultSize: number, ceiling: number): Page {
    const number = (name: string, otherwise: number): number => {
      const value = this.values.get(name)
      if (value === undefined) return otherwise
      if (!/^\d+$/.test(value)) throw this.invalid(name)
      return Math.max(1, Number(value))
    }
    return { current: number('CurrentPage', 1), size: Math.min(ceiling, number('PageSize', defaultSize)) }
  }
}

/** The rows of one page. */
export function slicePage<T>(rows: readonly T[], page: Page): T[] {
  return rows.slice((page.current - 1) * page.size, page.current * page.size)
}

/** The PageInfo object of most paged answers. */
export function toPageInfo(page: Page, total: number, count: number): Record<string, unknown> {
  return { CurrentPage: page.current, PageSize: page.size, TotalCount: total, Count: count }
}
