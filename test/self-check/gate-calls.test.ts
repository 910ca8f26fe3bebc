import { expect, it } from 'vitest'
import { FORMATS } from '../../src/reporters/index.ts'
import { KEYS, NOW, openLaboratory } from '../contract/laboratory.ts'
import { anAliyunImage, aRegistryImage } from '../fake-cloud/images.ts'
import { openTrialLaboratory } from './trial-run.ts'

/** Needs whatever the gate can ask for. */
const POLICY = `version: 1
rules:
  max-severity: enforce
  max-vulnerabilities: { mode: enforce, high: 0 }
  denied-vulnerabilities: { mode: enforce, ids: [CVE-2020-9999] }
  no-malicious-files: { mode: enforce, min-level: suspicious }
  no-sensitive-files: enforce
  no-unsafe-settings: enforce
`
const SWR = 'swr.cn-north-4.myhuaweicloud.com/team/app:1.0'
const ACR = 'acme-registry.cn-hangzhou.cr.aliyuncs.com/team/app:1.0'

const gate = openLaboratory()
const trial = openTrialLaboratory()

it.each([
  ['HSS', SWR, ['huawei-registries', 'huawei-swr']],
  ['Security Center', ACR, ['aliyun']],
])('whatever the gate asks %s, a self-check tries', async (_, image, sources) => {
  const { account } = gate.cloud
  account.huawei.registryImages = [
    aRegistryImage(
      {
        vul_num: 1,
        malicious_file_num: 1,
        unsafe_setting_num: 1,
        vulnerabilities: [{ vul_id: 'ADVISORY-1', repair_necessity: 'delay_repair', cves: ['CVE-2026-0001'] }],
        malware: [{ file_name: 'x', file_path: '/x' }],
      },
      NOW,
    ),
  ]
  account.aliyun.images = [
    anAliyunImage(
      { VulStatus: 'YES', VulCount: 1, AlarmStatus: 'YES', AlarmCount: 1, HcStatus: 'YES', HcCount: 1 },
      NOW,
    ),
  ]
  for (const source of sources) {
    const flags = [`--source=${source}`, '--wait=0', '--policy=policy.yaml', `--formats=${FORMATS.join(',')}`]
    const { requests } = await gate.check([image, ...flags], { policy: POLICY, env: KEYS })
    const asked = new Set(requests.map(({ action }) => action).filter((action) => !action.startsWith('POST ')))
    const { requests: tried } = await trial.selfCheck([image, `--source=${source}`])
    const triedActions = new Set(tried.map(({ action }) => action))
    expect(asked.size).toBeGreaterThan(3)
    expect([...asked].filter((action) => !triedActions.has(action))).toEqual([])
  }
})
