import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { demoEnvironment } from '../demo/environment.ts'
import { demoAccount, demoProject } from '../test/fake-cloud/images.ts'
import { startFakeCloud } from '../test/fake-cloud/server.ts'
import { DIST, filesLoadedBy, kilobytes, ratioOf, runNode, table } from './measure.ts'

const ANSWERS = ['pass', 'fail', 'unknown'] as const
type Answer = (typeof ANSWERS)[number]

/** Images of the demo account with the right answer to each; both clouds have them. */
const IMAGES = {
  clean: ['shop:1.4.2', 'pass'],
  'high findings': ['shop-legacy:1.4.2', 'fail'],
  'medium at most': ['reports:2.0.0', 'pass'],
  'never scanned': ['checkout:5.0.0', 'unknown'],
  'pushed since': ['payments:2.3.1', 'unknown'],
  'another digest': [`shop:1.4.2@sha256:${'0'.repeat(64)}`, 'unknown'],
} as const satisfies Readonly<Record<string, readonly [string, Answer]>>
type ImageName = keyof typeof IMAGES

const HOSTS = {
  'Huawei Cloud': 'swr.cn-north-4.myhuaweicloud.com/team/',
  'Alibaba Cloud': 'acme-registry.cn-hangzhou.cr.aliyuncs.com/team/',
}

interface Program {
  readonly name: string
  readonly cloud: keyof typeof HOSTS
  readonly args: (image: string) => readonly string[]
  readonly env?: (image: string) => Readonly<Record<string, string>>
  /** What it is known to answer wrongly. */
  readonly wrong?: Readonly<Partial<Record<ImageName, Answer>>>
}

const PAIRS = 11
const BLIND = { 'never scanned': 'pass', 'pushed since': 'pass', 'another digest': 'pass' } as const
const fileOf = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

/**
 * The gate beside what a team might write instead: the same images, asked of the same cloud. Throws where a program
 * answers otherwise than is said here.
 */
export async function alternatives(): Promise<string> {
  const cwd = await mkdtemp(join(tmpdir(), 'image-policy-gate-bench-'))
  const cloud = await startFakeCloud({ account: demoAccount() })
  const environment = { ...demoEnvironment, HUAWEICLOUD_SDK_PROJECT_ID: demoProject.id }
  try {
    for (const file of ['summary', 'output']) await writeFile(join(cwd, file), '')
    const rows: string[][] = []
    for (const program of programsFor(cloud.origin, cwd)) {
      const running = (image: string) => ({ cwd, env: { ...environment, ...program.env?.(image) } })
      const run = (image: string) => runNode(program.args(image), running(image))
      const referenceOf = (name: ImageName): string => HOSTS[program.cloud] + IMAGES[name][0]
      const clean = referenceOf('clean')

      const before = cloud.requests.length
      await run(clean)
      const requests = cloud.requests.length - before
      const answers: string[] = []
      for (const name of Object.keys(IMAGES) as ImageName[]) {
        answers.push(describeAnswer(program, name, (await run(referenceOf(name))).code))
      }
      const loaded = await filesLoadedBy(program.args(clean), running(clean))
      const bytes = [...loaded.values()].reduce((sum, size) => sum + size, 0)
      const ratio = await ratioOf(PAIRS, { args: program.args(clean), running: running(clean) })
      rows.push([
        program.name,
        ratio.wall.toFixed(1),
        ratio.processor.toFixed(1),
        String(requests),
        String(loaded.size),
        kilobytes(bytes),
        ...answers,
      ])
    }
    return table(
      ['program', 'times `node -e 0`', 'processor time', 'requests', 'files', 'code', ...Object.keys(IMAGES)],
      rows,
    )
  } finally {
    await cloud.close()
    await rm(cwd, { recursive: true })
  }
}

/** An answer as the table shows it, wrong ones in bold; throws where it is not the one that was expected. */
function describeAnswer(program: Program, name: ImageName, code: number | null): string {
  const answer = ANSWERS[code ?? -1]
  const expected = program.wrong?.[name] ?? IMAGES[name][1]
  if (answer !== expected) throw new Error(`${program.name}: ${name} ended with ${code}, expected was ${expected}`)
  return answer === IMAGES[name][1] ? answer : `**${answer}**`
}

function programsFor(origin: string, cwd: string): readonly Program[] {
  const check = (image: string): string[] => [
    `${DIST}cli.mjs`,
    'check',
    image,
    `--endpoint=${origin}`,
    `--policy=preset:baseline`,
    '--wait=0',
  ]
  const inputs = (image: string) => ({
    INPUT_IMAGES: image,
    INPUT_ENDPOINT: origin,
    INPUT_POLICY: 'preset:baseline',
    INPUT_WAIT: '0',
    GITHUB_WORKSPACE: cwd,
    GITHUB_STEP_SUMMARY: join(cwd, 'summary'),
    GITHUB_OUTPUT: join(cwd, 'output'),
    GITHUB_EVENT_NAME: 'push',
  })
  const script = (name: string, ...rest: string[]) => {
    const path = fileOf(`bench/alternatives/${name}`)
    return (image: string) => [path, origin, image, ...rest]
  }
  return [
    { name: 'bare script', cloud: 'Huawei Cloud', args: script('bare-script.cjs'), wrong: BLIND },
    {
      name: "script on Huawei's client",
      cloud: 'Huawei Cloud',
      args: script('huawei-sdk-script.cjs'),
      wrong: BLIND,
    },
    {
      name: 'careful script on ajv, undici, yaml',
      cloud: 'Huawei Cloud',
      args: script('library-script.cjs', fileOf('policies/baseline.yaml'), fileOf('policies/policy.schema.json')),
    },
    { name: '`check`, Huawei Cloud', cloud: 'Huawei Cloud', args: check },
    { name: 'the Action, Huawei Cloud', cloud: 'Huawei Cloud', args: () => [`${DIST}action.cjs`], env: inputs },
    {
      name: "script on Alibaba's client",
      cloud: 'Alibaba Cloud',
      args: script('aliyun-sdk-script.cjs'),
      wrong: { ...BLIND, 'medium at most': 'fail' },
    },
    { name: '`check`, Alibaba Cloud', cloud: 'Alibaba Cloud', args: check },
    { name: 'the Action, Alibaba Cloud', cloud: 'Alibaba Cloud', args: () => [`${DIST}action.cjs`], env: inputs },
  ]
}
