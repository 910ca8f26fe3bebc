import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import {
  hostOf,
  isOfInstance,
  isSameName,
  registryTypeOf,
  toCandidates,
} from '../../../src/sources/huawei/registry-match.ts'
import { type RowIdentity, rowIdentity } from '../../../src/sources/huawei/registry-row.ts'
import { aReference } from '../../builders.ts'

const aRow = (fields: object = {}): RowIdentity =>
  v.parse(rowIdentity, { namespace: 'team', image_name: 'shop', image_version: '1.0', ...fields })

const REFERENCE = aReference('swr.cn-north-4.myhuaweicloud.com/team/shop:1.0')
const NESTED = aReference('swr.cn-north-4.myhuaweicloud.com/team/shop/web/api:1.0')

describe('a row of the same name', () => {
  it('has namespace, repository and tag', () => {
    expect(isSameName(aRow(), REFERENCE)).toBe(true)
  })

  it.each([
    { namespace: 'team2' },
    { namespace: 'Team' },
    { namespace: ' team' },
    { namespace: '' },
    { namespace: null },
    { namespace: undefined },
    { image_name: 'shop2' },
    { image_name: 'workshop' },
    { image_name: 'Shop' },
    { image_name: 'team/shop' },
    { image_name: 'shop$' },
    { image_name: null },
    { image_version: '1.0.1' },
    { image_version: '1' },
    { image_version: null },
    { namespace: 'team/shop', image_name: '' },
  ])('is not one with %j', (fields) => {
    expect(isSameName(aRow(fields), REFERENCE)).toBe(false)
  })

  it.each(['shop/web/api', 'shop$web$api', 'shop/web$api'])('may write a nested repository as %s', (image_name) => {
    expect(isSameName(aRow({ image_name }), NESTED)).toBe(true)
  })

  it.each(['api', 'web/api', 'shop.web.api', 'shop%2Fweb%2Fapi', 'shop//web/api'])(
    'may not write it as %s',
    (image_name) => {
      expect(isSameName(aRow({ image_name }), NESTED)).toBe(false)
    },
  )

  it('has any tag where only a digest was given, which is compared elsewhere', () => {
    const byDigest = aReference(`swr.cn-north-4.myhuaweicloud.com/team/shop@sha256:${'a'.repeat(64)}`)
    expect(isSameName(aRow({ image_version: 'other' }), byDigest)).toBe(true)
    expect(isSameName(aRow({ image_name: 'other' }), byDigest)).toBe(false)
  })
})

describe('the kind of registry', () => {
  it.each<[object, string | undefined]>([
    [{ registry_type: 'Harbor', image_type: 'private_image' }, 'Harbor'],
    [{ registry_type: 'Other' }, 'Other'],
    [{ image_type: 'private_image' }, 'SwrPrivate'],
    [{ image_type: 'shared_image' }, 'SwrShared'],
    [{ image_type: 'instance_image' }, 'SwrEnterprise'],
    // The page's own example of an enterprise image says shared_image.
    [{ image_type: 'shared_image', instance_name: 'team' }, 'SwrEnterprise'],
    [{ image_type: 'private_image', instance_url: 'x' }, 'SwrEnterprise'],
    [{ image_type: 'harbor' }, 'Harbor'],
    [{ image_type: 'jfrog' }, 'Jfrog'],
    [{ image_type: 'local_image' }, undefined],
    [{ registry_type: '', image_type: '' }, undefined],
    [{}, undefined],
  ])('of %j is %s', (fields, expected) => {
    expect(registryTypeOf(aRow(fields))).toBe(expected)
  })
})

describe('a row of an enterprise instance', () => {
  const HOST = 'team-a-w5peto.swr-pro.myhuaweicloud.com'

  it.each([
    { instance_url: `https://${HOST}` },
    { instance_url: HOST },
    { instance_url: `https://${HOST.toUpperCase()}/` },
    { instance_name: 'team-a' },
    { instance_name: 'team-a', instance_url: 'https://images.example.com' },
    { instance_name: 'renamed', instance_url: `https://${HOST}` },
    {},
    { instance_name: '', instance_url: '' },
  ])('is of the instance with %j', (fields) => {
    expect(isOfInstance(aRow(fields), HOST)).toBe(true)
  })

  it.each([
    { instance_name: 'team' },
    { instance_name: 'team-a-w5peto' },
    { instance_name: 'team-b' },
    { instance_url: 'https://team-b-w5peto.swr-pro.myhuaweicloud.com' },
    { instance_url: `https://${HOST}.evil.com` },
    { instance_url: `https://${HOST}@evil.com` },
    { instance_url: 'not a url at all' },
    // An instance of the same name that was made anew, or lies in another account.
    { instance_name: 'team-a', instance_url: 'https://team-a-x9y8z7.swr-pro.myhuaweicloud.com' },
  ])('is of another with %j', (fields) => {
    expect(isOfInstance(aRow(fields), HOST)).toBe(false)
  })

  it('is never of shared SWR', () => {
    const shared = 'swr.cn-north-4.myhuaweicloud.com'
    expect(isOfInstance(aRow({ instance_name: 'team-a' }), shared)).toBe(false)
    expect(isOfInstance(aRow({ instance_url: `https://${HOST}` }), shared)).toBe(false)
    expect(isOfInstance(aRow(), shared)).toBe(true)
  })
})

it.each([
  ['https://harbor.example.com', 'harbor.example.com'],
  ['https://harbor.example.com:443/x', 'harbor.example.com'],
  ['http://harbor.example.com:8080/', 'harbor.example.com:8080'],
  ['Harbor.Example.com:8443', 'harbor.example.com:8443'],
  ['harbor.example.com/path', 'harbor.example.com'],
  ['https://harbor.example.com@evil.com', 'evil.com'],
  ['', undefined],
  ['https://', undefined],
  ['a b', undefined],
])('the host of %j is %s', (address, expected) => {
  expect(hostOf(address)).toBe(expected)
})

it('chooses a row by its own digest and by those of its platforms', () => {
  const [index, member] = ['a'.repeat(64), 'B'.repeat(64)]
  const row = aRow({
    image_digest: `sha256:${index}`,
    association_images: [{ image_digest: member }, { image_digest: 'short' }, { image_digest: null }],
  })
  expect(toCandidates([row])[0]).toEqual({
    row,
    digest: `sha256:${index}`,
    memberDigests: [`sha256:${member.toLowerCase()}`],
  })
  expect(toCandidates([aRow()])[0]).toMatchObject({ digest: undefined, memberDigests: [] })
})
