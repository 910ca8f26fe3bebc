import { expect, it } from 'vitest'
import { refuseForeignHost } from '../../src/sources/endpoint-trust.ts'

const refuse =
  (url: string, trustedEndpoints: readonly string[] = []) =>
  () =>
    refuseForeignHost(new URL(url), { trustedEndpoints })

it.each([
  'https://hss.cn-north-4.myhuaweicloud.com',
  'https://hss.cn-north-4.myhuaweicloud.com/base',
  'http://127.0.0.1:8080',
  'http://localhost:1',
  'http://[::1]:1',
])('lets a token go to %s', (url) => {
  expect(refuse(url)).not.toThrow()
})

it.each([
  'https://evil.com',
  'https://hss.cn-north-4.myhuaweicloud.com.evil.com',
  'https://127.0.0.1.evil.com',
  'https://hss.cn-north-4.myhuaweicloud.com@evil.com',
])('refuses to send one to %s', (url) => {
  expect(refuse(url)).toThrow(expect.objectContaining({ code: 'ENDPOINT_REFUSED' }))
})

it('lets one go to an endpoint that a policy names, to exactly that', () => {
  expect(refuse('https://hss.partner.example/hss', ['https://hss.partner.example/'])).not.toThrow()
  expect(refuse('https://hss.partner.example:8443', ['https://hss.partner.example'])).toThrow(
    'hss.partner.example:8443',
  )
  expect(refuse('http://hss.partner.example', ['https://hss.partner.example'])).toThrow()
  expect(refuse('https://hss.partner.example.evil.com', ['https://hss.partner.example'])).toThrow()
})
