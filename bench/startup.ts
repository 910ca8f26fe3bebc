import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { aRegistryImage } from '../test/fake-cloud/images.ts'
import { createAccount, startFakeCloud } from '../test/fake-cloud/server.ts'
import { HUAWEI_ENV } from './many-images.ts'
import { DIST, filesLoadedBy, kilobytes, type Running, ratioOf, runNode, table } from './measure.ts'

const IMAGE = 'swr.cn-north-4.myhuaweicloud.com/team/app:1.0'
const PAIRS = 21
/** What `image-policy-gate` is once it is installed: the `bin` of package.json. */
const COMMAND = `${DIST}cli.cjs`

/** A whole process of the program, as users start it. */
interface Start {
  readonly name: string
  /** How long it may take, in times `node -e 0`; absent where nothing is promised. */
  readonly limit?: string
  readonly args: readonly string[]
  readonly running: Running
}

/** Whole processes against `node -e 0` in turn. */
export async function startup(): Promise<string> {
  const rows = await forEachStart(async ({ name, limit, args, running }) => {
    const { code } = await runNode(args, running)
    const { wall, processor } = await ratioOf(PAIRS, { args, running })
    return [name, wall.toFixed(2), limit ?? '', processor.toFixed(2), String(code)]
  })
  return table(['whole process', 'times `node -e 0`', 'limit', 'processor time', 'exit code'], rows)
}

/** What ships, and what each kind of run reads of it. */
export async function sizes(): Promise<string> {
  const loaded = await forEachStart(async ({ name, args, running }) => {
    const files = [...(await filesLoadedBy(args, running))].sort(([, one], [, other]) => other - one)
    const what = files.map(([path, bytes]) => `${basename(path)} ${kilobytes(bytes)}`).join(', ')
    return [name, kilobytes(files.reduce((sum, [, bytes]) => sum + bytes, 0)), '1,200 kB', what]
  })
  const paths = (await readdir(DIST, { recursive: true })).filter((path) => /\.[cm]js$/.test(path))
  const bytes = await Promise.all(paths.map(async (path) => (await stat(join(DIST, path))).size))
  const total = kilobytes(bytes.reduce((sum, size) => sum + size, 0))
  const all = ['`dist/` in all', total, '3,000 kB', `${paths.length} files`]
  return table(['code', 'size', 'limit', 'of it'], [all, ...loaded])
}

/** Prepares a cloud with one image and a workspace, and makes a row of each start. */
async function forEachStart(toRow: (start: Start) => Promise<string[]>): Promise<string[][]> {
  const huawei = { keys: [{ ak: 'AKEXAMPLE', sk: 'sk-example' }], projects: [{ id: 'p1', name: 'cn-north-4' }] }
  const cloud = await startFakeCloud({ account: createAccount({ huawei }) })
  cloud.account.huawei.registryImages = [aRegistryImage({ image_name: 'app' })]
  const cwd = await mkdtemp(join(tmpdir(), 'image-policy-gate-bench-'))
  try {
    for (const file of ['summary', 'output']) await writeFile(join(cwd, file), '')
    await writeFile(join(cwd, 'policy.yaml'), await readFile(new URL('../policies/baseline.yaml', import.meta.url)))
    const check = ['check', IMAGE, `--endpoint=${cloud.origin}`, '--policy=policy.yaml']
    await runNode([COMMAND, ...check, '--formats=json,evidence'], { cwd, env: HUAWEI_ENV })
    const rows: string[][] = []
    for (const start of startsOf(check, cloud.origin, cwd)) rows.push(await toRow(start))
    return rows
  } finally {
    await rm(cwd, { recursive: true })
    await cloud.close()
  }
}

function startsOf(check: readonly string[], origin: string, cwd: string): readonly Start[] {
  const step = {
    ...HUAWEI_ENV,
    INPUT_IMAGES: IMAGE,
    INPUT_ENDPOINT: origin,
    INPUT_POLICY: 'policy.yaml',
    'INPUT_POLICY-REF': 'workspace',
    GITHUB_WORKSPACE: cwd,
    GITHUB_STEP_SUMMARY: join(cwd, 'summary'),
    GITHUB_OUTPUT: join(cwd, 'output'),
    GITHUB_EVENT_NAME: 'push',
  }
  const replay = ['--replay=image-policy-report/evidence.json', '--policy=policy.yaml', '--report-dir=again']
  return [
    { name: 'the Action, one image', limit: '3.5', args: [`${DIST}action.cjs`], running: { cwd, env: step } },
    { name: '`check`, one image', limit: '3.5', args: [COMMAND, ...check], running: { cwd, env: HUAWEI_ENV } },
    {
      name: '`check`, started as `dist/cli.mjs`',
      args: [`${DIST}cli.mjs`, ...check],
      running: { cwd, env: HUAWEI_ENV },
    },
    { name: '`check --replay`', limit: '2.5', args: [COMMAND, 'check', ...replay], running: { cwd } },
    {
      name: '`policy validate`',
      limit: '2.5',
      args: [COMMAND, 'policy', 'validate', 'policy.yaml'],
      running: { cwd },
    },
  ]
}
