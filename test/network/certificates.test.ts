import { describe, expect, it } from 'vitest'
import { type Certificate, foundAuthority, selfSigned } from './certificates.ts'
import { HOSTS } from './internet.ts'
import { IMAGES, openOutside, WAYS } from './ways.ts'

const outside = openOutside()
const names = Object.values(HOSTS)

interface Bad {
  readonly what: string
  readonly code: RegExp
  make(): Promise<Certificate>
}

const BAD: readonly Bad[] = [
  { what: 'that has run out', code: /CERT_HAS_EXPIRED/, make: () => outside.internet.authority.sign(names, -1) },
  {
    what: 'for another host',
    code: /ERR_TLS_CERT_ALTNAME_INVALID/,
    make: () => outside.internet.authority.sign(['hss.cn-north-4.myhuaweicloud.com.example']),
  },
  {
    what: 'that it signed itself',
    code: /DEPTH_ZERO_SELF_SIGNED_CERT/,
    make: () => selfSigned(outside.internet.directory, names),
  },
]

describe.each(WAYS)('a certificate, %s', (way) => {
  it('of a private authority is trusted once NODE_EXTRA_CA_CERTS names it', async () => {
    const ended = await outside.check(IMAGES.huawei, way)
    expect(ended.code, ended.stdout).toBe(0)
    expect(outside.internet.cloud.requests).not.toEqual([])
  })

  it.each(['0', undefined])('of an authority that nobody named is refused (verification set to %s)', async (value) => {
    const env: Record<string, string> = { NODE_EXTRA_CA_CERTS: '' }
    if (value !== undefined) env.NODE_TLS_REJECT_UNAUTHORIZED = value
    const ended = await outside.check(IMAGES.huawei, way, { env })
    expect(ended.code).toBe(2)
    expect(ended.stdout).toContain('UNABLE_TO_VERIFY_LEAF_SIGNATURE')
    expect(outside.internet.cloud.requests).toEqual([])
  })

  it('of another authority is refused', async () => {
    const { directory } = outside.internet
    const { file, sign } = await foundAuthority(directory, 'other')
    outside.internet.front.present(await sign(names))
    const ended = await outside.check(IMAGES.huawei, way)
    expect(ended.code).toBe(2)
    expect(outside.internet.cloud.requests).toEqual([])
    // It is a good one to whoever trusts this authority: nothing else was wrong with it.
    expect((await outside.check(IMAGES.huawei, way, { env: { NODE_EXTRA_CA_CERTS: file } })).code).toBe(0)
  })

  describe.each(BAD)('$what', ({ code, make }) => {
    it.each(Object.entries(IMAGES))('is refused before anything is sent (%s)', async (_, image) => {
      const { front, cloud } = outside.internet
      front.present(await make())
      const ended = await outside.check(image, way)
      expect(ended.code).toBe(2)
      expect(ended.stdout).toMatch(code)
      expect(front.count.accepted).toBeGreaterThan(0)
      expect(front.count.passedOn).toBe(0)
      expect(cloud.requests).toEqual([])
    })

    it('is refused too where NODE_TLS_REJECT_UNAUTHORIZED would have it pass', async () => {
      outside.internet.front.present(await make())
      const ended = await outside.check(IMAGES.huawei, way, { env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' } })
      expect(ended.code).toBe(2)
      expect(outside.internet.front.count.passedOn).toBe(0)
    })
  })
})
