import { aRegistryImage } from '../test/fake-cloud/images.ts'
import { createAccount, startFakeCloud } from '../test/fake-cloud/server.ts'
import { DIST, megabytes, type Run, runNode, seconds, table } from './measure.ts'

const REGISTRY = 'swr.cn-north-4.myhuaweicloud.com'
const LATENCY_MS = 20
const CONCURRENCY = 32

export const HUAWEI_ENV = {
  HUAWEICLOUD_SDK_AK: 'AKEXAMPLE',
  HUAWEICLOUD_SDK_SK: 'sk-example',
  HUAWEICLOUD_SDK_PROJECT_ID: 'p1',
}

/** How long a number of images of one namespace takes, over requests of 20 ms, 32 at once. */
export async function manyImages(sizes: readonly number[]): Promise<string> {
  const rows: string[][] = []
  for (const size of sizes) {
    const { run, requests } = await judge(size)
    const idealMs = Math.ceil(requests / CONCURRENCY) * LATENCY_MS
    rows.push([
      String(size),
      String(requests),
      seconds(run.wallMs),
      seconds(idealMs),
      (run.wallMs / idealMs).toFixed(2),
      megabytes(run.peakBytes),
      String(run.code),
    ])
  }
  return table(['images', 'requests', 'time', 'ideal', 'ratio', 'memory', 'exit code'], rows)
}

async function judge(size: number): Promise<{ readonly run: Run; readonly requests: number }> {
  const huawei = { keys: [{ ak: 'AKEXAMPLE', sk: 'sk-example' }], projects: [{ id: 'p1', name: 'cn-north-4' }] }
  const cloud = await startFakeCloud({ account: createAccount({ huawei }), latencyMs: LATENCY_MS })
  try {
    const names = Array.from({ length: size }, (_, at) => `app-${at}`)
    cloud.account.huawei.registryImages = names.map((image_name) => aRegistryImage({ image_name }))
    const images = names.map((name) => `${REGISTRY}/team/${name}:1.0`)
    const args = [
      'check',
      `--endpoint=${cloud.origin}`,
      `--concurrency=${CONCURRENCY}`,
      '--policy=preset:baseline',
      '--wait=0',
    ]
    const run = await runNode([`${DIST}cli.mjs`, ...args, ...images], { env: HUAWEI_ENV, cwd: '/tmp' }, true)
    return { run, requests: cloud.requests.length }
  } finally {
    await cloud.close()
  }
}
