import { describe, expect, it } from 'vitest'
import type { ListName, Needs } from '../../../src/core/assessment.ts'
import { formatMessage } from '../../../src/core/message.ts'
import { exactly, HIGH_OR_CRITICAL, SOME_SEVERITY } from '../../../src/core/severity.ts'
import type { DetailSubject } from '../../../src/sources/huawei/detail-request.ts'
import { readDetails } from '../../../src/sources/huawei/details.ts'
import { hssSession } from '../../../src/sources/huawei/session.ts'
import { anAnswer } from '../answers.ts'
import { aContext, type Service } from '../some-context.ts'
import { aPage } from './rows.ts'

const SUBJECT: DetailSubject = {
  image_id: 'image-1',
  image_type: 'private_image',
  namespace: 'team',
  image_name: 'shop',
  image_version: '1.0',
  instance_id: '',
  vul_num: 1,
  malicious_file_num: 1,
  unsafe_setting_num: 3,
}

function read(service: Service, subject: Partial<DetailSubject>, needs: readonly Needs[]) {
  const { context, asked, actions } = aContext(service)
  const request = {
    session: hssSession(context),
    subject: { ...SUBJECT, ...subject },
    severityIsStated: true,
    enterpriseProjectId: 'ep-1',
  }
  return { details: readDetails({ ...request, needs }), asked, actions }
}

const show = (...lists: readonly ListName[]): Needs[] => [{ facts: [], lists }]
const ALL = show('findings', 'maliciousFileList', 'unsafeSettingList', 'sensitiveFileList')

describe('malicious files', () => {
  const miner = { file_name: 'xmrig', file_path: '/opt/xmrig', size: 5, description: 'a miner' }

  it('are listed with path, name and description', async () => {
    const { details, asked } = read(() => aPage(miner), {}, show('maliciousFileList'))
    expect((await details).maliciousFileList).toMatchObject({
      known: true,
      value: [{ path: '/opt/xmrig', name: 'xmrig', description: 'a miner' }],
    })
    expect(asked).toHaveLength(1)
    expect(asked[0]?.action).toBe('GET image/image-1/malwares')
    expect(asked[0]?.query).toEqual({
      enterprise_project_id: 'ep-1',
      image_type: 'private_image',
      namespace: 'team',
      image_name: 'shop',
      tag_name: '1.0',
      offset: '0',
      limit: '200',
    })
  })

  it.each<[string, readonly object[], number]>([
    ['none where some are counted', [], 1],
    ['more than are counted', [miner, { ...miner, file_path: '/other' }], 1],
  ])('are not measured where HSS lists %s', async (_, rows, malicious_file_num) => {
    const { details } = read(() => aPage(...rows), { malicious_file_num }, show('maliciousFileList'))
    const { maliciousFileList: list } = await details
    expect(list).toMatchObject({ known: false, cause: 'not-measured' })
    expect(list?.known === false && formatMessage(list.why)).toContain(`counts 1 and lists ${rows.length}`)
  })

  it('may be fewer than are counted: files of one kind stand together', async () => {
    const { details } = read(() => aPage(miner), { malicious_file_num: 2 }, show('maliciousFileList'))
    expect((await details).maliciousFileList?.known).toBe(true)
  })
})

describe('unsafe settings', () => {
  const rows = [
    { check_name: 'SSH', severity: 'High', failed_rule_num: 2, check_rule_num: 9 },
    { check_name: 'CentOS 7', severity: 'Weird', failed_rule_num: 1 },
    { check_name: 'passed', severity: 'Security', failed_rule_num: 0 },
    { check_name: 'untold', severity: 'Low' },
  ]

  it('are the groups of checks that fail', async () => {
    const { details, asked } = read(() => aPage(...rows), {}, show('unsafeSettingList'))
    expect((await details).unsafeSettingList).toMatchObject({
      known: true,
      value: [
        { name: 'SSH', severity: HIGH_OR_CRITICAL, failed: 2 },
        { name: 'CentOS 7', severity: SOME_SEVERITY, failed: 1 },
      ],
    })
    expect(asked[0]?.action).toBe('GET image/baseline/risk-configs')
    expect(asked[0]?.query).toMatchObject({ image_type: 'private_image', image_id: 'image-1', image_version: '1.0' })
  })

  it.each([
    ['shared_image', 'shared_image'],
    ['instance_image', 'instance_image'],
    ['harbor', 'registry'],
    ['jfrog', 'registry'],
  ])('of %s are asked for as %s', async (image_type, expected) => {
    const { details, asked } = read(() => aPage(...rows), { image_type }, show('unsafeSettingList'))
    await details
    expect(asked[0]?.query.image_type).toBe(expected)
  })

  it('are not measured where only passed groups are listed', async () => {
    const { details } = read(() => aPage(rows[2]), {}, show('unsafeSettingList'))
    expect((await details).unsafeSettingList).toMatchObject({ known: false })
  })
})

describe('sensitive files', () => {
  const key = { name: 'private key', file_path: '/root/.ssh/id_rsa', severity: 'critical', content: 'BEGIN KEY' }

  it('are listed by path, each once with its number, and never their content', async () => {
    const rows = [
      key,
      { ...key, sensitive_info_id: 2 },
      { ...key, severity: 'odd' },
      { name: 'token', severity: 'low' },
    ]
    const { details } = read(() => aPage(...rows), {}, show('sensitiveFileList'))
    const { sensitiveFileList: list } = await details
    expect(list).toMatchObject({
      value: [
        { name: '/root/.ssh/id_rsa', severity: exactly('critical'), count: 2 },
        { name: '/root/.ssh/id_rsa', severity: SOME_SEVERITY, count: 1 },
        { name: 'token', severity: exactly('low'), count: 1 },
      ],
    })
    expect(JSON.stringify(list)).not.toContain('BEGIN KEY')
  })

  it('are not asked for where a rule has counted none', async () => {
    const needs: Needs[] = [{ facts: ['sensitiveFiles'], lists: ['sensitiveFileList'] }]
    const { details, asked } = read(() => aPage(), {}, needs)
    expect(await details).toEqual({ sensitiveFiles: expect.objectContaining({ known: true }) })
    expect(asked.map(({ query }) => query.limit)).toEqual(['10'])
  })
})

describe('a list', () => {
  it('is asked for only where the row may have something on it', async () => {
    const clean = { vul_num: 0, malicious_file_num: 0, unsafe_setting_num: 0 }
    const { details, actions } = read(() => aPage(), clean, ALL)
    await details
    expect(actions()).toEqual(['GET image/image-1/sensitive'])
  })

  it('is asked for where the row does not tell', async () => {
    const untold = { vul_num: undefined, malicious_file_num: null, unsafe_setting_num: undefined }
    const { details, actions } = read(() => aPage(), untold, ALL)
    const { findings, maliciousFileList } = await details
    expect(actions()).toHaveLength(4)
    expect([findings, maliciousFileList]).toMatchObject(Array(2).fill({ known: true, value: [] }))
  })

  it('is not asked for where nothing shows it', async () => {
    const { details, asked } = read(() => aPage(), {}, [{ facts: [] }])
    expect([await details, asked]).toEqual([{}, []])
  })

  it.each<[string, Service]>([
    ['is refused', () => anAnswer(400, { error_code: 'HSS.0013' })],
    ['is unavailable', () => anAnswer(503, '')],
    ['is not whole', () => ({ total_num: 5, data_list: [{}] })],
    ['is no list', () => ({ total_num: 1, data_list: [7] })],
  ])('that %s is not measured, and fails nothing', async (_, service) => {
    const { details } = read(service, {}, ALL)
    const lists = Object.values(await details)
    expect(lists).toMatchObject(Array(4).fill({ known: false, cause: 'source-error' }))
  })

  it('of an image without an id is not asked for', async () => {
    const { details, asked } = read(() => aPage(), { image_id: null }, ALL)
    expect([await details, asked]).toEqual([{}, []])
  })
})
