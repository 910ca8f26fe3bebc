import { beforeEach, describe, expect, it } from 'vitest'
import { type Account, createAccount } from './account.ts'
import { answerRequest } from './cloud.ts'
import type { FakeRequest } from './message.ts'
import { type CloudState, createState } from './state.ts'
import { signedAliyunRequest } from './vendor-clients.ts'

const NOW = Date.UTC(2026, 0, 2, 3, 4, 5)
const MINUTE_MS = 60_000
const ACTION = 'DescribeImageInstances'
const key = { accessKeyId: 'LTAI-EXAMPLE', accessKeySecret: 'SECRET-EXAMPLE' }
const session = { accessKeyId: 'STS.EXAMPLE', accessKeySecret: 'SECRET-STS', securityToken: 'TOKEN/with+signs==' }

let account: Account
let state: CloudState

beforeEach(() => {
  account = createAccount({ aliyun: { keys: [{ ...key }, { ...session }] } })
  state = createState(account, () => NOW)
})

function ask(request: FakeRequest): [number, string | undefined] {
  const { status, body } = answerRequest(request, state)
  return [status, JSON.parse(body).Code]
}

describe("Alibaba's gateway", () => {
  it('lets a signed request pass, of an STS session too', () => {
    expect(ask(signedAliyunRequest(key, NOW, ACTION, { PageSize: '20' }))).toEqual([200, undefined])
    expect(ask(signedAliyunRequest(session, NOW, ACTION))).toEqual([200, undefined])
  })

  it.each([-15, 15])('takes a clock that is off by %d minutes, and none that is off by more', (minutes) => {
    expect(ask(signedAliyunRequest(key, NOW + minutes * MINUTE_MS, ACTION))).toEqual([200, undefined])
    const late = NOW + minutes * MINUTE_MS + Math.sign(minutes) * 1000
    expect(ask(signedAliyunRequest(key, late, ACTION))).toEqual([400, 'InvalidTimeStamp.Expired'])
  })

  it('takes a nonce once', () => {
    expect(ask(signedAliyunRequest(key, NOW, ACTION, {}, 'same'))).toEqual([200, undefined])
    expect(ask(signedAliyunRequest(key, NOW, ACTION, {}, 'same'))).toEqual([400, 'SignatureNonceUsed'])
  })

  it('refuses a wrong secret and an unknown or disabled key', () => {
    const wrong = { ...key, accessKeySecret: 'WRONG' }
    expect(ask(signedAliyunRequest(wrong, NOW, ACTION))).toEqual([400, 'SignatureDoesNotMatch'])
    const unknown = { ...key, accessKeyId: 'LTAI-OTHER' }
    expect(ask(signedAliyunRequest(unknown, NOW, ACTION))).toEqual([404, 'InvalidAccessKeyId.NotFound'])
    account.aliyun.keys = [{ ...key, inactive: true }]
    expect(ask(signedAliyunRequest(key, NOW, ACTION))).toEqual([400, 'InvalidAccessKeyId.Inactive'])
  })

  it('refuses a query or header that was changed, and a header that was not signed', () => {
    const signed = signedAliyunRequest(key, NOW, ACTION, { PageSize: '20' })
    const mismatch = [400, 'SignatureDoesNotMatch']
    expect(ask({ ...signed, query: [['PageSize', '30']] })).toEqual(mismatch)
    expect(ask({ ...signed, headers: { ...signed.headers, 'x-acs-action': 'DescribeImageVulList' } })).toEqual(mismatch)
    expect(ask({ ...signed, headers: { ...signed.headers, 'x-acs-extra': 'unsigned' } })).toEqual(mismatch)
    expect(ask({ ...signed, body: Buffer.from('late') })).toEqual(mismatch)
  })

  it('refuses a missing, wrong or expired security token', () => {
    const { accessKeyId, accessKeySecret } = session
    const mismatch = [400, 'InvalidSecurityToken.MismatchWithAccessKey']
    expect(ask(signedAliyunRequest({ accessKeyId, accessKeySecret }, NOW, ACTION))).toEqual(mismatch)
    expect(ask(signedAliyunRequest({ ...session, securityToken: 'OTHER' }, NOW, ACTION))).toEqual(mismatch)
    account.aliyun.keys = [{ ...session, expired: true }]
    expect(ask(signedAliyunRequest(session, NOW, ACTION))).toEqual([400, 'InvalidSecurityToken.Expired'])
  })

  it('refuses an unknown action and one that the caller may not use', () => {
    expect(ask(signedAliyunRequest(key, NOW, 'DescribeNothing'))).toEqual([404, 'InvalidAction.NotFound'])
    account.aliyun.denied.add(ACTION)
    expect(ask(signedAliyunRequest(key, NOW, ACTION))).toEqual([403, 'NoPermission'])
  })
})
