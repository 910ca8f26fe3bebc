import type { AliyunKey, HuaweiKey, IamUser, Project } from '../account.ts'

/** Made-up credentials that open the demo account and nothing else. */
export const demoCredentials = {
  huawei: { ak: 'DEMOAKNOTREAL0000001', sk: 'demo-secret-key-not-real-000000000000001' },
  huaweiTemporary: {
    ak: 'DEMOAKNOTREAL0000002',
    sk: 'demo-secret-key-not-real-000000000000002',
    securityToken: 'demo-security-token-not-real',
  },
  huaweiUser: { name: 'demo-user', password: 'demo-password-not-real', domain: 'demo-domain' },
  aliyun: { accessKeyId: 'LTAI-DEMO-NOT-REAL-1', accessKeySecret: 'demo-access-key-secret-not-real-1' },
  aliyunTemporary: {
    accessKeyId: 'STS.DEMO-NOT-REAL-2',
    accessKeySecret: 'demo-access-key-secret-not-real-2',
    securityToken: 'demo-sts-token-not-real',
  },
} as const satisfies Record<string, HuaweiKey | IamUser | AliyunKey>

/** The demo account's main region. */
export const demoProject: Project = { id: '0123456789abcdef0123456789abcdef', name: 'cn-north-4' }

/** A partner region, which knows only the list that is deprecated elsewhere. */
export const partnerProject: Project = {
  id: 'fedcba9876543210fedcba9876543210',
  name: 'my-kualalumpur-1',
  absentOperations: ['GET image/registries/images'],
}
