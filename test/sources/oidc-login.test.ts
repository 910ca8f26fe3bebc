import { describe, expect, it } from 'vitest'
import { GateError } from '../../src/core/errors.ts'
import { message } from '../../src/core/message.ts'
import { openOidcSessions, sessionName, type TokenExchange } from '../../src/sources/oidc-login.ts'
import { aKeylessContext, ROLE_LOGIN } from './keyless-context.ts'
import { NOW } from './some-context.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** Sessions of a cloud that gives the keys 1, 2, 3, … for as long as it is asked, and a clock to set. */
function openSessions(lastMs: () => number, read?: (count: number) => void) {
  let [nowMs, count] = [NOW, 0]
  const exchange: TokenExchange<number> = {
    name: 'Exchange',
    sts: new URL('https://sts.aliyuncs.com'),
    isThrottled: () => false,
    toRequest: () => ({ method: 'POST', url: new URL('https://sts.aliyuncs.com/?Action=x'), headers: {} }),
    read() {
      count += 1
      read?.(count)
      return { key: count, endsAtMs: nowMs + lastMs() }
    },
    hintFor: () => undefined,
  }
  const { context, actions } = aKeylessContext(ROLE_LOGIN, () => ({}), { now: () => nowMs })
  const { hosts, current } = openOidcSessions(exchange, ROLE_LOGIN, context)
  return {
    hosts,
    current,
    actions,
    at: (passedMs: number) => {
      nowMs = NOW + passedMs
      return current()
    },
  }
}

const refused = () => new GateError('REQUEST_REJECTED', message('{call} was answered {code}', { call: 'x', code: 'y' }))
const down = () => new GateError('SERVICE_UNAVAILABLE', message('nobody there'))

describe('sessions of a role', () => {
  it('name the hosts of the issuer and of the login, and ask nobody before the first request', () => {
    const { hosts, actions } = openSessions(() => HOUR_MS)
    expect(hosts).toEqual(['token.example.com', 'sts.aliyuncs.com'])
    expect(actions()).toEqual([])
  })

  it('are kept until less than two minutes are left', async () => {
    const { at, actions } = openSessions(() => 15 * MINUTE_MS)
    expect([await at(0), await at(13 * MINUTE_MS - 1), await at(13 * MINUTE_MS), await at(20 * MINUTE_MS)]).toEqual([
      1, 1, 2, 2,
    ])
    expect(actions().filter((action) => action === 'GET issue')).toHaveLength(2)
  })

  it('are shared by all who ask at once', async () => {
    const { current, at } = openSessions(() => 15 * MINUTE_MS)
    expect(await Promise.all([current(), current(), current()])).toEqual([1, 1, 1])
    expect(await Promise.all([at(14 * MINUTE_MS), at(14 * MINUTE_MS)])).toEqual([2, 2])
  })

  it('last no longer than was asked for, whatever a clock of another zone makes of their end', async () => {
    const { at } = openSessions(() => 9 * HOUR_MS)
    expect([await at(0), await at(57 * MINUTE_MS), await at(58 * MINUTE_MS)]).toEqual([1, 1, 2])
  })

  it('that are refused are not asked for again', async () => {
    const { current, actions } = openSessions(
      () => HOUR_MS,
      () => {
        throw refused()
      },
    )
    for (const time of [1, 2]) await expect(current(), `time ${time}`).rejects.toMatchObject({ code: 'ACCESS_DENIED' })
    expect(actions()).toHaveLength(2)
  })

  it('that nobody answers are asked for again', async () => {
    const { current } = openSessions(
      () => HOUR_MS,
      (count) => {
        if (count === 1) throw down()
      },
    )
    await expect(current()).rejects.toMatchObject({ code: 'SERVICE_UNAVAILABLE' })
    expect(await current()).toBe(2)
  })
})

describe('the name of a session', () => {
  it.each<[Record<string, string>, string]>([
    [{ GITHUB_REPOSITORY: 'acme/shop', GITHUB_RUN_ID: '4711' }, 'acme-shop-4711'],
    [{ GITHUB_REPOSITORY: 'a_c.me/s@h+op', GITHUB_RUN_ID: '1' }, 'a_c.me-s@h-op-1'],
    [{ GITHUB_REPOSITORY: `acme/${'x'.repeat(100)}`, GITHUB_RUN_ID: '4711' }, `${'x'.repeat(59)}-4711`],
    [{ GITHUB_REPOSITORY: 'acme/shop' }, 'image-policy-gate'],
    [{}, 'image-policy-gate'],
  ])('of %j is %s', (env, name) => {
    expect(sessionName(env)).toBe(name)
  })
})
