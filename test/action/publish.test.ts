import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { publish } from '../../src/action/publish.ts'
import type { Channels } from '../../src/action/runner-channels.ts'
import type { LogLine } from '../../src/core/log.ts'
import type { Annotation } from '../../src/reporters/annotations.ts'
import { logLineAsText } from '../../src/reporters/log-line.ts'
import { aFailure, anImage, aReport, DIGEST, IMAGE, OTHER_IMAGE } from '../reporters/report-builder.ts'
import { commandsIn } from '../reporters/runner-commands.ts'
import { silentLog } from '../silent-log.ts'

const FILES = { 'report-json': 'image-policy-report/report.json' }

/** A runner that keeps what it is told. */
function aRunner() {
  const told = { outputs: {} as Record<string, string>, annotations: [] as Annotation[], summary: '' }
  const order: string[] = []
  const channels: Channels = {
    setOutput: (name, value) => {
      order.push('output')
      told.outputs[name] = value
    },
    annotate: (annotation) => {
      order.push('annotation')
      told.annotations.push(annotation)
    },
    addToSummary: async (markdown) => {
      order.push('summary')
      told.summary += markdown
    },
  }
  return { channels, told, order }
}

function aLog() {
  const warnings: string[] = []
  return { warnings, log: { ...silentLog, warn: (line: LogLine) => void warnings.push(logLineAsText(line)) } }
}

const refuse = () => {
  throw new Error('no space left\n::error::planted')
}

describe('publish', () => {
  it('writes verdict, counts, the digest and the files', async () => {
    const { channels, told } = aRunner()
    await publish(aReport(), channels, { files: FILES, dockerfile: undefined, log: silentLog })
    expect(told.outputs).toEqual({
      verdict: 'pass',
      violations: '0',
      warnings: '0',
      unknowns: '0',
      waived: '0',
      digest: DIGEST,
      'report-json': 'image-policy-report/report.json',
    })
  })

  it.each([
    ['two images of one digest', [anImage(), anImage({ reference: OTHER_IMAGE })], DIGEST],
    ['two digests', [anImage(), anImage({ digest: `sha256:${'0'.repeat(64)}` })], undefined],
    ['one image without', [anImage({ digest: undefined })], undefined],
    ['one with and one without', [anImage(), anImage({ digest: undefined })], undefined],
    ['no image', [], undefined],
  ])('names the digest only where it is one: %s', async (_, images, digest) => {
    const { channels, told } = aRunner()
    await publish(aReport(images), channels, { files: {}, dockerfile: undefined, log: silentLog })
    expect(told.outputs.digest).toBe(digest)
  })

  it('writes the outputs first, then annotations and summary', async () => {
    const { channels, told, order } = aRunner()
    const dockerfile = { file: 'Dockerfile', line: 3, rules: ['max-severity'] }
    await publish(aFailure(), channels, { files: {}, dockerfile, log: silentLog })
    expect([...new Set(order)]).toEqual(['output', 'annotation', 'summary'])
    expect(told.annotations).toMatchObject([{ level: 'error', file: 'Dockerfile', line: 3 }])
    expect(told.summary).toMatch(/^## ❌ FAIL: 1 of 2 images may not go on\n/)
  })

  it('goes on where one channel fails, and says so harmlessly', async () => {
    const { channels, told } = aRunner()
    const { warnings, log } = aLog()
    const broken: Channels = { ...channels, setOutput: refuse, annotate: refuse }
    await publish(aFailure(), broken, { files: FILES, dockerfile: undefined, log })
    expect(told.summary).toContain('FAIL')
    expect(warnings).toContain('could not write the output verdict: no space left ::error::planted')
    expect(warnings).toContain('could not write the annotations: no space left ::error::planted')
    expect(warnings.flatMap(commandsIn)).toEqual([])
  })

  it('survives a summary that is refused', async () => {
    const { channels, told } = aRunner()
    const { warnings, log } = aLog()
    const addToSummary = () => Promise.reject(new Error('EACCES'))
    await publish(aFailure(), { ...channels, addToSummary }, { files: {}, dockerfile: undefined, log })
    expect(told.outputs.verdict).toBe('fail')
    expect(warnings).toEqual(['could not write the job summary: EACCES'])
  })
})

describe('publish to the real runner channels', () => {
  let directory: string
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'publish-'))
  })
  afterEach(() => rmSync(directory, { recursive: true }))

  const at = (path: string): string => JSON.stringify(new URL(`../../${path}`, import.meta.url).href)
  const program = (report: string): string => `
    import { publish } from ${at('src/action/publish.ts')}
    import { runnerChannels } from ${at('src/action/runner-channels.ts')}
    import { aFailure } from ${at('test/reporters/report-builder.ts')}
    import { aHostileReport } from ${at('test/reporters/hostile.ts')}
    import { logLineAsText } from ${at('src/reporters/log-line.ts')}
    const log = { info() {}, debug() {}, progress() {}, warn: (line) => console.error(logLineAsText(line)) }
    await publish(${report}, runnerChannels(process.env), { files: ${JSON.stringify(FILES)}, dockerfile: undefined, log })
  `

  async function run(report: string, env: Record<string, string>): Promise<{ stdout: string; stderr: string }> {
    const script = join(directory, 'program.mts')
    writeFileSync(script, program(report))
    const tsx = fileURLToPath(import.meta.resolve('tsx'))
    return promisify(execFile)(process.execPath, ['--import', `file://${tsx}`, script], {
      env: { PATH: process.env.PATH ?? '', ...env },
    })
  }

  it('writes to the files that the runner names, and annotations that it can read', async () => {
    const output = join(directory, 'output')
    const summary = join(directory, 'summary')
    writeFileSync(output, '')
    writeFileSync(summary, '')
    const { stdout, stderr } = await run('aFailure()', { GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary })
    expect(stderr).toBe('')
    expect(readFileSync(output, 'utf8')).toMatch(/^verdict<<(ghadelimiter_\S+)\nfail\n\1\n/)
    expect(readFileSync(summary, 'utf8')).toMatch(/^## ❌ FAIL/)
    expect(commandsIn(stdout)).toMatchObject([
      {
        name: 'error',
        properties: {
          file: '.github/image-policy.yaml',
          line: '8',
          col: '3',
          title: `max-severity is violated by ${IMAGE}`,
        },
      },
    ])
  })

  it('lets a hostile text out of no annotation', async () => {
    const { stdout } = await run('aHostileReport("%0A::error::a,b:c%25\\n##[add-mask]x\\r::debug::y")', {})
    const names = commandsIn(stdout).map(({ name }) => name)
    expect(new Set(names)).toEqual(new Set(['set-output', 'error', 'warning', 'notice']))
    expect(names.filter((name) => name === 'error')).toHaveLength(1)
  })

  it('survives places that are missing or cannot be written', async () => {
    const missing = join(directory, 'missing')
    const { stdout, stderr } = await run('aFailure()', { GITHUB_OUTPUT: missing, GITHUB_STEP_SUMMARY: missing })
    expect(stderr).toContain(`could not write the output verdict: Missing file at path: ${missing}`)
    expect(stderr).toContain(`could not write the job summary: ENOENT: no such file or directory, open '${missing}'`)
    expect(commandsIn(stdout).map(({ name }) => name)).toEqual(['error'])
  })
})
