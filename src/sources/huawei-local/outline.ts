import type { SourceOutline } from '../source.ts'

export const huaweiLocalOutline: SourceOutline = {
  id: 'huawei-local',
  cloud: 'huawei',
  serves: 'images that HSS agents see on hosts and cluster nodes',
  measures: ['severity', 'vulnerabilities', 'sizeBytes', 'bornAtMs'],
  recognises: () => false,
}
