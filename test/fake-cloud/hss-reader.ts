import type { Account } from './account.ts'
import { answerRequest } from './cloud.ts'
import { toRequest } from './message.ts'
import { createState } from './state.ts'

/** What an HSS operation answered, read. */
export interface HssReading {
  status: number
  body: string
  total: number
  rows: Record<string, unknown>[]
  code: string | undefined
}

/** Asks an HSS operation of the account's first project, without transport and with a token made for it. */
export function readHss(
  account: Account,
  path: string,
  query: Record<string, string | number | boolean> = {},
): HssReading {
  const projectId = account.huawei.projects[0]?.id ?? ''
  account.huawei.tokens = [{ token: 'reader', projectId, expiresAt: 1 }]
  const search = new URLSearchParams(Object.fromEntries(Object.entries(query).map(([k, value]) => [k, String(value)])))
  const request = toRequest('GET', `/v5/${projectId}/${path}?${search}`, { 'x-auth-token': 'reader' })
  const { status, body } = answerRequest(
    request,
    createState(account, () => 0),
  )
  const { total_num: total, data_list: rows, error_code: code } = JSON.parse(body)
  return { status, body, total, rows, code }
}
