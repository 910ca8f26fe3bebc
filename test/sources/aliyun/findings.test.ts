import { describe, expect, it } from 'vitest'
import { exactly, HIGH_OR_CRITICAL, SOME_SEVERITY } from '../../../src/core/severity.ts'
import { listFindings } from '../../../src/sources/aliyun/findings.ts'
import { sasSession } from '../../../src/sources/aliyun/session.ts'
import { MAX_ROWS } from '../../../src/sources/whole-list.ts'
import { aContext } from '../some-context.ts'

/** What is listed of these rows, of the system and of applications. */
async function list(system: readonly object[], groups: readonly object[] = []) {
  const { context } = aContext(({ action }) =>
    action === 'DescribeImageVulList'
      ? { TotalCount: system.length, VulRecords: system }
      : { TotalCount: groups.length, GroupedVulItems: groups },
  )
  const { system: ofSystem, application } = await listFindings(sasSession(context), {}, {})
  return [...ofSystem, ...application]
}

describe('a system vulnerability', () => {
  it('tells names, severity, package and remedy', async () => {
    const [finding] = await list([
      {
        PrimaryId: 1,
        Name: 'debian:10:CVE-2019-9893',
        AliasName: 'libseccomp',
        Related: 'CVE-2019-9893,CVE-2019-0001',
        Necessity: 'asap',
        CanFix: 'yes',
        ExtendContentJson: {
          RpmEntityList: [{ Name: 'libseccomp2', FullVersion: '2.3.3', Path: '/var', UpdateCmd: 'apt-get' }],
        },
      },
    ])
    expect(finding).toEqual({
      id: 'debian:10:CVE-2019-9893',
      aliases: ['CVE-2019-9893', 'CVE-2019-0001'],
      severity: HIGH_OR_CRITICAL,
      title: 'libseccomp',
      package: { name: 'libseccomp2', version: '2.3.3', path: '/var' },
      hasFix: true,
      remedy: 'apt-get',
    })
  })

  it.each([
    ['asap', HIGH_OR_CRITICAL],
    ['later', exactly('medium')],
    ['nntf', exactly('low')],
    ['ASAP', SOME_SEVERITY],
    ['', SOME_SEVERITY],
    [null, SOME_SEVERITY],
  ])('of necessity %j is of severity %j', async (Necessity, severity) => {
    const [finding] = await list([{ Name: 'CVE-2021-1234', Necessity }])
    expect(finding?.severity).toEqual(severity)
  })

  it.each([
    ['yes', true],
    ['no', false],
    ['', undefined],
    [null, undefined],
  ])('with CanFix %j has a fix: %s', async (CanFix, hasFix) => {
    const [finding] = await list([{ Name: 'CVE-2021-1234', CanFix }])
    expect(finding?.hasFix).toBe(hasFix)
  })

  it.each([{}, { Name: '' }, { Name: null }, { Name: 'CVE-2021-1234', Necessity: 1 }])(
    'is not read from %j',
    async (row) => {
      await expect(list([row])).rejects.toMatchObject({ code: 'ANSWER_INVALID' })
    },
  )
})

describe('a vulnerability of applications', () => {
  const severities = async (group: object) =>
    (await list([], [{ Name: 'fastjson CVE-2022-25845', ...group }])).map(({ severity }) => severity)

  it('is one finding for each that its levels count', async () => {
    expect(await severities({ AsapCount: 2, LaterCount: 0, NntfCount: 1 })).toEqual([
      HIGH_OR_CRITICAL,
      HIGH_OR_CRITICAL,
      exactly('low'),
    ])
  })

  it.each([
    [{ AsapCount: 0, LaterCount: 0, NntfCount: 0 }, [SOME_SEVERITY]],
    [{}, [SOME_SEVERITY]],
    [{ AsapCount: null, LaterCount: 1, NntfCount: 0 }, [exactly('medium'), SOME_SEVERITY]],
  ])('without a level, or one of them, may be of any severity: %j', async (group, expected) => {
    expect(await severities(group)).toEqual(expected)
  })

  it('goes by the CVE in its name', async () => {
    const [finding] = await list([], [{ Name: 'fastjson CVE-2022-25845' }])
    expect(finding?.aliases).toEqual(['CVE-2022-25845'])
  })

  it('is not listed where its counts, or those of all together, are absurd', async () => {
    const group = (AsapCount: number, Name = 'fastjson') => ({ Name, AsapCount, LaterCount: 0, NntfCount: 0 })
    const twenty = Array.from({ length: 20 }, (_, index) => group(MAX_ROWS / 20, `library ${index}`))
    const tooMany = { code: 'LIST_INCOMPLETE' }
    await expect(list([], [group(9_000_000_000)])).rejects.toMatchObject(tooMany)
    await expect(list([], twenty)).resolves.toHaveLength(MAX_ROWS)
    await expect(list([{ Name: 'a' }], twenty)).rejects.toMatchObject(tooMany)
  })
})

it('lists both kinds, or nothing', async () => {
  expect((await list([{ Name: 'a' }], [{ Name: 'b' }])).map(({ id }) => id)).toEqual(['a', 'b'])
  const { context } = aContext(({ action }) =>
    action === 'DescribeImageVulList' ? { TotalCount: 0, VulRecords: [] } : { TotalCount: 3, GroupedVulItems: [] },
  )
  await expect(listFindings(sasSession(context), {}, {})).rejects.toMatchObject({ code: 'LIST_INCOMPLETE' })
})
