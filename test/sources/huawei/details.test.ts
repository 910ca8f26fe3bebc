import { describe, expect, it } from 'vitest'
import type { FactName, ListName, Needs } from '../../../src/core/assessment.ts'
import { exactCount } from '../../../src/core/count.ts'
import { exactly, HIGH_OR_CRITICAL, SOME_SEVERITY } from '../../../src/core/severity.ts'
import { type DetailRequest, type DetailSubject, isToldByRow } from '../../../src/sources/huawei/detail-request.ts'
import { readDetails } from '../../../src/sources/huawei/details.ts'
import { hssSession } from '../../../src/sources/huawei/session.ts'
import { anAnswer } from '../answers.ts'
import { aContext, type Service } from '../some-context.ts'

const SUBJECT: DetailSubject = {
  image_id: 'image-1',
  image_type: 'private_image',
  namespace: 'team',
  image_name: 'shop',
  image_version: '1.0',
  vul_num: 0,
}

const SEVERITY: Needs = { severityAbove: 'medium', facts: ['severity'] }
const COUNTS: Needs = { countLevels: ['high'], facts: ['vulnerabilities'] }
const FILES: Needs = { facts: ['sensitiveFiles'] }

interface Row {
  readonly vul_id: string
  readonly repair_necessity?: string
}

/** A page of ten of so many rows. */
const page = (total: number) => ({
  total_num: total,
  data_list: Array.from({ length: Math.min(10, total) }, (_, id) => ({ id })),
})

const findings = (necessity: string, number: number): Row[] =>
  Array.from({ length: number }, (_, index) => ({ vul_id: `${necessity}-${index}`, repair_necessity: necessity }))

/** HSS with these vulnerabilities. */
const withRows =
  (...rows: Row[]): Service =>
  ({ query }) => {
    const asked = rows.filter(
      (row) => query.repair_necessity === undefined || row.repair_necessity === query.repair_necessity,
    )
    return { total_num: asked.length, data_list: asked.slice(0, Number(query.limit)) }
  }

function ask(service: Service, request: Partial<DetailRequest> & { needs: readonly Needs[] }) {
  const { context, asked } = aContext(service)
  const details = readDetails({
    session: hssSession(context),
    subject: SUBJECT,
    severityIsStated: false,
    enterpriseProjectId: undefined,
    ...request,
  })
  return { asked, details }
}

describe('the worst severity, counted', () => {
  const worst = async (service: Service, vul_num: number | undefined, needs = SEVERITY) =>
    (await ask(service, { needs: [needs], subject: { ...SUBJECT, vul_num } }).details).severity

  it.each<[string, Row[], number | undefined, unknown]>([
    ['nothing', [], 0, exactly('none')],
    ['low ones', findings('not_needed_repair', 3), 3, exactly('low')],
    ['medium ones', findings('delay_repair', 3), 3, exactly('medium')],
    ['a high one', findings('immediate_repair', 1), 1, HIGH_OR_CRITICAL],
    ['a high one that the row does not count', findings('immediate_repair', 1), 0, HIGH_OR_CRITICAL],
    ['a high one where the row counts none at all', findings('immediate_repair', 1), undefined, HIGH_OR_CRITICAL],
    ['some that the list does not show', [], 3, SOME_SEVERITY],
    ['one more than the list shows', findings('not_needed_repair', 2), 3, SOME_SEVERITY],
    ['one under a word in no table', [...findings('not_needed_repair', 1), ...findings('urgent', 1)], 2, SOME_SEVERITY],
  ])('of %s', async (_name, rows, vul_num, expected) => {
    expect(await worst(withRows(...rows), vul_num)).toMatchObject({ known: true, value: expected })
  })

  it('is not measured where the row has no count to agree with', async () => {
    expect(await worst(withRows(), undefined)).toMatchObject({ known: false, cause: 'not-measured' })
    expect(await worst(withRows(...findings('delay_repair', 2)), undefined)).toMatchObject({ known: false })
  })

  it.each<[string, Service]>([
    ['refuses', () => anAnswer(400, { error_code: 'HSS.0013' })],
    ['is unavailable', () => anAnswer(503, '')],
    ['answers nonsense', () => anAnswer(200, '<html>')],
    ['lists fewer than it declares', () => ({ total_num: 5, data_list: [] })],
    ['lists more than it declares', () => ({ total_num: 0, data_list: [{}] })],
    ['leaves the total out', () => ({ data_list: [] })],
  ])('is not measured (source-error) where the service %s', async (_name, service) => {
    expect(await worst(service, 0)).toMatchObject({ known: false, cause: 'source-error' })
  })

  it('is not asked for where the row states it', async () => {
    const { asked, details } = ask(withRows(), { needs: [SEVERITY], severityIsStated: true })
    expect(await details).toEqual({})
    expect(asked).toEqual([])
  })
})

describe('a request for details', () => {
  it('names the image by the words of its own row', async () => {
    const subject = { ...SUBJECT, image_name: 'a$b', instance_id: 'i-1', vul_num: 1 }
    const { asked, details } = ask(withRows(), { needs: [COUNTS], subject, enterpriseProjectId: 'all_granted_eps' })
    await details
    expect(asked[0]?.action).toBe('GET image/image-1/vulnerabilities')
    expect(asked[0]?.query).toEqual({
      enterprise_project_id: 'all_granted_eps',
      image_type: 'private_image',
      namespace: 'team',
      image_name: 'a$b',
      tag_name: '1.0',
      instance_id: 'i-1',
      offset: '0',
      limit: '200',
    })
  })

  const FINDINGS: Needs = { facts: ['findings'] }
  const words = async (service: Service, vul_num: number, ...needs: Needs[]) => {
    const { asked, details } = ask(service, { needs, subject: { ...SUBJECT, vul_num } })
    await details
    return asked.map(({ query }) => query.repair_necessity)
  }
  const EVERY_WORD = ['immediate_repair', 'delay_repair', 'not_needed_repair']

  it('is made once where a page holds all vulnerabilities', async () => {
    const rows = [...findings('immediate_repair', 12), ...findings('delay_repair', 188)]
    expect(await words(withRows(...rows), 200, SEVERITY, COUNTS)).toEqual([undefined])
  })

  it('is made for the worst level alone where that decides, else for each', async () => {
    const mild = findings('delay_repair', 201)
    expect(await words(withRows(...mild, ...findings('immediate_repair', 1)), 202, SEVERITY)).toEqual(
      EVERY_WORD.slice(0, 1),
    )
    expect(await words(withRows(...mild), 201, SEVERITY)).toEqual(EVERY_WORD)
    expect(await words(withRows(...mild), 201, COUNTS)).toEqual(EVERY_WORD)
  })

  it('is made for the list alone where a rule needs that', async () => {
    const row = { vul_id: 'CVE-2026-0001', repair_necessity: 'delay_repair' }
    expect(await words(withRows(row), 1, SEVERITY, COUNTS, FINDINGS)).toEqual([undefined])
  })

  it('reads the smallest page for the total of a level', async () => {
    const { asked, details } = ask(withRows(...findings('delay_repair', 201)), {
      needs: [COUNTS],
      subject: { ...SUBJECT, vul_num: 201 },
    })
    await details
    expect(asked.map(({ query }) => query.limit)).toEqual(['10', '10', '10'])
  })

  it.each([undefined, null, '', '../../x', 'a/b', 'a%2Fb', 'a b', 'x'.repeat(129)])(
    'is not made with the id %j',
    async (image_id) => {
      const needs = [SEVERITY, COUNTS, FILES]
      const { asked, details } = ask(withRows(), { needs, subject: { ...SUBJECT, image_id } })
      expect(await details).toEqual({ severity: expect.objectContaining({ known: false }) })
      expect(asked).toEqual([])
    },
  )

  it('is made for no more than the rules need', async () => {
    const { asked, details } = ask(withRows(), {
      needs: [{ facts: ['vulnerabilities', 'maliciousFiles', 'sizeBytes'] }],
    })
    expect(await details).toEqual({})
    expect(asked).toEqual([])
  })
})

it('gives no more than was asked for', async () => {
  const { details } = ask(withRows(), { needs: [SEVERITY] })
  expect(Object.keys(await details)).toEqual(['severity'])
  const counts = ask(withRows(), { needs: [COUNTS], severityIsStated: true })
  expect(Object.keys(await counts.details)).toEqual(['vulnerabilities'])
})

it('counts by levels', async () => {
  const rows = [...findings('immediate_repair', 12), ...findings('delay_repair', 2)]
  const { details } = ask(withRows(...rows), { needs: [COUNTS], subject: { ...SUBJECT, vul_num: 14 } })
  expect((await details).vulnerabilities).toMatchObject({
    known: true,
    value: [
      { severity: HIGH_OR_CRITICAL, count: exactCount(12) },
      { severity: exactly('medium'), count: exactCount(2) },
      { severity: exactly('low'), count: exactCount(0) },
    ],
  })
})

it('counts sensitive files by the total of their list', async () => {
  const { asked, details } = ask(() => page(37), { needs: [FILES] })
  expect((await details).sensitiveFiles).toMatchObject({ known: true, value: exactCount(37) })
  expect(asked[0]).toMatchObject({ action: 'GET image/image-1/sensitive', query: { image_version: '1.0' } })
})

describe('isToldByRow', () => {
  const FACTS: readonly FactName[] = [
    ...(['severity', 'vulnerabilities', 'findings', 'maliciousFiles', 'unsafeSettings'] as const),
    ...(['sensitiveFiles', 'sizeBytes', 'bornAtMs'] as const),
  ]
  const LISTS: readonly ListName[] = ['findings', 'maliciousFileList', 'unsafeSettingList', 'sensitiveFileList']
  const NEEDS: readonly Needs[] = [
    ...FACTS.map((fact) => ({ facts: [fact] })),
    ...FACTS.map((fact) => ({ facts: [fact], countLevels: ['high' as const] })),
    ...LISTS.map((list) => ({ facts: [], lists: [list] })),
    SEVERITY,
  ]
  const everything = { ...SUBJECT, vul_num: 3, malicious_file_num: 3, unsafe_setting_num: 3 }

  it.each([true, false])('is so only where nothing would be asked (severity stated: %s)', async (severityIsStated) => {
    for (const one of NEEDS) {
      const needs = [{ facts: [] }, one]
      const { details, asked } = ask(() => page(0), { needs, severityIsStated, subject: everything })
      await details
      if (isToldByRow({ needs, severityIsStated })) expect([one, asked]).toEqual([one, []])
    }
  })

  it('is so of what most policies need', () => {
    const needs: Needs[] = [SEVERITY, { facts: ['maliciousFiles'] }, { facts: ['sizeBytes', 'vulnerabilities'] }]
    expect(isToldByRow({ needs, severityIsStated: true })).toBe(true)
    expect(isToldByRow({ needs, severityIsStated: false })).toBe(false)
  })
})
