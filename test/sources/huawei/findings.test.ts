import { describe, expect, it } from 'vitest'
import { exactly, HIGH_OR_CRITICAL, SOME_SEVERITY } from '../../../src/core/severity.ts'
import { listFindings } from '../../../src/sources/huawei/findings.ts'
import { hssSession } from '../../../src/sources/huawei/session.ts'
import { aContext, type Service } from '../some-context.ts'
import { aPage } from './rows.ts'

const PATH = 'image/image-1/vulnerabilities'

/** HSS with these vulnerabilities, and the CVEs of advisories. */
const withRows =
  (rows: readonly object[], cves: Readonly<Record<string, readonly string[]>> = {}): Service =>
  ({ action }) => {
    if (action === `GET ${PATH}`) return aPage(...rows)
    const id = decodeURIComponent(/vulnerability\/(.+)\/cve$/.exec(action)?.[1] ?? '')
    return aPage(...(cves[id] ?? []).map((cve_id) => ({ cve_id })))
  }

function list(service: Service) {
  const { context, actions } = aContext(service)
  return { actions, findings: listFindings(hssSession(context), PATH, { image_name: 'shop' }) }
}

it('tells name, severity, package and remedy of each', async () => {
  const row = {
    vul_id: 'CVE-2021-45960',
    repair_necessity: 'immediate_repair',
    description: 'an overflow',
    app_name: 'expat',
    app_path: '/usr/lib',
    version: '2.4',
    solution: 'update it',
    url: 'https://example.com',
  }
  expect(await list(withRows([row])).findings).toEqual([
    {
      id: 'CVE-2021-45960',
      aliases: [],
      severity: HIGH_OR_CRITICAL,
      title: 'an overflow',
      package: { name: 'expat', version: '2.4', path: '/usr/lib' },
      remedy: 'update it',
      url: 'https://example.com',
    },
  ])
})

it.each([
  ['immediate_repair', HIGH_OR_CRITICAL],
  ['delay_repair', exactly('medium')],
  ['not_needed_repair', exactly('low')],
  ['brand_new', SOME_SEVERITY],
  ['', SOME_SEVERITY],
  [null, SOME_SEVERITY],
  [undefined, SOME_SEVERITY],
])('the word %j is of severity %j', async (repair_necessity, severity) => {
  const [finding] = await list(withRows([{ vul_id: 'CVE-2021-1234', repair_necessity }])).findings
  expect(finding?.severity).toEqual(severity)
})

describe('an advisory', () => {
  const rows = ['A-1', 'A-1', 'B 2/x', 'CVE-2020-0001'].map((vul_id) => ({ vul_id, app_name: vul_id }))
  const cves = { 'A-1': ['CVE-2021-1111', 'CVE-2021-2222'], 'B 2/x': ['CVE-2022-3333'] }

  it('goes by the CVEs that it stands for, each asked for once', async () => {
    const { actions, findings } = list(withRows([...rows.slice(0, 1), ...rows.slice(2), { vul_id: 'A-1' }], cves))
    expect((await findings).map(({ id, aliases }) => [id, aliases])).toEqual([
      ['A-1', ['CVE-2021-1111', 'CVE-2021-2222']],
      ['B 2/x', ['CVE-2022-3333']],
      ['CVE-2020-0001', []],
      ['A-1', ['CVE-2021-1111', 'CVE-2021-2222']],
    ])
    expect(actions().filter((action) => action.endsWith('/cve'))).toEqual([
      'GET image/vulnerability/A-1/cve',
      'GET image/vulnerability/B%202%2Fx/cve',
    ])
  })

  it('whose CVEs cannot be had leaves the whole list unknown', async () => {
    const broken: Service = (asked) =>
      asked.action.endsWith('/cve') ? { total_num: 2, data_list: [] } : withRows(rows)(asked)
    await expect(list(broken).findings).rejects.toMatchObject({ code: 'LIST_INCOMPLETE' })
  })
})

it.each([{}, { vul_id: '' }, { vul_id: null }, { vul_id: 7 }, { vul_id: 'CVE-2021-1234', description: {} }])(
  'takes no row like %j',
  async (row) => {
    await expect(list(withRows([row])).findings).rejects.toMatchObject({ code: 'ANSWER_INVALID' })
  },
)

it.each(['..', '.', 'A-\ud800'])('%j, which nothing can be asked about, makes the list unreadable', async (vul_id) => {
  const { findings, actions } = list(withRows([{ vul_id }]))
  await expect(findings).rejects.toMatchObject({ code: 'ANSWER_INVALID' })
  expect(actions()).toEqual([`GET ${PATH}`])
})
