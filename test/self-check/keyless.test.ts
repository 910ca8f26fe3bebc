import { describe, expect, it } from 'vitest'
import { NOW } from '../contract/laboratory.ts'
import { ALIBABA, ASK_GITHUB, aKeylessAccount, asFlags, HUAWEI, jobEnvironment, loginInputs } from '../e2e/keyless.ts'
import { openTrialLaboratory } from './trial-run.ts'

const laboratory = openTrialLaboratory(() => aKeylessAccount(NOW))

describe.each([HUAWEI, ALIBABA])('without keys, at $name', (cloud) => {
  const selfCheck = (env: Readonly<Record<string, string>>) =>
    laboratory.selfCheck([cloud.image, ...asFlags(loginInputs(cloud))], { env })

  it('the login is tried once, and what it gave is used', async () => {
    const { code, steps, requests } = await selfCheck(jobEnvironment(laboratory.cloud.origin))
    expect(code).toBe(0)
    expect(steps.credentials?.text).toBe('oidc-provider, oidc-role')
    expect(steps.login).toEqual({ result: 'ok', text: `STS gave a session of ${cloud.role} for the job's token` })
    const logins = requests
      .map(({ action }) => action)
      .filter((action) => [ASK_GITHUB, cloud.exchange].includes(action))
    expect(logins).toEqual([ASK_GITHUB, cloud.exchange])
  })

  it('a role that does not trust the job is told, and nothing else is tried', async () => {
    laboratory.cloud.account.huawei.oidcTrusts = []
    laboratory.cloud.account.aliyun.oidcTrusts = []
    const { code, problems, steps, requests } = await selfCheck(jobEnvironment(laboratory.cloud.origin))
    expect({ code, problems }).toEqual({ code: 1, problems: ['login'] })
    expect(steps.login?.text).toContain('The token says: subject repo:acme')
    expect(requests.at(-1)?.action).toBe(cloud.exchange)
  })

  it('a job without a token is told how to get one', async () => {
    const { code, problems, steps, requests } = await selfCheck({ GITHUB_ACTIONS: 'true' })
    expect({ code, problems, requests }).toEqual({ code: 1, problems: ['credentials'], requests: [] })
    expect(steps.credentials?.text).toContain('id-token: write')
  })
})

it('one keyless cloud is tried, and not the other, for which there is nothing', async () => {
  const env = jobEnvironment(laboratory.cloud.origin)
  const { code, stdout } = await laboratory.selfCheck(['--region=cn-hangzhou', ...asFlags(loginInputs(ALIBABA))], {
    env,
  })
  expect(code).toBe(0)
  expect(stdout.match(/^Source .*/gm)).toEqual(['Source aliyun, region cn-hangzhou'])
})
