import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { inDirectory, runIn } from '../cli/command-run.ts'
import { describeCleanWorkflow } from '../examples/clean-workflow.ts'
import { pinsIn } from '../examples/pins.ts'
import { EXAMPLES, expressionsIn, type Job, type Workflow } from '../examples/read-workflows.ts'

const PATH = '.github/workflows/image-policy.yml'
const SWR = 'swr.cn-north-4.myhuaweicloud.com'
const ACR = 'acme-registry.cn-hangzhou.cr.aliyuncs.com'

const workflow = (push: string, id = 'image'): Readonly<Record<string, string>> => ({
  '.github/workflows/build.yml': JSON.stringify({ on: 'push', jobs: { [id]: { steps: [{ run: push }] } } }),
})

/** Repositories to start in, one for each source and each way to name an image. */
const REPOSITORIES: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['SWR', workflow(`docker push ${SWR}/team/shop:$GITHUB_SHA`)],
  ['SWR Enterprise, which names no region', workflow('docker push acme-1.swr-pro.myhuaweicloud.com/team/shop:1')],
  ['ACR', workflow(`docker push ${ACR}/team/shop:1`)],
  ['ACR for individuals', workflow('docker push registry.cn-hangzhou.aliyuncs.com/team/shop:1')],
  ['both clouds', workflow(`docker push ${SWR}/team/shop:1; docker push ${ACR}/team/shop:1`)],
  ['another registry', workflow('docker push ghcr.io/team/shop:1')],
  ['no workflow', {}],
  ['a bake file', { 'docker-bake.hcl': `tags = ["${SWR}/team/shop:latest"]\n` }],
  ['a matrix', workflow(`docker push ${SWR}/team/\${{ matrix.app }}:1`)],
  ['a tag made by a step', workflow(`docker push ${SWR}/team/shop:\${{ steps.meta.outputs.version }}`)],
  ['an expression over lines', workflow(`docker push ${SWR}/team/\${{\n  inputs.app\n}}:\${{ github.sha\n}}`)],
  ['an expression like YAML', workflow(`docker push ${SWR}/team/shop:\${{ vars.X == 'a: b #c' && 'd "e"' || 'f' }}`)],
  ['a job that GitHub would refuse', workflow(`docker push ${SWR}/team/shop:1`, 'build\n  evil: true')],
  ['lines that end as on Windows', { '.github/workflows/b.yml': `jobs:\r\n  b:\r\n    env: { I: ${SWR}/a/b }\r\n` }],
]

const written = await Promise.all(
  REPOSITORIES.map(([name, files]) =>
    inDirectory(files, async (cwd) => {
      await runIn(cwd, 'init')
      return { name, text: await readFile(join(cwd, PATH), 'utf8') }
    }),
  ),
)

interface Called extends Workflow {
  readonly on: { readonly workflow_call: { readonly inputs: Readonly<Record<string, { readonly required: boolean }>> } }
}

/** What its first lines tell a caller to write. */
function callerOf(text: string): Job & { readonly secrets: unknown } {
  const [, ...lines] = text.slice(0, text.indexOf('# The job that deploys')).trimEnd().split('\n')
  expect(lines.filter((line) => !/^#(?: {3}|$)/.test(line))).toEqual([])
  return parse(lines.map((line) => line.slice(1)).join('\n')).gate
}

describe.each(written)('the workflow that init writes for $name', ({ text }) => {
  const called = parse(text) as Called
  const { inputs } = called.on.workflow_call

  describeCleanWorkflow(called)

  it('pins actions as the examples do', async () => {
    const examples = await Promise.all(
      ['organisation-gate.yml', 'code-scanning.yml', 'many-images.yml'].map((name) =>
        readFile(join(EXAMPLES, name), 'utf8'),
      ),
    )
    const pins = new Map(examples.flatMap(pinsIn).map(({ action, text: pin }) => [action, pin]))
    const used = pinsIn(text)
    expect(used.map(({ action }) => action)).toEqual([
      'actions/checkout',
      'OWNER/image-policy-gate',
      'actions/upload-artifact',
    ])
    for (const { action, text: pin } of used) expect(pin).toBe(pins.get(action))
  })

  it('knows of nothing but what it is handed', () => {
    for (const expression of expressionsIn(called)) {
      const [, context = '', name = ''] = /^(\w+)\.([\w-]+)$/.exec(expression) ?? []
      expect(['inputs', 'secrets', 'vars']).toContain(context)
      if (context === 'inputs') expect(Object.keys(inputs)).toContain(name)
    }
  })

  it('tells its caller what it takes', () => {
    const caller = callerOf(text)
    expect(caller.uses).toBe(`./${PATH}`)
    expect(caller.permissions).toEqual(called.jobs.gate?.permissions)
    expect(caller.secrets).toBe('inherit')
    expect(caller.needs).toMatch(/^[A-Za-z_][\w-]*$/)
    const given = Object.keys(caller.with ?? {})
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(given))
    expect(given).toEqual(expect.arrayContaining(Object.keys(inputs).filter((name) => inputs[name]?.required)))
    expect(caller.with?.images).toMatch(/^[\w.-]+\/\S/)
    for (const expression of expressionsIn(caller.with))
      expect(expression).toMatch(/^(?:github|needs|matrix|inputs|vars)\b/)
  })
})
