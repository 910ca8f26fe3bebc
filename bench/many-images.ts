import { aRegistryImage } from '../test/fake-cloud/images.ts'
import { createAccount, startFakeCloud } from '../test/fake-cloud/server.ts'
import { type ListService, serveLists } from './list-service.ts'
import { DIST, megabytes, type Run, runNode, seconds, table } from './measure.ts'

const REGISTRY = 'swr.cn-north-4.myhuaweicloud.com'
const LATENCY_MS = 20
const CONCURRENCY = 32

export const HUAWEI_ENV = {
  HUAWEICLOUD_SDK_AK: 'AKEXAMPLE',
  HUAWEICLOUD_SDK_SK: 'sk-example',
  HUAWEICLOUD_SDK_PROJECT_ID: 'p1',
}

export interface Judged {
  readonly run: Run
  readonly requests: number
}

/** The quickest of several, for the least noise. */
export async function bestOf(times: number, judge: () => Promise<Judged>): Promise<Judged> {
  let best = await judge()
  for (let time = 1; time < times; time++) {
    const next = await judge()
    if (next.run.wallMs < best.run.wallMs) best = next
  }
  return best
}

interface Case {
  readonly images: number
  readonly namespaces: number
  /** How many others the registry has. */
  readonly others: number
}

/** More than are read for the sake of any list of images. */
const LARGE_REGISTRY = 1_000_000

/**
 * How long many images take, over requests of 20 ms, 32 at once. Images of one registry share its list; in a large
 * registry those that have a namespace each are asked about one by one. The ideal is the time that one request for each
 * image would take alone.
 */
export async function manyImages(sizes: readonly number[]): Promise<string> {
  const rows: string[][] = []
  for (const images of sizes) {
    for (const [namespaces, others] of images === 1 ? [[1, 0] as const] : casesOf(images)) {
      const { run, requests } = await bestOf(3, () => judge({ images, namespaces, others }))
      const idealMs = Math.ceil(images / CONCURRENCY) * LATENCY_MS
      rows.push([
        String(images),
        String(namespaces),
        String(others),
        String(requests),
        seconds(run.wallMs),
        seconds(idealMs),
        (run.wallMs / idealMs).toFixed(2),
        seconds(run.processorMs),
        megabytes(run.peakBytes),
        String(run.code),
      ])
    }
  }
  return table(
    [
      'images',
      'namespaces',
      'other images',
      'requests',
      'time',
      'one by one, at best',
      'ratio',
      'processor time',
      'memory',
      'exit code',
    ],
    rows,
  )
}

const casesOf = (images: number) => [[1, 0] as const, [images, 0] as const, [images, LARGE_REGISTRY] as const]

async function judge({ images, namespaces, others }: Case): Promise<Judged> {
  const names = Array.from({ length: images }, (_, at) => ({
    namespace: `team-${at % namespaces}`,
    image_name: `app-${at}`,
  }))
  const service = await serve(
    names.map((name) => aRegistryImage(name)),
    others,
  )
  try {
    const references = names.map(({ namespace, image_name }) => `${REGISTRY}/${namespace}/${image_name}:1.0`)
    const args = [
      'check',
      `--endpoint=${service.origin}`,
      `--concurrency=${CONCURRENCY}`,
      '--policy=preset:baseline',
      '--wait=0',
    ]
    const run = await runNode([`${DIST}cli.mjs`, ...args, ...references], { env: HUAWEI_ENV, cwd: '/tmp' }, true)
    return { run, requests: service.requests() }
  } finally {
    await service.close()
  }
}

/** The cloud of the tests, which looks at signatures; where others are only counted, a service that does not. */
async function serve(rows: ReturnType<typeof aRegistryImage>[], others: number): Promise<ListService> {
  if (others > 0) return serveLists({ 'registries/images': rows }, { latencyMs: LATENCY_MS, others })
  const huawei = { keys: [{ ak: 'AKEXAMPLE', sk: 'sk-example' }], projects: [{ id: 'p1', name: 'cn-north-4' }] }
  const cloud = await startFakeCloud({ account: createAccount({ huawei }), latencyMs: LATENCY_MS })
  cloud.account.huawei.registryImages = rows
  return { origin: cloud.origin, requests: () => cloud.requests.length, close: () => cloud.close() }
}
