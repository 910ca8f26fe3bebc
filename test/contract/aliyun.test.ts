import { describe, expect, it } from 'vitest'
import type { AliyunImage } from '../fake-cloud/account.ts'
import { anAliyunImage } from '../fake-cloud/images.ts'
import { type Fault, fault } from '../fake-cloud/server.ts'
import { editedJson } from './clauses/edits.ts'
import { DIGEST, OTHER_DIGEST } from './contract-source.ts'
import { type Judged, NOW, openLaboratory } from './laboratory.ts'
import { describeSourceContract } from './source-contract.ts'
import { aliyunContract, aVulnerability } from './sources/aliyun.ts'

describeSourceContract(aliyunContract)

const ENTERPRISE = 'acme-registry.cn-hangzhou.cr.aliyuncs.com/team/shop:1.0'
const HIGH = { vulnerabilities: [aVulnerability('asap')] }

const aRow = (row: AliyunImage = {}): AliyunImage =>
  anAliyunImage({ RepoName: 'shop', Digest: DIGEST.replace('sha256:', ''), ...row }, NOW)

describe('aliyun', () => {
  const laboratory = openLaboratory()
  const judge = (reference = ENTERPRISE, flags: readonly string[] = []) =>
    laboratory.check([reference, '--policy=preset:baseline', '--wait=0', ...flags])
  const list = (...images: AliyunImage[]): void => {
    laboratory.cloud.account.aliyun.images = images
  }
  const spoil = (action: string, change: Fault): void =>
    laboratory.cloud.faults.add({ match: action, times: 99, fault: change })

  describe('knows the hosts of ACR', () => {
    it.each([
      'acme-registry.cn-hangzhou.cr.aliyuncs.com',
      'acme-registry-vpc.cn-hangzhou.cr.aliyuncs.com',
      'my-registry-registry.cn-hangzhou.cr.aliyuncs.com',
      'registry.cn-hangzhou.aliyuncs.com',
      'registry-vpc.cn-hangzhou.aliyuncs.com',
      'registry-internal.cn-hangzhou.aliyuncs.com',
      'registry-intl.cn-hangzhou.aliyuncs.com',
      'registry-intl-vpc.cn-hangzhou.aliyuncs.com',
    ])('%s, in its region and no other', async (host) => {
      list(aRow())
      expect(await judge(`${host}/team/shop:1.0`)).toMatchObject({
        code: 0,
        report: { images: [{ source: 'aliyun' }] },
      })
      list(aRow({ RegionId: 'cn-beijing' }))
      expect((await judge(`${host}/team/shop:1.0`)).code).toBe(2)
    })

    it.each([
      'registry.cn-hangzhou.aliyuncs.com.example.com',
      'acme-registry.cn-hangzhou.cr.aliyuncs.com.example.com',
      'registry.aliyuncs.com',
      'acme.cn-hangzhou.cr.aliyuncs.com',
    ])('%s is none', async (host) => {
      const judged = await judge(`${host}/team/shop:1.0`)
      expect(judged.code).toBe(3)
      expect(judged.stderr).toContain('no source knows the registry host')
    })

    it.each([
      'crpi-abc123.cn-hangzhou.personal.cr.aliyuncs.com',
      'crpi-abc123-vpc.cn-hangzhou.personal.cr.aliyuncs.com',
    ])('%s holds the id of the instance', async (host) => {
      const reference = `${host}/team/shop:1.0`
      list(aRow({ InstanceId: 'crpi-abc123' }))
      expect((await judge(reference)).code).toBe(0)
      list(aRow({ InstanceId: 'crpi-abc124' }))
      expect((await judge(reference)).code).toBe(2)
    })

    it('says that the personal edition is not scanned', async () => {
      const judged = await judge('registry.cn-hangzhou.aliyuncs.com/team/shop:1.0')
      expect(judged).toMatchObject({ code: 2, outcomes: { 'scan-succeeded': 'unsupported' } })
      expect(judged.stdout).toContain('personal edition')
    })

    it('is ambiguous where the row does not tell its region', async () => {
      list(aRow({ RegionId: undefined }))
      expect(await judge()).toMatchObject({ code: 2, outcomes: { 'scan-succeeded': 'ambiguous' } })
    })
  })

  describe('tells instances apart', () => {
    const two = (second: AliyunImage = {}) => [
      aRow({ InstanceId: 'cri-1' }),
      aRow({ InstanceId: 'cri-2', Uuid: 'uuid-2', RepoId: 'crr-2', ...second }),
    ]

    it.each([ENTERPRISE, `${ENTERPRISE}@${DIGEST}`])('or is ambiguous: %s', async (reference) => {
      list(...two())
      const judged = await judge(reference)
      expect(judged).toMatchObject({ code: 2, outcomes: { 'scan-succeeded': 'ambiguous' } })
      expect(judged.stdout).toContain('cri-1, cri-2')
    })

    it('and blocks where one of them is bad', async () => {
      list(...two(HIGH))
      expect(await judge()).toMatchObject({ code: 1, outcomes: { 'max-severity': 'violated' } })
    })
  })

  describe('finds images of other hosts', () => {
    const OWN = 'registry.example.com/team/shop:1.0'
    const FLAGS = ['--source=aliyun', '--region=cn-hangzhou']
    const at = (...domains: string[]) => JSON.stringify([{ domains, type: 'internet' }])

    it.each<[string, AliyunImage, string, number]>([
      ['by a domain of its endpoints', { Endpoints: at('x.example.com', 'registry.example.com') }, OWN, 0],
      ['by a domain in another case', { Endpoints: at('Registry.Example.com') }, OWN, 0],
      ['not by a part of a domain', { Endpoints: at('registry.example.com.evil.example') }, OWN, 2],
      ['not by endpoints that cannot be read', { Endpoints: '[{"domains":"registry.example.com"}]' }, OWN, 2],
      ['not by the name alone', {}, OWN, 2],
      ['by the digest', {}, `${OWN}@${DIGEST}`, 0],
      [
        'of a registry without namespaces',
        { RegistryType: 'harbor', RepoNamespace: 'N/A', RepoName: 'team/shop', Endpoints: at('registry.example.com') },
        OWN,
        0,
      ],
      ['not in another namespace', { RepoNamespace: 'team-b', Endpoints: at('registry.example.com') }, OWN, 2],
    ])('%s', async (_, row, reference, code) => {
      list(aRow(row))
      expect((await judge(reference, FLAGS)).code).toBe(code)
    })

    it('says "ambiguous" of the name alone, and blocks where it is bad', async () => {
      list(aRow())
      expect((await judge(OWN, FLAGS)).outcomes).toMatchObject({ 'scan-succeeded': 'ambiguous' })
      list(aRow(HIGH))
      expect((await judge(OWN, FLAGS)).code).toBe(1)
    })
  })

  describe('reads ScaStatus and ScaResult together', () => {
    it.each<[AliyunImage, number, string]>([
      [{ ScaResult: 'TASK_NOT_SUPPORT_REGION' }, 2, 'unsupported'],
      [{ ScaResult: 'TASK_NOT_EXISTS' }, 2, 'pending'],
      [{ ScaResult: 'forbid_create_repeat_task' }, 2, 'pending'],
      [{ ScaResult: 'SUCCESS' }, 0, 'pass'],
      [{ ScaStatus: '' }, 2, 'pending'],
      [{ ScaStatus: 'success' }, 2, 'not-measured'],
      [{ ScaStatus: 'FAIL' }, 1, 'violated'],
      [{ ScaStatus: 'TIMEOUT' }, 1, 'violated'],
      [{ ScaStatus: 'PRE_ANALYZER_SUCCESS' }, 2, 'pending'],
    ])('%j: exit code %i', async (row, code, outcome) => {
      list(aRow(row))
      expect(await judge()).toMatchObject({ code, outcomes: { 'scan-succeeded': outcome } })
    })
  })

  describe('lets the worse of a word and its count decide', () => {
    it.each<[AliyunImage, number, string, string]>([
      [{ VulStatus: 'YES', VulCount: 0 }, 2, 'max-severity', 'not-measured'],
      [{ VulStatus: 'YES', VulCount: undefined }, 2, 'max-severity', 'not-measured'],
      [{ VulStatus: 'NO', VulCount: 3 }, 2, 'max-severity', 'not-measured'],
      [{ VulStatus: undefined, VulCount: 0 }, 0, 'max-severity', 'pass'],
      [{ AlarmStatus: 'YES', AlarmCount: 0 }, 1, 'no-malicious-files', 'violated'],
      [{ AlarmStatus: 'NO', AlarmCount: 1 }, 1, 'no-malicious-files', 'violated'],
      [{ AlarmStatus: 'NO', AlarmCount: undefined }, 2, 'no-malicious-files', 'not-measured'],
    ])('%j: exit code %i', async (row, code, rule, outcome) => {
      list(aRow(row))
      expect(await judge()).toMatchObject({ code, outcomes: { [rule]: outcome } })
    })

    it('and the list over the count', async () => {
      list(aRow({ ...HIGH, VulStatus: 'NO', VulCount: 0 }))
      expect(await judge()).toMatchObject({ code: 1, outcomes: { 'max-severity': 'violated' } })
    })
  })

  describe('counts vulnerabilities of every kind', () => {
    it.each<[string, AliyunImage, number, string]>([
      ['asap in the system', { vulnerabilities: [aVulnerability('asap')] }, 1, 'violated'],
      ['later in the system', { vulnerabilities: [aVulnerability('later')] }, 0, 'pass'],
      ['another word in the system', { vulnerabilities: [aVulnerability('soon')] }, 2, 'not-measured'],
      ['asap in an application', { vulnerabilities: [aVulnerability('asap', 'sca')] }, 1, 'violated'],
      ['later in an application', { vulnerabilities: [aVulnerability('later', 'sca')] }, 0, 'pass'],
      ['no level in an application', { vulnerabilities: [aVulnerability(undefined, 'sca')] }, 2, 'not-measured'],
    ])('%s: exit code %i', async (_, row, code, outcome) => {
      list(aRow(row))
      expect(await judge()).toMatchObject({ code, outcomes: { 'max-severity': outcome } })
    })

    it('those that are counted and not listed are of unknown severity', async () => {
      list(aRow({ vulnerabilities: [aVulnerability('later', 'sca')] }))
      spoil(
        'DescribeImageSecurityScanCount',
        editedJson('ImageScaVulCount', () => 2),
      )
      expect(await judge()).toMatchObject({ code: 2, outcomes: { 'max-severity': 'not-measured' } })
    })

    it('of an application list of several pages', async () => {
      const many = Array.from({ length: 250 }, (_, n) => ({ ...aVulnerability('nntf', 'sca'), Name: `CVE-${n}` }))
      list(aRow({ vulnerabilities: many }))
      expect((await judge()).code).toBe(0)
      list(aRow({ vulnerabilities: [...many, aVulnerability('asap', 'sca')] }))
      expect((await judge()).code).toBe(1)
    })

    it('of this image alone, whatever the partial filter of the details matches', async () => {
      list(aRow(), aRow({ ...HIGH, RepoName: 'shop-legacy', RepoId: 'crr-2', Uuid: 'uuid-2', Digest: 'f'.repeat(64) }))
      expect((await judge()).code).toBe(0)
    })

    it('not at all where the row does not say what to ask by', async () => {
      list(aRow({ Digest: undefined }))
      expect(await judge()).toMatchObject({ code: 2, outcomes: { 'max-severity': 'source-error' } })
    })
  })

  describe('leaves only that rule unknown which a detail was for', () => {
    const outcomes = { 'scan-succeeded': 'pass', 'max-severity': 'source-error', 'no-malicious-files': 'pass' }

    it.each(['DescribeImageVulList', 'DescribeImageGroupedVulList', 'DescribeImageSecurityScanCount'])(
      '%s is refused: the message names the right',
      async (action) => {
        list(aRow())
        laboratory.cloud.account.aliyun.denied.add(action)
        const judged = await judge()
        expect(judged).toMatchObject({ code: 2, outcomes })
        expect(judged.stdout).toContain(`yundun-sas:${action}`)
      },
    )

    const FAULTS: Readonly<Record<string, Fault>> = {
      'a page of a proxy': fault.html(),
      'a broken answer': fault.truncatedJson(),
      'an error in a 200': fault.errorInside('aliyun'),
      'an error': fault.serverError(),
      'throttling to the end': fault.throttledAliyun(),
      'an empty object': fault.body(() => '{}'),
    }
    const actions = ['DescribeImageVulList', 'DescribeImageGroupedVulList', 'DescribeImageSecurityScanCount']
    const pairs = actions.flatMap((action) => Object.entries(FAULTS).map(([name, one]) => [action, name, one] as const))

    it.each(pairs)('%s is answered with %s', async (action, _, change) => {
      list(aRow())
      spoil(action, change)
      expect(await judge()).toMatchObject({ code: 2, outcomes })
    })

    it.each([
      ['DescribeImageVulList', 'TotalCount', 0],
      ['DescribeImageVulList', 'VulRecords', []],
      ['DescribeImageGroupedVulList', 'TotalCount', 0],
      ['DescribeImageGroupedVulList', 'GroupedVulItems', []],
    ])('%s contradicts itself in %s', async (action, field, value) => {
      list(aRow({ vulnerabilities: [aVulnerability('later'), aVulnerability('later', 'sca')] }))
      spoil(
        action,
        editedJson(field, () => value),
      )
      expect(await judge()).toMatchObject({ code: 2, outcomes })
    })
  })

  describe('grades malicious files', () => {
    const policy = [
      'version: 1',
      'name: graded',
      'rules:',
      '  no-malicious-files: { mode: enforce, min-level: suspicious }',
    ].join('\n')
    const file = (Level: string) => ({ MaliciousMd5: Level, MaliciousName: 'file', Level })
    const check = () => laboratory.check([ENTERPRISE, '--policy=policy.yaml', '--wait=0'], { policy })

    it.each<[string, AliyunImage, number]>([
      ['a reminder', { maliciousFiles: [file('remind')] }, 0],
      ['a suspicious file', { maliciousFiles: [file('suspicious')] }, 1],
      ['a serious file', { maliciousFiles: [file('serious')] }, 1],
      ['more files counted than graded', { maliciousFiles: [file('remind')], AlarmCount: 2 }, 2],
    ])('%s: exit code %i', async (_, row, code) => {
      list(aRow(row))
      expect((await check()).code).toBe(code)
    })
  })

  describe('asks for a scan where it may', () => {
    const NEVER_SCANNED = { ScaStatus: '', LastScanTime: undefined }
    const PUSHED = `${ENTERPRISE}@${DIGEST}`
    const CREATE = 'PublicCreateImageScanTask'
    const IMPORT = 'PublicSyncAndCreateImageScanTask'
    const wait = (reference = ENTERPRISE, flags = ['--scan=if-needed'], onPause?: (pause: number) => void) =>
      laboratory.check([reference, '--policy=preset:baseline', '--wait=10m', ...flags], onPause ? { onPause } : {})
    const doings = ({ requests }: Judged) =>
      requests.filter(({ action }) => action.startsWith('Public')).map(({ action, status }) => [action, status])

    it.each<[string, AliyunImage, number]>([
      ['never scanned', NEVER_SCANNED, 0],
      ['without a task', { ScaResult: 'TASK_NOT_EXISTS' }, 0],
      ['scanned before the push', { LastScanTime: NOW - 24 * 3_600_000 }, 0],
      ['never scanned, and bad', { ...NEVER_SCANNED, whenScanned: { AlarmCount: 1 } }, 1],
    ])('once, of an image %s: exit code %i', async (_, row, code) => {
      list(aRow(row))
      const judged = await wait()
      expect(judged.code).toBe(code)
      expect(doings(judged)).toEqual([[CREATE, 200]])
      expect(judged.report?.images[0]?.asked).toContain('asked the service for a scan of the image')
    })

    it('and never unless it is told to, but says how', async () => {
      list(aRow(NEVER_SCANNED))
      const judged = await wait(ENTERPRISE, [])
      expect(judged).toMatchObject({ code: 2, outcomes: { 'scan-succeeded': 'pending' } })
      expect(doings(judged)).toEqual([])
      expect(judged.stdout).toContain('set scan: if-needed')
    })

    it.each<[string, AliyunImage]>([
      ['failed', { ScaStatus: 'FAIL' }],
      ['under way', { ScaStatus: 'INIT' }],
      ['good', {}],
    ])('and never where a scan is %s', async (_, row) => {
      list(aRow(row))
      expect(doings(await wait())).toEqual([])
    })

    it.each<[string, Fault]>([
      ['before it', fault.reset('before')],
      ['in its middle', fault.reset('mid-body')],
    ])('and never again where the connection ended %s: the scan is awaited', async (_, change) => {
      list(aRow(NEVER_SCANNED))
      spoil(CREATE, change)
      const judged = await wait()
      expect(judged.code).toBe(0)
      expect(doings(judged)).toHaveLength(1)
    })

    it('and never again where the service fails: the image stays unknown', async () => {
      list(aRow(NEVER_SCANNED))
      spoil(CREATE, () => fault.serverError()({ status: 500, headers: {}, body: '' }))
      laboratory.cloud.account.aliyun.scanDurationMs = 3_600_000
      const judged = await wait()
      expect(judged).toMatchObject({ code: 2, outcomes: { 'scan-succeeded': 'pending' } })
      expect(doings(judged)).toEqual([[CREATE, 500]])
    })

    it.each<[string, () => void, number, readonly string[]]>([
      [
        'too many scans at once',
        () => {
          laboratory.cloud.account.aliyun.maxScanTasks = 0
        },
        200,
        ['takes no more scan tasks', 'when other scans have ended'],
      ],
      [
        'a quota that is used up',
        () => {
          laboratory.cloud.account.aliyun.scanAuth.ImageScanCapacity = 0
        },
        400,
        ['no container image scan left', 'buy more scans'],
      ],
      [
        'a region that is not scanned',
        () => {
          laboratory.cloud.account.aliyun.unscannedRegions.add('cn-hangzhou')
        },
        200,
        ['does not scan images of this region'],
      ],
      [
        'a right that is missing',
        () => {
          laboratory.cloud.account.aliyun.denied.add(CREATE)
        },
        403,
        ['NoPermission', `yundun-sas:${CREATE}`],
      ],
    ])('and tells what it was refused for: %s', async (_, refuse, status, words) => {
      list(aRow(NEVER_SCANNED))
      refuse()
      const judged = await wait()
      expect(judged).toMatchObject({ code: 2, outcomes: { 'scan-succeeded': 'pending' } })
      expect(doings(judged)).toEqual([[CREATE, status]])
      for (const word of words) expect(judged.stdout).toContain(word)
    })

    describe('also of an image that is not listed', () => {
      const push = (...rows: AliyunImage[]): void => {
        laboratory.cloud.account.aliyun.unlistedImages = rows
      }

      it.each<[string, AliyunImage, readonly string[]]>([
        ['the tag before the push', { Digest: OTHER_DIGEST.replace('sha256:', ''), Uuid: 'uuid-2' }, [IMPORT]],
        ['another tag', { Digest: OTHER_DIGEST.replace('sha256:', ''), Uuid: 'uuid-2', Tag: '0.9' }, [IMPORT]],
      ])('where %s tells its repository', async (_, known, actions) => {
        list(aRow(known))
        push(aRow(NEVER_SCANNED))
        const judged = await wait(PUSHED)
        expect(judged).toMatchObject({ code: 0, report: { images: [{ digest: DIGEST }] } })
        expect(doings(judged).map(([action]) => action)).toEqual(actions)
      })

      it.each([['--scan=if-needed', '--sync=never'], ['--sync=if-missing']])('and not with %s %s', async (...flags) => {
        list(aRow({ Tag: '0.9' }))
        push(aRow(NEVER_SCANNED))
        const judged = await wait(PUSHED, flags)
        expect(judged).toMatchObject({ code: 2, outcomes: { 'scan-succeeded': 'missing' } })
        expect(doings(judged)).toEqual([])
      })

      it('and not at the first push of a repository: that is told, and the scan is asked for when it appears', async () => {
        const judged = await wait(PUSHED, ['--scan=if-needed'], (pause) => {
          if (pause === 3) list(aRow(NEVER_SCANNED))
        })
        expect(judged.code).toBe(0)
        expect(doings(judged)).toEqual([[CREATE, 200]])
        expect(judged.report?.images[0]?.asked.join()).toContain('lists no image of this repository yet')
      })

      it('and not where it never appears', async () => {
        const judged = await wait(PUSHED)
        expect(judged).toMatchObject({ code: 2, outcomes: { 'scan-succeeded': 'missing' } })
        expect(judged.stdout).toContain('have it synchronise the registry in the Security Center console')
        // One more than the looks, to learn the repository by.
        expect(judged.requests.length).toBeLessThanOrEqual(25)
      })
    })
  })

  it('takes the page size that the service allows', async () => {
    laboratory.cloud.account.aliyun.maxPageSize = 7
    aliyunContract.put(laboratory.cloud.account, [...aliyunContract.crowd(40), { condition: 'high' }])
    expect((await judge()).code).toBe(1)
  })
})
