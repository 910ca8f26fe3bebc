import { describe, expect, it } from 'vitest'
import type { MaliceLevel, Needs } from '../../../src/core/assessment.ts'
import { exactCount } from '../../../src/core/count.ts'
import { exactly, HIGH_OR_CRITICAL, SOME_SEVERITY } from '../../../src/core/severity.ts'
import { countAbove, totalOf, worstSeverity } from '../../../src/core/vulnerability-counts.ts'
import { readDetails } from '../../../src/sources/aliyun/details.ts'
import { toFacts } from '../../../src/sources/aliyun/facts.ts'
import { sasSession } from '../../../src/sources/aliyun/session.ts'
import { anAnswer } from '../answers.ts'
import { type Asked, aContext, type Service } from '../some-context.ts'
import { aRow } from './rows.ts'

const SEVERITY: Needs = { severityAbove: 'medium', facts: ['severity'] }

/** What Security Center knows of an image. */
interface Known {
  /** System vulnerabilities by Necessity. */
  readonly system?: Readonly<Record<string, number>>
  /** Vulnerabilities of applications: [asap, later, nntf] of each group. */
  readonly groups?: readonly (readonly number[])[]
  readonly scanCounts?: { readonly ImageCveVulCount?: number | undefined; readonly ImageScaVulCount?: number }
  /** Malicious files by level. */
  readonly malicious?: Readonly<Record<string, number>>
  readonly sensitive?: unknown
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, one) => total + one, 0)

const paged = <T>(rows: readonly T[], { query }: Asked): readonly T[] => {
  const [page, size] = [Number(query.CurrentPage), Number(query.PageSize)]
  return rows.slice((page - 1) * size, page * size)
}

const rowsOf = (number: number): readonly object[] =>
  Array.from({ length: number }, (_, index) => ({ PrimaryId: index }))

const securityCenter =
  ({ system = {}, groups = [], scanCounts = {}, malicious = {}, sensitive }: Known): Service =>
  (asked) => {
    const { action, query } = asked
    if (action === 'DescribeImageVulList') {
      const rows = Object.entries(system)
        .flatMap(([Necessity, number]) => rowsOf(number).map(() => ({ Necessity })))
        .map((row, PrimaryId) => ({ PrimaryId, Name: `v${PrimaryId}`, ...row }))
        .filter(({ Necessity }) => query.Necessity === undefined || Necessity === query.Necessity)
      return { TotalCount: rows.length, VulRecords: paged(rows, asked) }
    }
    if (action === 'DescribeImageGroupedVulList') {
      const items = groups.map(([AsapCount, LaterCount, NntfCount], Name) => ({
        Name: `g${Name}`,
        AsapCount,
        LaterCount,
        NntfCount,
      }))
      return { TotalCount: items.length, GroupedVulItems: paged(items, asked) }
    }
    if (action === 'DescribeImageSecurityScanCount') {
      const counts = { ImageCveVulCount: sum(Object.values(system)), ImageScaVulCount: sum(groups.flat()) }
      return { Data: { ...counts, ...scanCounts } }
    }
    if (action === 'DescribeGroupedMaliciousFiles') {
      const levels = query.Levels?.split(',')
      const wanted = Object.entries(malicious).filter(([level]) => levels?.includes(level) ?? true)
      const rows = wanted.flatMap(([Level, number]) => rowsOf(number).map((row) => ({ ...row, Level })))
      return { PageInfo: { TotalCount: rows.length }, GroupedMaliciousFileResponse: paged(rows, asked) }
    }
    return sensitive
  }

function ask(service: Service, needs: readonly Needs[], fields: Readonly<Record<string, unknown>> = {}) {
  const { context, asked, actions } = aContext(service, { region: 'cn-hangzhou' })
  return { asked, actions, details: readDetails(sasSession(context), aRow(fields), needs) }
}

async function count(known: Known, fields: Readonly<Record<string, unknown>> = {}) {
  const { vulnerabilities } = await ask(securityCenter(known), [SEVERITY], fields).details
  if (!vulnerabilities?.known) throw new Error(JSON.stringify(vulnerabilities))
  return vulnerabilities.value
}

describe('vulnerabilities of both kinds', () => {
  it('of a clean image are none', async () => {
    const counts = await count({})
    expect([worstSeverity(counts), totalOf(counts)]).toEqual([exactly('none'), exactCount(0)])
  })

  it('are counted together', async () => {
    const counts = await count({ system: { later: 2 }, groups: [[0, 1, 1]] }, { VulCount: 2, VulStatus: 'YES' })
    expect([worstSeverity(counts), totalOf(counts)]).toEqual([exactly('medium'), exactCount(4)])
  })

  it.each<[string, Known]>([
    ['the system', { system: { asap: 1 } }],
    ['an application', { groups: [[1, 0, 0]] }],
  ])('are as bad as the worst of %s, though the row counts none', async (_name, known) => {
    expect(worstSeverity(await count(known, { VulCount: 0 }))).toEqual(HIGH_OR_CRITICAL)
  })
})

describe('system vulnerabilities', () => {
  it('that the row counts and the list does not show may be of any severity', async () => {
    expect(worstSeverity(await count({}, { VulCount: 5 }))).toEqual(SOME_SEVERITY)
    expect(countAbove(await count({ system: { nntf: 4 } }, { VulCount: 5 }), 'medium')).toEqual({ min: 0, max: 1 })
  })

  it('that the service counts by kind and the list does not show may be of any severity', async () => {
    const counts = await count({ scanCounts: { ImageCveVulCount: 2 } }, { VulCount: 0 })
    expect(countAbove(counts, 'medium')).toEqual({ min: 0, max: 2 })
  })

  it('are told from those of applications where VulCount is the sum of both kinds', async () => {
    const counts = await count({ system: { later: 2 }, groups: [[0, 3, 0]] }, { VulCount: 5 })
    expect([worstSeverity(counts), totalOf(counts)]).toEqual([exactly('medium'), exactCount(5)])
  })

  it('are not explained away by applications where the sum is another', async () => {
    const counts = await count({ system: { later: 2 }, groups: [[0, 9, 0]] }, { VulCount: 5 })
    expect(countAbove(counts, 'medium')).toEqual({ min: 0, max: 3 })
  })

  it('have no upper bound where the row leaves their number out', async () => {
    const counts = await count({ system: { nntf: 1 } }, { VulCount: undefined, VulStatus: undefined })
    expect(countAbove(counts, 'medium')).toEqual({ min: 0, max: Number.POSITIVE_INFINITY })
  })

  it('have no upper bound where a word says that there are some and the count that there are none', async () => {
    const counts = await count({}, { VulCount: 0, VulStatus: 'YES' })
    expect(countAbove(counts, 'medium')).toEqual({ min: 0, max: Number.POSITIVE_INFINITY })
  })

  it('do without the count by kind where the service leaves it out', async () => {
    const counts = await count({ system: { later: 2 }, scanCounts: { ImageCveVulCount: undefined } }, { VulCount: 2 })
    expect(worstSeverity(counts)).toEqual(exactly('medium'))
  })
})

describe('how often the lists are asked', () => {
  const VULNERABILITIES: Needs = { countLevels: ['low'], facts: ['vulnerabilities'] }
  const FINDINGS: Needs = { facts: ['findings'] }
  const system = { nntf: 150, asap: 3 }
  const asking = async (known: Known, needs: readonly Needs[], VulCount: number) => {
    const { asked, details } = ask(securityCenter(known), needs, { VulCount, VulStatus: 'YES' })
    const { vulnerabilities, findings } = await details
    const ofList = asked.filter(({ action }) => action === 'DescribeImageVulList')
    return { requests: asked.length, words: ofList.map(({ query }) => query.Necessity), vulnerabilities, findings }
  }

  it('is once each where a page holds them', async () => {
    const known = { system: { later: 90, nntf: 10 }, groups: [[0, 1, 0]] }
    expect(await asking(known, [SEVERITY, VULNERABILITIES], 100)).toMatchObject({ requests: 3, words: [undefined] })
  })

  it('is for the worst level alone where that decides', async () => {
    expect(await asking({ system }, [SEVERITY], 153)).toMatchObject({ requests: 3, words: ['asap'] })
    const elsewhere = { system: { nntf: 150 }, groups: [[1, 0, 0]] }
    expect(await asking(elsewhere, [SEVERITY], 150)).toMatchObject({ requests: 3, words: ['asap'] })
  })

  it('is for every level where none is of the worst, or numbers are needed', async () => {
    const words = ['asap', 'later', 'nntf']
    expect(await asking({ system: { nntf: 150 } }, [SEVERITY], 150)).toMatchObject({ requests: 5, words })
    expect(await asking({ system }, [SEVERITY, VULNERABILITIES], 153)).toMatchObject({ requests: 5, words })
  })

  it('is for the pages of the lists alone where a rule needs them, or a report shows them', async () => {
    const known = { system: { later: 40, strange: 2 }, groups: [[0, 1, 0]] }
    for (const needs of [FINDINGS, { facts: [], lists: ['findings'] } as const]) {
      const { requests, words, vulnerabilities, findings } = await asking(known, [SEVERITY, needs], 42)
      expect([requests, words]).toEqual([3, [undefined]])
      expect(findings?.known && findings.value).toHaveLength(43)
      if (!vulnerabilities?.known) throw new Error('not measured')
      expect(totalOf(vulnerabilities.value)).toEqual(exactCount(43))
      expect(countAbove(vulnerabilities.value, 'medium')).toEqual({ min: 0, max: 2 })
    }
  })

  it('counts each kind beside its own list, so that one does not make up for the other', async () => {
    const known = { system: { later: 4 }, groups: [[0, 1, 0]], scanCounts: { ImageScaVulCount: 3 } }
    const { vulnerabilities } = await asking(known, [SEVERITY, FINDINGS], 2)
    if (!vulnerabilities?.known) throw new Error('not measured')
    expect(countAbove(vulnerabilities.value, 'medium')).toEqual({ min: 0, max: 2 })
  })

  it('is by level where the list cannot be had whole', async () => {
    const whole = securityCenter({ system })
    const cut: Service = (asked) =>
      asked.action === 'DescribeImageVulList' && asked.query.Necessity === undefined
        ? { TotalCount: 153, VulRecords: [] }
        : whole(asked)
    const { details } = ask(cut, [SEVERITY, FINDINGS], { VulCount: 153, VulStatus: 'YES' })
    const { vulnerabilities, findings } = await details
    expect(findings).toMatchObject({ known: false, cause: 'source-error' })
    expect(vulnerabilities?.known && worstSeverity(vulnerabilities.value)).toEqual(HIGH_OR_CRITICAL)
  })
})

describe('vulnerabilities of applications', () => {
  it('that the count has beyond the list may be of any severity', async () => {
    const counts = await count({ groups: [[0, 0, 1]], scanCounts: { ImageScaVulCount: 4 } })
    expect(countAbove(counts, 'medium')).toEqual({ min: 0, max: 3 })
  })

  it('in a group without any level are one of any severity', async () => {
    expect(worstSeverity(await count({ groups: [[0, 0, 0]] }))).toEqual(SOME_SEVERITY)
  })

  it('are read to the end of the list where the first page is harmless', async () => {
    const groups = [...Array.from({ length: 120 }, () => [0, 0, 1]), [1, 0, 0]]
    expect(worstSeverity(await count({ groups }))).toEqual(HIGH_OR_CRITICAL)
  })

  it('are not read further where the first page decides, and the rest may be any number', async () => {
    const groups = [[1, 0, 0], ...Array.from({ length: 149 }, () => [0, 0, 1])]
    const { actions, details } = ask(securityCenter({ groups }), [SEVERITY])
    const { vulnerabilities } = await details
    if (!vulnerabilities?.known) throw new Error('not measured')
    expect(worstSeverity(vulnerabilities.value).least).toBe('high')
    expect(totalOf(vulnerabilities.value)).toEqual({ min: 150, max: Number.POSITIVE_INFINITY })
    expect(actions().filter((action) => action === 'DescribeImageGroupedVulList')).toHaveLength(1)
  })
})

/** Twice on a page, it stands in the place of another. */
const A_GROUP = { Name: 'g', AsapCount: 0, LaterCount: 0, NntfCount: 1 }

describe('what cannot be had', () => {
  const failing = (action: string, answer: unknown): Service => {
    const rest = securityCenter({})
    return (asked) => (asked.action === action ? answer : rest(asked))
  }

  it.each<[string, unknown]>([
    ['DescribeImageVulList', anAnswer(403, { Code: 'NoPermission' })],
    ['DescribeImageVulList', { TotalCount: 3, VulRecords: [] }],
    ['DescribeImageVulList', { VulRecords: [] }],
    ['DescribeImageGroupedVulList', anAnswer(503, '')],
    ['DescribeImageGroupedVulList', { TotalCount: 2, GroupedVulItems: [{}] }],
    ['DescribeImageGroupedVulList', { TotalCount: 2, GroupedVulItems: [A_GROUP, A_GROUP] }],
    ['DescribeImageGroupedVulList', { TotalCount: 1, GroupedVulItems: [{ AsapCount: -1 }] }],
    ['DescribeImageSecurityScanCount', {}],
    ['DescribeImageSecurityScanCount', { Data: {} }],
    ['DescribeImageSecurityScanCount', { Success: false, Code: 'ServerError', Data: { ImageScaVulCount: 0 } }],
  ])('of %s leaves the vulnerabilities not measured', async (action, answer) => {
    const { vulnerabilities } = await ask(failing(action, answer), [SEVERITY]).details
    expect(vulnerabilities).toMatchObject({ known: false, cause: 'source-error' })
  })

  it.each([{ Digest: undefined }, { RepoId: undefined, RepoName: undefined }, { Digest: '' }])(
    'by a row with %j is not asked for: it would select more than the image',
    async (fields) => {
      const { asked, details } = ask(securityCenter({}), [SEVERITY, { maliceLevel: 'serious', facts: [] }], fields)
      expect(await details).toMatchObject({ vulnerabilities: { known: false }, maliciousFiles: { known: false } })
      expect(asked.filter(({ action }) => action !== 'DescribeImageSecurityScanCount')).toEqual([])
    },
  )
})

describe('how an image is named', () => {
  it('is by the words of its own row', async () => {
    const { asked, details } = ask(securityCenter({}), [SEVERITY])
    await details
    const repository = {
      RepoRegionId: 'cn-hangzhou',
      RepoInstanceId: 'cri-a1',
      RepoId: 'crr-b2',
      RepoNamespace: 'team',
      RepoName: 'shop',
    }
    const of = (action: string) => asked.find((one) => one.action === action)?.query
    expect(of('DescribeImageVulList')).toMatchObject({ ...repository, Type: 'cve', Tag: '1.0', Digest: 'a'.repeat(64) })
    expect(of('DescribeImageGroupedVulList')).toMatchObject({
      ...repository,
      Type: 'sca',
      ImageTag: '1.0',
      ImageDigest: 'a'.repeat(64),
    })
    expect(of('DescribeImageSecurityScanCount')).toEqual({ ImageUuid: 'uuid-1', Dealed: 'A' })
  })

  it('leaves out the namespace that is none', async () => {
    const { asked, details } = ask(securityCenter({}), [SEVERITY], { RepoNamespace: 'N/A' })
    await details
    expect(asked.some(({ query }) => 'RepoNamespace' in query)).toBe(false)
  })
})

describe('malicious files', () => {
  it('are graded by the lowest level that any rule needs', async () => {
    const needs: Needs[] = [
      { maliceLevel: 'serious', facts: ['maliciousFiles'] },
      { maliceLevel: 'suspicious', facts: ['maliciousFiles'] },
    ]
    const { asked, details } = ask(securityCenter({ malicious: { remind: 4, suspicious: 2, serious: 1 } }), needs)
    expect((await details).maliciousFiles).toMatchObject({
      known: true,
      value: { level: 'suspicious', graded: 3, all: 7 },
    })
    expect(asked.map(({ query }) => query.Levels)).toEqual(['suspicious,serious', 'remind'])
  })

  const graded = async (service: Service, maliceLevel: MaliceLevel, AlarmCount: number) => {
    const { details } = ask(service, [{ maliceLevel, facts: ['maliciousFiles'] }])
    const { maliciousFiles } = toFacts(aRow({ AlarmStatus: 'YES', AlarmCount }), await details)
    return maliciousFiles.known && maliciousFiles.value.atLeast?.[maliceLevel]
  }

  it.each<[MaliceLevel, number]>([
    ['remind', 3],
    ['suspicious', 2],
    ['serious', 2],
  ])('from %s up may be those of a level that is in no table', async (level, atMost) => {
    const malicious = { remind: 1, unheardOf: 2 }
    const min = level === 'remind' ? 1 : 0
    expect(await graded(securityCenter({ malicious }), level, 3)).toEqual({ min, max: atMost })
  })

  it('are not harmless where the filter by level lets worse through', async () => {
    const service: Service = ({ query }) => {
      const rows = query.Levels === 'serious' ? [] : [{ Level: 'serious' }]
      return { PageInfo: { TotalCount: rows.length }, GroupedMaliciousFileResponse: rows }
    }
    expect(await graded(service, 'serious', 1)).toEqual({ min: 0, max: 1 })
  })

  it('are not asked for without a level', async () => {
    const { asked, details } = ask(securityCenter({}), [{ facts: ['maliciousFiles'] }])
    expect(await details).toEqual({})
    expect(asked).toEqual([])
  })
})

describe('sensitive files', () => {
  const FILES: Needs = { facts: ['sensitiveFiles'] }
  const files = async (sensitive: unknown, fields = {}) =>
    (await ask(securityCenter({ sensitive }), [FILES], fields).details).sensitiveFiles

  const listed = (...SensitiveFileList: object[]) => ({
    Success: true,
    Code: '200',
    PageInfo: { TotalCount: SensitiveFileList.length },
    SensitiveFileList,
  })

  it('are counted by the list, each kind as often as it was found', async () => {
    expect(await files(listed())).toMatchObject({ known: true, value: exactCount(0) })
    expect(await files(listed({ Count: 3 }, { Count: 1 }))).toMatchObject({ known: true, value: exactCount(4) })
  })

  it('are at least one of a kind whose number is not told', async () => {
    expect(await files(listed({ Count: 2 }, {}))).toMatchObject({ value: { min: 3, max: Number.POSITIVE_INFINITY } })
    expect(await files(listed({ Count: 0 }))).toMatchObject({ value: { min: 1, max: Number.POSITIVE_INFINITY } })
  })

  it.each([
    {},
    { PageInfo: {} },
    { PageInfo: { TotalCount: 1 } },
    { PageInfo: { TotalCount: 0 }, SensitiveFileList: [{}] },
    { Success: false, PageInfo: { TotalCount: 0 } },
    { Code: '500', PageInfo: { TotalCount: 0 } },
  ])('are not measured by %j', async (answer) => {
    expect(await files(answer)).toMatchObject({ known: false, cause: 'source-error' })
  })

  it('are not measured without an id of the image', async () => {
    expect(await files({ PageInfo: { TotalCount: 0 } }, { Uuid: null })).toMatchObject({ known: false })
  })
})
