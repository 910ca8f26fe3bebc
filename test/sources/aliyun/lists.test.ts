import { describe, expect, it } from 'vitest'
import type { Facts, ListName, Needs } from '../../../src/core/assessment.ts'
import { exactCount } from '../../../src/core/count.ts'
import { exactly, HIGH_OR_CRITICAL, SOME_SEVERITY } from '../../../src/core/severity.ts'
import { readDetails } from '../../../src/sources/aliyun/details.ts'
import { toFacts } from '../../../src/sources/aliyun/facts.ts'
import { sasSession } from '../../../src/sources/aliyun/session.ts'
import { anAnswer } from '../answers.ts'
import { aContext } from '../some-context.ts'
import { aRow } from './rows.ts'

const DIGEST = 'a'.repeat(64)

/** The answers of each action: its rows, or the answer itself. */
type Answers = Readonly<Record<string, readonly object[] | object>>

const ROWS: Readonly<Record<string, string>> = {
  DescribeImageVulList: 'VulRecords',
  DescribeImageGroupedVulList: 'GroupedVulItems',
  DescribeAffectedMaliciousFileImages: 'AffectedMaliciousFileImagesResponse',
  DescribeGroupedMaliciousFiles: 'GroupedMaliciousFileResponse',
  DescribeImageBaselineCheckResult: 'BaselineResult',
  DescribeImageSensitiveFileList: 'SensitiveFileList',
}

async function read(needs: readonly Needs[], answers: Answers, fields: Readonly<Record<string, unknown>> = {}) {
  const { context, asked, actions } = aContext(
    ({ action, query }) => {
      const answer = answers[action] ?? []
      if (!Array.isArray(answer)) return answer
      const [page, size] = [Number(query.CurrentPage), Number(query.PageSize)]
      const rows = answer.slice((page - 1) * size, page * size)
      return { PageInfo: { TotalCount: answer.length, PageSize: size }, [ROWS[action] ?? '']: rows }
    },
    { region: 'cn-hangzhou' },
  )
  const row = aRow(fields)
  const facts = toFacts(row, await readDetails(sasSession(context), row, needs))
  return { facts, asked, actions: actions() }
}

const list = async (name: ListName, answers: Answers, fields: Readonly<Record<string, unknown>> = {}) => {
  const { facts, ...rest } = await read([{ facts: [], lists: [name] }], answers, fields)
  return { list: (facts as Facts)[name], ...rest }
}

describe('malicious files', () => {
  const some = { AlarmCount: 2, AlarmStatus: 'YES' }
  const files = [
    {
      ImageUuid: 'uuid-1',
      Digest: DIGEST,
      FilePath: '/opt/xmrig',
      Level: 'serious',
      MaliciousMd5: 'm1',
      DownloadUrl: 'https://samples.example.com/m1?signature=secret',
    },
    { FilePath: '', Level: 'grave', MaliciousMd5: 'm2' },
  ]
  const groups = [
    { MaliciousMd5: 'm1', MaliciousName: 'Mining program' },
    { MaliciousMd5: 'm2', MaliciousName: '' },
  ]
  const answers = { DescribeAffectedMaliciousFileImages: files, DescribeGroupedMaliciousFiles: groups }

  it('are listed with path, name, level and MD5, never with the link to the sample', async () => {
    const { list: found, asked } = await list('maliciousFileList', answers, some)
    expect(found).toEqual({
      known: true,
      from: 'DescribeAffectedMaliciousFileImages',
      value: [{ path: '/opt/xmrig', name: 'Mining program', level: 'serious', md5: 'm1' }, { md5: 'm2' }],
    })
    expect(asked[0]?.query).toMatchObject({ ImageTag: '1.0', ImageDigest: DIGEST, RepoId: 'crr-b2', CurrentPage: '1' })
  })

  it('of another image, which a filter by name let through, are left out', async () => {
    const others = [
      { ...files[0], ImageUuid: 'uuid-2' },
      { ...files[0], Digest: 'b'.repeat(64) },
      { ...files[0], Digest: `sha256:${DIGEST}`, MaliciousMd5: 'm3' },
    ]
    const { list: found } = await list('maliciousFileList', { DescribeAffectedMaliciousFileImages: others }, some)
    expect(found).toMatchObject({ known: true, value: [{ md5: 'm3' }] })
  })

  it('have no names where those are refused', async () => {
    const refused = { ...answers, DescribeGroupedMaliciousFiles: anAnswer(403, { Code: 'NoPermission' }) }
    const { list: found } = await list('maliciousFileList', refused, some)
    expect(found).toMatchObject({ known: true, value: [{ md5: 'm1' }, { md5: 'm2' }] })
    expect(JSON.stringify(found)).not.toContain('Mining')
  })

  it.each<[string, object, Record<string, unknown>]>([
    ['refused', anAnswer(403, { Code: 'NoPermission' }), some],
    ['shorter than its total', { PageInfo: { TotalCount: 2 }, AffectedMaliciousFileImagesResponse: [{}] }, some],
    ['of another shape', [{ FilePath: 7 }], some],
    ['of a row without a digest', files, { ...some, Digest: undefined }],
  ])('are not measured where the list is %s', async (_, answer, fields) => {
    const { list: found } = await list('maliciousFileList', { DescribeAffectedMaliciousFileImages: answer }, fields)
    expect(found).toMatchObject({ known: false, cause: 'source-error' })
  })

  it('are read to the end of the list', async () => {
    const many = Array.from({ length: 230 }, (_, index) => ({ MaliciousMd5: `m${index}` }))
    const { list: found } = await list('maliciousFileList', { DescribeAffectedMaliciousFileImages: many }, some)
    expect(found?.known && found.value.length).toBe(230)
  })
})

describe('unsafe settings', () => {
  const some = { HcCount: 2, HcStatus: 'YES' }

  it('are listed by baseline, with how many checks of it fail', async () => {
    const rows = [
      {
        BaselineNameKey: 'ak_leak',
        BaselineNameAlias: 'Access key leak',
        BaselineNameLevel: 'high',
        HighRiskItemCount: 2,
        MiddleRiskItemCount: 1,
        LowRiskItemCount: 0,
      },
      { BaselineNameKey: 'identification', BaselineNameLevel: 'medium' },
      { BaselineNameKey: 'weak', BaselineNameLevel: 'grave', LowRiskItemCount: 1 },
    ]
    const { list: found, asked } = await list('unsafeSettingList', { DescribeImageBaselineCheckResult: rows }, some)
    expect(found).toEqual({
      known: true,
      from: 'DescribeImageBaselineCheckResult',
      value: [
        { name: 'Access key leak', severity: HIGH_OR_CRITICAL, failed: 3 },
        { name: 'identification', severity: exactly('medium') },
        { name: 'weak', severity: SOME_SEVERITY, failed: 1 },
      ],
    })
    expect(asked[0]?.query).toMatchObject({ ImageUuid: 'uuid-1', Lang: 'en' })
  })

  it.each<[string, object, Record<string, unknown>]>([
    ['refused', anAnswer(403, { Code: 'NoPermission' }), some],
    ['without names', [{ BaselineNameLevel: 'high' }], some],
    ['of a row without an id', [], { ...some, Uuid: undefined }],
  ])('are not measured where the list is %s', async (_, answer, fields) => {
    const { list: found } = await list('unsafeSettingList', { DescribeImageBaselineCheckResult: answer }, fields)
    expect(found).toMatchObject({ known: false, cause: 'source-error' })
  })
})

describe('sensitive files', () => {
  const rows = [
    { SensitiveFileKey: 'aws_access_key', SensitiveFileName: 'AWS access key', RiskLevel: 'high', Count: 3 },
    { SensitiveFileKey: 'pem', RiskLevel: 'low' },
  ]
  const answers = { DescribeImageSensitiveFileList: rows }

  it('are listed by kind, with how often each was found', async () => {
    const { list: found } = await list('sensitiveFileList', answers)
    expect(found).toMatchObject({
      known: true,
      value: [
        { name: 'AWS access key', severity: HIGH_OR_CRITICAL, count: 3 },
        { name: 'pem', severity: exactly('low') },
      ],
    })
  })

  it('are asked for once by rule and report together', async () => {
    const { facts, actions } = await read([{ facts: ['sensitiveFiles'], lists: ['sensitiveFileList'] }], answers)
    expect(actions).toEqual(['DescribeImageSensitiveFileList'])
    expect(facts.sensitiveFiles).toMatchObject({ known: true, value: { min: 4 } })
    expect(facts.sensitiveFileList).toMatchObject({ known: true })
  })

  it('are counted also where one has no name to list', async () => {
    const needs: readonly Needs[] = [{ facts: ['sensitiveFiles'], lists: ['sensitiveFileList'] }]
    const { facts } = await read(needs, { DescribeImageSensitiveFileList: [{ Count: 2 }] })
    expect(facts.sensitiveFiles).toMatchObject({ known: true, value: exactCount(2) })
    expect(facts.sensitiveFileList).toMatchObject({ known: false, cause: 'source-error' })
  })

  it('are not measured where a good answer says that it failed', async () => {
    const failed = { Success: false, Code: '500', PageInfo: { TotalCount: 0 } }
    const { list: found } = await list('sensitiveFileList', { DescribeImageSensitiveFileList: failed })
    expect(found).toMatchObject({ known: false, cause: 'source-error' })
  })
})

describe('vulnerabilities', () => {
  const answers = { DescribeImageVulList: [{ PrimaryId: 1, Name: 'CVE-2026-1', Necessity: 'later' }] }

  it('are listed for a report as they are for a rule', async () => {
    const { list: found } = await list('findings', answers, { VulCount: 1, VulStatus: 'YES' })
    expect(found).toMatchObject({ known: true, value: [{ id: 'CVE-2026-1', severity: exactly('medium') }] })
  })

  it('are listed once where both want them', async () => {
    const { actions } = await read([{ facts: ['findings'], lists: ['findings'] }], answers)
    expect(actions.sort()).toEqual(['DescribeImageGroupedVulList', 'DescribeImageVulList'])
  })
})

describe('what there is none of', () => {
  const LISTS: readonly ListName[] = ['findings', 'maliciousFileList', 'unsafeSettingList']
  const counted = { DescribeImageSecurityScanCount: { Data: { ImageCveVulCount: 0, ImageScaVulCount: 0 } } }

  it('is not asked for where the counts say so', async () => {
    const { facts, actions } = await read([{ severityAbove: 'low', facts: ['severity'], lists: LISTS }], counted)
    expect(new Set(actions)).toEqual(
      new Set(['DescribeImageSecurityScanCount', 'DescribeImageVulList', 'DescribeImageGroupedVulList']),
    )
    for (const name of LISTS) expect(facts[name]).toMatchObject({ known: true, value: [] })
  })

  it.each<[ListName, Record<string, unknown>, string]>([
    ['maliciousFileList', { AlarmCount: undefined, AlarmStatus: undefined }, 'DescribeAffectedMaliciousFileImages'],
    ['unsafeSettingList', { HcCount: undefined, HcStatus: undefined }, 'DescribeImageBaselineCheckResult'],
    ['maliciousFileList', { AlarmCount: 0, AlarmStatus: 'YES' }, 'DescribeAffectedMaliciousFileImages'],
    ['findings', {}, 'DescribeImageGroupedVulList'],
  ])('is asked for where that is not known: %s of %j', async (name, fields, action) => {
    expect((await list(name, {}, fields)).actions).toContain(action)
  })

  it('is asked for where the service counts what the row does not', async () => {
    const more = { Data: { ImageScaVulCount: 0, ImageMaliciousFileCount: 1, ImageBaselineCount: 1 } }
    const { actions } = await read([{ facts: ['severity'], lists: LISTS }], { DescribeImageSecurityScanCount: more })
    expect(actions).toContain('DescribeAffectedMaliciousFileImages')
    expect(actions).toContain('DescribeImageBaselineCheckResult')
  })

  it('is not there at all where nobody shows it', async () => {
    const { facts, actions } = await read([{ facts: [] }], {}, { AlarmCount: 1, HcCount: 1, VulCount: 1 })
    expect(actions).toEqual([])
    expect(Object.keys(facts).filter((name) => name.endsWith('List') || name === 'findings')).toEqual([])
  })
})

it('changes nothing that rules see but the list of vulnerabilities', async () => {
  const lists: readonly ListName[] = ['findings', 'maliciousFileList', 'unsafeSettingList', 'sensitiveFileList']
  const answers = {
    DescribeAffectedMaliciousFileImages: [{ FilePath: '/a' }, { FilePath: '/b' }, { FilePath: '/c' }],
    DescribeImageBaselineCheckResult: [{ BaselineNameKey: 'b' }, { BaselineNameKey: 'c' }],
    DescribeImageSensitiveFileList: [{ SensitiveFileKey: 'pem' }],
  }
  const fields = { AlarmCount: 1, HcCount: 1, VulCount: 0 }
  const bare = (await read([{ facts: [] }], answers, fields)).facts
  const { findings, maliciousFileList, unsafeSettingList, sensitiveFileList, ...rest } = (
    await read([{ facts: [], lists }], answers, fields)
  ).facts
  expect(rest).toEqual(bare)
  expect([findings, maliciousFileList, unsafeSettingList, sensitiveFileList].every((one) => one?.known)).toBe(true)
})
