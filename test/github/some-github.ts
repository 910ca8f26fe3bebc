import { type GitHub, openGitHub } from '../../src/github/api.ts'
import { createHttpClient, type HttpClient } from '../../src/http/client.ts'
import { openTransport } from '../../src/http/open-transport.ts'
import { addRepository, type Repository } from '../fake-github/account.ts'
import { type FakeGitHub, startFakeGitHub } from '../fake-github/server.ts'
import { silentLog } from '../silent-log.ts'

export const TOKEN = 'ghs_0123456789abcdef'

export interface SomeGitHub {
  readonly fake: FakeGitHub
  /** team/shop, readable by TOKEN. */
  readonly repository: Repository
  readonly http: HttpClient
  open(token?: string): GitHub
  close(): Promise<void>
}

/** A GitHub with one repository, and the gate's client of it; pauses take no time. */
export async function someGitHub(): Promise<SomeGitHub> {
  const fake = await startFakeGitHub()
  const repository = addRepository(fake.account, 'team/shop')
  fake.account.tokens.set(TOKEN, {
    login: 'github-actions[bot]',
    reads: ['team/shop', 'team/policies'],
    mayComment: true,
  })
  const http = createHttpClient({
    open: () => openTransport({}),
    concurrency: 4,
    backoffBaseMs: 1,
    requestBudgetMs: 15_000,
    log: silentLog,
    signal: new AbortController().signal,
    now: Date.now,
    random: () => 0.5,
    sleep: async () => {},
  })
  return {
    fake,
    repository,
    http,
    open: (token = TOKEN) =>
      openGitHub({
        apiUrl: new URL(fake.apiUrl),
        graphqlUrl: new URL(fake.graphqlUrl),
        token,
        tokenInput: 'github-token',
        http,
      }),
    close: async () => void (await Promise.all([http.close(), fake.close()])),
  }
}
