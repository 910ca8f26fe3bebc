import { EVERY_FACT, type SourceOutline } from '../source.ts'
import { parseAcrHost } from './hosts.ts'

export const aliyunOutline: SourceOutline = {
  id: 'aliyun',
  cloud: 'aliyun',
  serves: 'images of ACR, and of Harbor and Quay registries connected to Security Center',
  measures: EVERY_FACT,
  recognises: (registry) => parseAcrHost(registry) !== undefined,
}
