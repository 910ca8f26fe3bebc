import { describe, expect, it } from 'vitest'
import type { GateError } from '../../src/core/errors.ts'
import { formatMessage } from '../../src/core/message.ts'
import { readCredentials as readAliyun } from '../../src/sources/aliyun/credentials.ts'
import { readVariable } from '../../src/sources/credential-sets.ts'
import { readCredentials as readHuawei, secretsOf } from '../../src/sources/huawei/credentials.ts'
import { thrownBy } from './answers.ts'

type Env = Readonly<Record<string, string | undefined>>

const missing = { code: 'CREDENTIALS_MISSING' }

describe('a variable', () => {
  it.each<[string | undefined, string | undefined]>([
    [undefined, undefined],
    ['', undefined],
    [' \n', undefined],
    [' key\n', 'key'],
    ['k+/=!~', 'k+/=!~'],
  ])('of %j reads as %j', (value, expected) => {
    expect(readVariable({ KEY: value }, 'KEY')).toBe(expected)
  })

  it.each(['a b', 'a\nb', 'ключ', 'a\u0000b', 'a\u200bb', 'a\tb'])(
    'with %j inside is refused, without showing it',
    (value) => {
      const error = thrownBy(() => readVariable({ KEY: value }, 'KEY')) as Error
      expect(error).toMatchObject(missing)
      expect(error.message).toContain('KEY')
      expect(error.message).not.toContain(value)
    },
  )
})

const TOKEN = { HUAWEICLOUD_AUTH_TOKEN: 'token' }
const SDK = { HUAWEICLOUD_SDK_AK: 'ak', HUAWEICLOUD_SDK_SK: 'sk' }
const ACTION = { HUAWEI_CLOUD_ACCESS_KEY_ID: 'ak2', HUAWEI_CLOUD_SECRET_ACCESS_KEY: 'sk2' }
const OLDER = { CLOUD_SDK_AK: 'ak3', CLOUD_SDK_SK: 'sk3' }
const PASSWORD = { HUAWEICLOUD_USERNAME: 'me', HUAWEICLOUD_PASSWORD: 'pw', HUAWEICLOUD_DOMAIN_NAME: 'us' }

describe('credentials of Huawei Cloud', () => {
  it('are the first complete set', () => {
    const kindOf = (env: Env) => {
      const found = readHuawei(env)
      return found.kind === 'key' ? found.key.accessKeyId : found.kind
    }
    expect(kindOf({ ...TOKEN, ...SDK, ...ACTION, ...OLDER, ...PASSWORD })).toBe('token')
    expect(kindOf({ ...SDK, ...ACTION, ...OLDER, ...PASSWORD })).toBe('ak')
    expect(kindOf({ ...ACTION, ...OLDER, ...PASSWORD })).toBe('ak2')
    expect(kindOf({ ...OLDER, ...PASSWORD })).toBe('ak3')
    expect(kindOf(PASSWORD)).toBe('password')
  })

  it('take security token, project and region from their own set only', () => {
    const extra = {
      HUAWEICLOUD_SDK_SECURITY_TOKEN: 'st',
      HUAWEICLOUD_SDK_PROJECT_ID: 'p',
      HUAWEI_CLOUD_REGION: 'cn-north-4',
      HUAWEI_CLOUD_PROJECT_ID: 'p2',
    }
    expect(readHuawei({ ...SDK, ...extra })).toMatchObject({
      key: { securityToken: 'st' },
      projectId: 'p',
      region: undefined,
    })
    const action = { ...ACTION, ...extra, HUAWEICLOUD_SDK_SECURITY_TOKEN: '' }
    expect(readHuawei(action)).toMatchObject({
      key: { securityToken: undefined },
      projectId: 'p2',
      region: 'cn-north-4',
    })
    expect(readHuawei({ ...OLDER, HUAWEI_CLOUD_PROJECT_ID: 'p2' })).toMatchObject({ projectId: undefined })
  })

  it('that are half set are an error, though a later set is whole', () => {
    const error = thrownBy(() => readHuawei({ HUAWEICLOUD_SDK_AK: 'ak', ...ACTION }))
    expect(error).toMatchObject({
      ...missing,
      text: { values: { given: 'HUAWEICLOUD_SDK_AK', missing: 'HUAWEICLOUD_SDK_SK' } },
    })
    expect(thrownBy(() => readHuawei({ HUAWEICLOUD_SDK_SECURITY_TOKEN: 'st', ...ACTION }))).toMatchObject(missing)
    expect(thrownBy(() => readHuawei({ HUAWEICLOUD_USERNAME: 'me' }))).toMatchObject(missing)
  })

  it('that are empty are unset', () => {
    expect(
      readHuawei({ HUAWEICLOUD_AUTH_TOKEN: '', HUAWEICLOUD_SDK_AK: ' ', HUAWEICLOUD_SDK_SK: '', ...OLDER }).kind,
    ).toBe('key')
  })

  it('that are missing name every set', () => {
    const error = thrownBy(() => readHuawei({ HUAWEICLOUD_SDK_PROJECT_ID: 'p' }))
    expect(error).toMatchObject(missing)
    const { hint } = error as GateError
    expect(hint && formatMessage(hint)).toMatch(
      /set HUAWEICLOUD_AUTH_TOKEN, or HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK, or .*ACCESS_KEY_ID.*CLOUD_SDK_AK.*USERNAME/,
    )
  })

  it('have secrets, each of which is named', () => {
    expect(secretsOf(readHuawei(TOKEN))).toEqual(['token'])
    expect(secretsOf(readHuawei(PASSWORD))).toEqual(['pw'])
    expect(secretsOf(readHuawei({ ...SDK, HUAWEICLOUD_SDK_SECURITY_TOKEN: 'st' }))).toEqual(['sk', 'st'])
  })
})

describe('credentials of Alibaba Cloud', () => {
  const KEY = { ALIBABA_CLOUD_ACCESS_KEY_ID: 'id', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'secret' }

  it('are a key, of a user or of a session', () => {
    expect(readAliyun(KEY)).toEqual({ accessKeyId: 'id', accessKeySecret: 'secret', securityToken: undefined })
    expect(readAliyun({ ...KEY, ALIBABA_CLOUD_SECURITY_TOKEN: 'st' }).securityToken).toBe('st')
    expect(readAliyun({ ...KEY, ALIBABA_CLOUD_SECURITY_TOKEN: '' }).securityToken).toBeUndefined()
  })

  it.each<[string, Env]>([
    ['missing', {}],
    [
      'emptied, as the vendor’s login action leaves them',
      { ALIBABA_CLOUD_ACCESS_KEY_ID: '', ALIBABA_CLOUD_ACCESS_KEY_SECRET: '' },
    ],
    ['without the secret', { ALIBABA_CLOUD_ACCESS_KEY_ID: 'id' }],
    ['without the id', { ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'secret' }],
    ['a session token alone', { ALIBABA_CLOUD_SECURITY_TOKEN: 'st' }],
  ])('are refused: %s', (_name, env) => {
    expect(thrownBy(() => readAliyun(env))).toMatchObject(missing)
  })
})
