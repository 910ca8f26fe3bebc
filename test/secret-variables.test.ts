import { describe, expect, it } from 'vitest'
import { createSecrets } from '../src/http/secrets.ts'
import { secretsOf } from '../src/secret-variables.ts'

describe('the secrets of the environment', () => {
  it.each([
    ['http://gate:pass%40w%2Frd@proxy.example:3128', ['pass%40w%2Frd', 'pass@w/rd']],
    ['gate:without-a-scheme@proxy.example:3128', ['without-a-scheme']],
    ['http://gate:with@sign@proxy.example', ['with@sign', 'with%40sign']],
    ['http://gate:bad%zzcode@proxy.example', ['bad%zzcode']],
    ['http://ghp_0123456789@proxy.example', ['ghp_0123456789']],
    ['http://proxy.example:3128', []],
    ['http://proxy.example/path@x', []],
  ])('of the proxy %s', (address, expected) => {
    for (const name of ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy']) {
      const found = secretsOf({ [name]: address })
      expect(found).toEqual(expect.arrayContaining(expected))
      if (expected.length === 0) expect(found).toEqual([])
    }
  })

  it('are those of a proxy also as they are sent', () => {
    const secrets = createSecrets(() => {})
    for (const secret of secretsOf({ HTTPS_PROXY: 'http://gate:pass%40w%2Frd-0123@proxy.example' })) secrets.add(secret)
    for (const user of ['gate', 'gate2', 'gate34']) {
      const sent = Buffer.from(`${user}:pass@w/rd-0123`).toString('base64')
      const clean = secrets.redact(`Proxy-Authorization: Basic ${sent}`)
      expect(clean).toContain('***')
      expect(Buffer.from(clean.split('Basic ')[1] ?? '', 'base64').toString()).not.toContain('pass@w')
    }
  })
})
