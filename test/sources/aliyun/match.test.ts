import { describe, expect, it } from 'vitest'
import { formatMessage, message } from '../../../src/core/message.ts'
import { doubtsOf, type Match, matchRow } from '../../../src/sources/aliyun/match.ts'
import { digestOf, endpointDomains, keyOf } from '../../../src/sources/aliyun/row.ts'
import { aReference } from '../../builders.ts'
import { aRow } from './rows.ts'

const A = 'a'.repeat(64)
const ENTERPRISE = aReference('acme-registry.cn-hangzhou.cr.aliyuncs.com/team/shop:1.0')
const PERSONAL = aReference('crpi-a1b2-vpc.cn-hangzhou.personal.cr.aliyuncs.com/team/shop:1.0')
const HARBOR = aReference('harbor.example.com/team/shop:1.0')

describe('on an ACR host', () => {
  it.each<[Readonly<Record<string, unknown>>, Match]>([
    [{}, 'ours'],
    [{ RegistryType: 'ACR' }, 'ours'],
    [{ RegistryType: null }, 'ours'],
    [{ InstanceId: 'any' }, 'ours'],
    [{ RegionId: null }, 'unsure'],
    [{ RegionId: '' }, 'unsure'],
    [{ RegionId: 'cn-shanghai' }, 'other'],
    [{ RegionId: 'CN-HANGZHOU' }, 'other'],
    [{ RegistryType: 'harbor' }, 'other'],
    [{ RegistryType: 'CI/CD' }, 'other'],
    [{ RepoNamespace: 'team2' }, 'other'],
    [{ RepoNamespace: 'Team' }, 'other'],
    [{ RepoNamespace: 'N/A', RepoName: 'team/shop' }, 'other'],
    [{ RepoNamespace: null }, 'other'],
    [{ RepoName: 'workshop' }, 'other'],
    [{ RepoName: 'SHOP' }, 'other'],
    [{ Tag: '1.0.1' }, 'other'],
    [{ Tag: null }, 'other'],
  ])('%j is %s', (fields, expected) => {
    expect(matchRow(aRow(fields), ENTERPRISE)).toBe(expected)
  })

  it.each<[Readonly<Record<string, unknown>>, Match]>([
    [{ InstanceId: 'crpi-a1b2' }, 'ours'],
    [{ InstanceId: null }, 'ours'],
    [{ InstanceId: 'crpi-a1b2-vpc' }, 'other'],
    [{ InstanceId: 'crpi-other' }, 'other'],
    [{ InstanceId: 'cri-a1b2' }, 'other'],
  ])('with the id of its instance, %j is %s', (fields, expected) => {
    expect(matchRow(aRow(fields), PERSONAL)).toBe(expected)
  })
})

describe('on another host', () => {
  const endpoints = (...domains: unknown[]): string => JSON.stringify([{ type: 'internet', domains }])

  it.each<[Readonly<Record<string, unknown>>, Match]>([
    [{}, 'unsure'],
    [{ Endpoints: endpoints('harbor.example.com') }, 'ours'],
    [{ Endpoints: endpoints('HARBOR.example.com', 'b') }, 'ours'],
    [{ Endpoints: endpoints('harbor.example.com.evil.com') }, 'unsure'],
    [{ Endpoints: '[]' }, 'unsure'],
    [{ Digest: null }, 'unsure'],
    [{ Digest: '' }, 'unsure'],
    [{ Endpoints: 'not json' }, 'unsure'],
    [{ RepoNamespace: 'N/A', RepoName: 'team/shop' }, 'unsure'],
    [{ RepoNamespace: null, RepoName: 'team/shop', Endpoints: endpoints('harbor.example.com') }, 'ours'],
    [{ RepoNamespace: 'N/A', RepoName: 'shop' }, 'other'],
    [{ RepoNamespace: 'other', RepoName: 'team/shop' }, 'other'],
    [{ RepoName: 'other', Endpoints: endpoints('harbor.example.com') }, 'other'],
    [{ Tag: '2.0', Endpoints: endpoints('harbor.example.com') }, 'other'],
  ])('%j is %s', (fields, expected) => {
    expect(matchRow(aRow(fields), HARBOR)).toBe(expected)
  })

  it('the digest ties a row to the image, in either spelling', () => {
    const byDigest = aReference(`harbor.example.com/team/shop:1.0@sha256:${A}`)
    expect(matchRow(aRow({ Digest: A }), byDigest)).toBe('ours')
    expect(matchRow(aRow({ Digest: `SHA256:${A.toUpperCase()}` }), byDigest)).toBe('ours')
    expect(matchRow(aRow({ Digest: 'b'.repeat(64) }), byDigest)).toBe('unsure')
    expect(matchRow(aRow({ Digest: A.slice(1) }), byDigest)).toBe('unsure')
    expect(matchRow(aRow({ Digest: A, Tag: 'other' }), byDigest)).toBe('other')
  })
})

describe('endpointDomains', () => {
  it.each<[unknown, readonly string[]]>([
    [undefined, []],
    ['', []],
    ['{}', []],
    ['null', []],
    ['[1]', []],
    ['[{"domains":[1]}]', []],
    ['[{"domains":null},{"domains":["A.b"]},{}]', ['a.b']],
  ])('of %j are %j', (Endpoints, expected) => {
    expect(endpointDomains(aRow({ Endpoints }))).toEqual(expected)
  })
})

describe('doubts', () => {
  const named = (match: Match, fields: object = {}) => ({ row: aRow({ ...fields }), match })

  it('are none about rows of one instance', () => {
    expect(doubtsOf([named('ours'), named('ours', { Tag: '2' })])).toEqual([])
    expect(doubtsOf([named('ours'), named('ours', { InstanceId: null })])).toEqual([])
  })

  it('are about rows that do not tell their registry, and about several instances', () => {
    expect(doubtsOf([named('unsure')]).map(({ cause }) => cause)).toEqual(['ambiguous'])
    const two = [named('ours'), named('ours', { InstanceId: 'cri-z9' })]
    for (const rows of [two, two.toReversed()]) {
      expect(doubtsOf(rows).map(({ why }) => formatMessage(why))).toEqual([
        'the image is listed for several registry instances: cri-a1, cri-z9',
      ])
    }
    const many = Array.from({ length: 2000 }, (_, index) => named('ours', { InstanceId: `cri-${index + 1000}` }))
    const [doubt] = doubtsOf(many)
    expect(formatMessage(doubt?.why ?? message('none'))).toMatch(/instances: cri-1000, .*cri-1004, and 1995 more$/)
  })
})

it('tells rows apart by all that identifies them', () => {
  const fields = ['Uuid', 'RegionId', 'InstanceId', 'RepoId', 'RepoNamespace', 'RepoName', 'Tag', 'Digest', 'ImageId']
  const keys = fields.map((field) => keyOf(aRow({ [field]: 'other' })))
  expect(new Set([...keys, keyOf(aRow())]).size).toBe(fields.length + 1)
  expect(keyOf(aRow({ VulCount: 9 }))).toBe(keyOf(aRow()))
})

it.each([
  [A, `sha256:${A}`],
  [`sha256:${A}`, `sha256:${A}`],
  [A.toUpperCase(), `sha256:${A}`],
  [A.slice(1), undefined],
  [`${A}a`, undefined],
  ['', undefined],
  [null, undefined],
])('the digest %j is %s', (Digest, expected) => {
  expect(digestOf(aRow({ Digest }))).toBe(expected)
})
