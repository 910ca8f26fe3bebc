import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aRegistryImage } from '../test/fake-cloud/images.ts'
import { createAccount, startFakeCloud } from '../test/fake-cloud/server.ts'
import { HUAWEI_ENV } from './many-images.ts'
import { DIST, megabytes, type Run, ratioOf, runNode, table } from './measure.ts'

const IMAGE = 'swr.cn-north-4.myhuaweicloud.com/team/app:1.0'
const PAIRS = 21

/** Whole processes, from spawn to exit, against `node -e 0` in turn. */
export async function startup(): Promise<string> {
  const huawei = { keys: [{ ak: 'AKEXAMPLE', sk: 'sk-example' }], projects: [{ id: 'p1', name: 'cn-north-4' }] }
  const cloud = await startFakeCloud({ account: createAccount({ huawei }) })
  cloud.account.huawei.registryImages = [aRegistryImage({ image_name: 'app' })]
  const cwd = await mkdtemp(join(tmpdir(), 'image-policy-gate-bench-'))
  try {
    for (const file of ['summary', 'output']) await writeFile(join(cwd, file), '')
    await writeFile(join(cwd, 'policy.yaml'), await readFile(new URL('../policies/baseline.yaml', import.meta.url)))
    const check = ['check', IMAGE, `--endpoint=${cloud.origin}`, '--policy=policy.yaml']
    await runNode([`${DIST}cli.mjs`, ...check, '--formats=json,evidence'], { cwd, env: HUAWEI_ENV })
    const step = {
      ...HUAWEI_ENV,
      INPUT_IMAGES: IMAGE,
      INPUT_ENDPOINT: cloud.origin,
      INPUT_POLICY: 'policy.yaml',
      'INPUT_POLICY-REF': 'workspace',
      GITHUB_WORKSPACE: cwd,
      GITHUB_STEP_SUMMARY: join(cwd, 'summary'),
      GITHUB_OUTPUT: join(cwd, 'output'),
      GITHUB_EVENT_NAME: 'push',
    }
    const cases: [string, string, () => Promise<Run>][] = [
      ['the Action, one image', '3.5', () => runNode([`${DIST}action.mjs`], { cwd, env: step })],
      ['`check`, one image', '3.5', () => runNode([`${DIST}cli.mjs`, ...check], { cwd, env: HUAWEI_ENV })],
      [
        '`check --replay`',
        '2.5',
        () =>
          runNode(
            [
              `${DIST}cli.mjs`,
              'check',
              '--replay=image-policy-report/evidence.json',
              '--policy=policy.yaml',
              '--report-dir=again',
            ],
            { cwd },
          ),
      ],
      ['`policy validate`', '2.5', () => runNode([`${DIST}cli.mjs`, 'policy', 'validate', 'policy.yaml'], { cwd })],
    ]
    const rows: string[][] = []
    for (const [name, limit, run] of cases) {
      const { code } = await run()
      const ratio = await ratioOf(PAIRS, run, () => runNode(['-e', '0'], { cwd }))
      rows.push([name, ratio.toFixed(2), limit, String(code)])
    }
    return table(['whole process', 'times `node -e 0`', 'limit', 'exit code'], rows)
  } finally {
    await rm(cwd, { recursive: true })
    await cloud.close()
  }
}

/** What ships, and what one run of the Action loads. */
export async function sizes(): Promise<string> {
  const files = await readdir(DIST, { recursive: true })
  const bytes = await Promise.all(
    files.map(async (file) => (await stat(join(DIST, file))).size * Number(/\.mjs$/.test(file))),
  )
  const total = bytes.reduce((sum, size) => sum + size, 0)
  return table(['what', 'size'], [['dist/', megabytes(total)]])
}
