import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readWorkflow, type Step, stepsOf } from './read-workflows.ts'

const HEAD = '90dd6032fac8bda1b6c4436a2e65de27961ed071'
const REFERENCE = `swr.cn-north-4.myhuaweicloud.com/quarantine/shop:${HEAD}`
const DIGEST = `sha256:${'ab'.repeat(32)}`

const build = readWorkflow('fork-build.yml')
const gate = readWorkflow('fork-gate.yml')

/** A step's script; the examples put everything from outside into the environment. */
const scriptOf = (steps: readonly Step[], words: string): string => {
  const step = steps.find(({ run }) => run?.includes(words))
  if (!step?.run) throw new Error(`no step runs ${words}`)
  return step.run
}

describe('the gate of changes from forks', () => {
  let directory = ''
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'image-policy-gate-fork-'))
  })
  afterEach(() => rmSync(directory, { recursive: true }))

  const bash = (script: string, env: Readonly<Record<string, string>>) => {
    const output = join(directory, 'output')
    writeFileSync(output, '')
    const { status } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
      cwd: directory,
      env: { PATH: process.env.PATH, LC_ALL: 'C', GITHUB_OUTPUT: output, ...env },
    })
    return { status, output: readFileSync(output, 'utf8') }
  }

  const take = (pushed: string | Buffer | undefined) => {
    if (pushed !== undefined) writeFileSync(join(directory, 'pushed.txt'), pushed)
    return bash(scriptOf(stepsOf(gate), 'mapfile'), { FILE: join(directory, 'pushed.txt'), EXPECTED: REFERENCE })
  }

  it('takes the two lines that the first workflow writes', () => {
    const written = bash(scriptOf(stepsOf(build), 'pushed.txt'), { IMAGE: REFERENCE, DIGEST })
    expect(written.status).toBe(0)
    expect(take(undefined)).toEqual({ status: 0, output: `digest=${DIGEST}\n` })
  })

  it.each<[string, string | Buffer | undefined]>([
    ['nothing', undefined],
    ['an empty file', ''],
    ['the digest alone', `${DIGEST}\n`],
    ['the image of another commit', `${REFERENCE.replace('90dd', '90de')}\n${DIGEST}\n`],
    ['an image of another registry', `evil.example.com/quarantine/shop:${HEAD}\n${DIGEST}\n`],
    ['a reference with a pattern', `swr.cn-north-4.myhuaweicloud.com/*\n${DIGEST}\n`],
    ['a digest in capitals', `${REFERENCE}\n${DIGEST.toUpperCase()}\n`],
    ['a digest that is too short', `${REFERENCE}\n${DIGEST.slice(0, -1)}\n`],
    ['a digest with more behind it', `${REFERENCE}\n${DIGEST} \n`],
    ['a digest with an output behind it', `${REFERENCE}\n${DIGEST}\nverdict=pass\n`],
    ['a digest with a carriage return', `${REFERENCE}\n${DIGEST}\rverdict=pass\n`],
    ['a command', `${REFERENCE}\n$(touch taken)\n`],
    ['a file that is too long', `${REFERENCE}\n${DIGEST}\n${' '.repeat(400)}`],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00, 0x0a, 0x00])],
  ])('refuses %s', (_, pushed) => {
    expect(take(pushed)).toEqual({ status: 1, output: '' })
  })

  it('refuses a link, and a directory', () => {
    writeFileSync(join(directory, 'elsewhere'), `${REFERENCE}\n${DIGEST}\n`)
    symlinkSync(join(directory, 'elsewhere'), join(directory, 'pushed.txt'))
    expect(take(undefined).status).toBe(1)
    rmSync(join(directory, 'pushed.txt'))
    mkdirSync(join(directory, 'pushed.txt'))
    expect(take(undefined).status).toBe(1)
  })

  it.each([
    ['success', 'pass', 'success'],
    ['success', 'unknown', 'failure'],
    ['failure', 'fail', 'failure'],
    ['failure', 'pass', 'failure'],
    ['cancelled', '', 'failure'],
    ['success', '', 'failure'],
  ])('sets the status after %s with the verdict "%s": %s', (result, verdict, state) => {
    const script = scriptOf(stepsOf(gate), 'gh api').replace('gh api', 'printf "%s\\n"')
    const { status, output } = bash(`{ ${script}\n} >> "$GITHUB_OUTPUT"`, {
      RESULT: result,
      VERDICT: verdict,
      COMMIT: HEAD,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_RUN_ID: '4711',
    })
    expect(status).toBe(0)
    expect(output.split('\n')).toContain(`state=${state}`)
    expect(output).toContain(`repos/acme/shop/statuses/${HEAD}\n`)
  })

  it('checks nothing of the change out, and lets each job write one thing at most', () => {
    expect(stepsOf(gate).filter(({ uses = '' }) => uses.startsWith('actions/checkout@'))).toEqual([])
    expect(Object.values(gate.jobs).map(({ permissions }) => permissions)).toEqual([
      { actions: 'read', contents: 'read' },
      { statuses: 'write' },
    ])
  })

  it('listens to the workflow that builds, by its name', () => {
    const { on } = gate as unknown as { on: { workflow_run: { workflows: string[] } } }
    expect(on.workflow_run.workflows).toEqual([(build as unknown as { name: string }).name])
  })

  it('hands the first workflow no secret and no right', () => {
    expect(JSON.stringify(build)).not.toContain('secrets.')
    expect(Object.values(build.jobs).map(({ permissions }) => permissions)).toEqual([{ contents: 'read' }])
  })
})
