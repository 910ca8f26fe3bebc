import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { demoEnvironment } from '../../demo/environment.ts'
import { type EndedCommand, runCli } from '../e2e/spawn.ts'
import { demoAccount, demoProject } from '../fake-cloud/images.ts'
import { type Internet, openInternet } from './internet.ts'
import { startTinyProxy, type TinyProxy } from './tinyproxy.ts'

/** An image of each cloud that passes. */
export const IMAGES = {
  huawei: 'swr.cn-north-4.myhuaweicloud.com/team/shop:1.4.2',
  aliyun: 'acme-registry.cn-hangzhou.cr.aliyuncs.com/team/shop:1.4.2',
} as const

export type Env = Readonly<Record<string, string>>

/** How requests leave the program: over Node's own client, or over undici and a real proxy. */
export type Way = 'directly' | 'through a proxy'
export const WAYS: readonly Way[] = ['directly', 'through a proxy']

export interface Outside {
  readonly internet: Internet
  readonly proxy: TinyProxy
  /** What the program is given to go this way; a way of its own where variables are. */
  check(
    image: string,
    way: Way | Env,
    options?: { readonly env?: Env; readonly flags?: readonly string[] },
  ): Promise<EndedCommand>
}

/** An internet and a proxy for the tests of one file, as new for each. */
export function openOutside(): Outside {
  const outside = {} as { internet: Internet; proxy: TinyProxy }
  let directory = ''
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'image-policy-gate-proxy-'))
    outside.internet = await openInternet()
    outside.proxy = await startTinyProxy(directory)
  })
  beforeEach(() => {
    Object.assign(outside.internet.cloud.account, demoAccount())
  })
  afterEach(async () => {
    outside.internet.reset()
    await outside.proxy.takeRequests()
  })
  afterAll(async () => {
    await Promise.all([outside.internet.close(), outside.proxy.close()])
    await rm(directory, { recursive: true })
  })
  const variablesOf = (way: Way | Env): Env => {
    if (typeof way === 'object') return way
    return way === 'directly' ? {} : { HTTPS_PROXY: `http://127.0.0.1:${outside.proxy.port}` }
  }
  return {
    get internet() {
      return outside.internet
    },
    get proxy() {
      return outside.proxy
    },
    check: (image, way, { env = {}, flags = [] } = {}) =>
      runCli(['check', image, '--policy=preset:baseline', '--wait=0', ...flags], {
        env: {
          ...demoEnvironment,
          HUAWEICLOUD_SDK_PROJECT_ID: demoProject.id,
          IMAGE_POLICY_GATE_BACKOFF_BASE_MS: '1',
          ...outside.internet.trust,
          ...variablesOf(way),
          ...env,
        },
      }),
  }
}
