import { expect, it } from 'vitest'
import { parseImageReference } from '../../src/core/image-reference.ts'
import type { HttpClient } from '../../src/http/client.ts'
import { createSecrets } from '../../src/http/secrets.ts'
import { sources } from '../../src/sources/index.ts'
import { silentLog } from '../silent-log.ts'
import { gateOf, readWorkflow, stepsOf } from './read-workflows.ts'

const IMAGE = parseImageReference('swr.cn-north-4.myhuaweicloud.com/team/shop:1.0')

/** The hosts that the source of an image names before anything is sent. */
const hostsOf = async (projectId: string | undefined): Promise<readonly string[]> => {
  const source = await sources.find(({ recognises }) => recognises(IMAGE.registry))?.load()
  const watch = source?.watch(IMAGE, {
    region: 'cn-north-4',
    projectId,
    enterpriseProjectId: undefined,
    endpoint: undefined,
    authEndpoint: undefined,
    oidc: undefined,
    trustedEndpoints: [],
    env: { HUAWEICLOUD_SDK_AK: 'AKEXAMPLE', HUAWEICLOUD_SDK_SK: 'sk-example' },
    http: {} as HttpClient,
    secrets: createSecrets(() => {}),
    log: silentLog,
    now: () => 0,
    images: 1,
    shared: new Map(),
  })
  return watch?.hosts ?? []
}

it('lets the hardened runner reach exactly what the gate names, and GitHub for the policy', async () => {
  const [hardened] = stepsOf(readWorkflow('harden-runner.yml')).filter(({ uses = '' }) =>
    uses.includes('harden-runner'),
  )
  const allowed = String(hardened?.with?.['allowed-endpoints']).split(/\s+/).filter(Boolean)
  const { 'project-id': projectId } = gateOf('harden-runner.yml').with ?? {}
  expect(hardened?.with?.['egress-policy']).toBe('block')
  expect(allowed).toEqual(['api.github.com', ...(await hostsOf(projectId as string))].map((host) => `${host}:443`))
  expect((await hostsOf(undefined)).length).toBe(2)
})
