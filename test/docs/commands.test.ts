import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoEnvironment } from '../../demo/environment.ts'
import type { Command } from '../../src/cli/command.ts'
import { commands } from '../../src/cli/commands.ts'
import { findCommand } from '../../src/cli/find-command.ts'
import { readFlags } from '../../src/cli/flags.ts'
import { run } from '../../src/cli/run.ts'
import { type InputSpec, inputTable } from '../../src/inputs/table.ts'
import { NOW } from '../builders.ts'
import { inDirectory } from '../cli/command-run.ts'
import { demoAccount } from '../fake-cloud/images.ts'
import { type FakeCloud, startFakeCloud } from '../fake-cloud/server.ts'
import { blocksOf, pages, proseOf, read } from './read-pages.ts'

const PROGRAM = /node (?:[\w-]+\/)?dist\/cli\.mjs ([^`\n#]+)/g
const commandLinesIn = (text: string): readonly string[] =>
  [...text.matchAll(PROGRAM)].map(([, words = '']) => words.trim()).filter((words) => words !== '…')

/** Every command line of the pages, and of the examples' scripts. */
const everyLine = [...new Set(pages.flatMap((page) => commandLinesIn(read(page))))]
/** Those of shell blocks, which a reader types as they stand. */
const typed = [...new Set(blocksOf('sh').flatMap(({ text }) => commandLinesIn(text)))]

const FLAGS_OF_MERGE = ['report-dir', 'mode']
const specs: readonly InputSpec[] = inputTable
const flagsOf = ({ name, hasInputs }: Command): readonly string[] => {
  if (name === 'merge') return FLAGS_OF_MERGE
  if (hasInputs === true) return specs.filter(({ actionOnly }) => !actionOnly).map((spec) => spec.name)
  return hasInputs ?? []
}

describe('a command line of the pages', () => {
  it.each(everyLine)('has a command and flags that exist: %s', (line) => {
    const { command, args } = findCommand(line.split(/\s+/), commands)
    const flags = [...readFlags(args).keys()].filter((name) => name !== 'images')
    expect(flags.filter((name) => !flagsOf(command).includes(name))).toEqual([])
  })

  it('is there', () => {
    expect(everyLine.length).toBeGreaterThan(12)
    expect(typed.length).toBeGreaterThan(8)
  })

  it('says nothing of a program that is not there', () => {
    const others = pages.flatMap((page) => [...proseOf(page).matchAll(/node (dist\/(?!cli|demo)\S+\.mjs)/g)])
    expect(others).toEqual([])
  })
})

describe('a command line that a reader types', () => {
  let cloud: FakeCloud
  beforeAll(async () => {
    cloud = await startFakeCloud({ account: demoAccount(NOW), now: () => NOW })
  })
  afterAll(() => cloud.close())

  const [policy] = blocksOf('yaml', ['README.md']).filter(({ text }) => text.startsWith('version: 1'))
  const [tests] = blocksOf('yaml', ['docs/policy-tests.md'])
  const files = {
    '.github/image-policy.yaml': policy?.text ?? '',
    '.github/image-policy.test.yaml': tests?.text ?? '',
  }

  const runIn = async (cwd: string, words: readonly string[]) => {
    let [stdout, stderr] = ['', '']
    const asksTheCloud = ['check', 'self-check'].includes(words[0] ?? '') && !words.includes('--replay')
    const endpoints = asksTheCloud ? [`--endpoint=${cloud.origin}`, `--auth-endpoint=${cloud.origin}`] : []
    const code = await run([...words, ...endpoints], {
      env: demoEnvironment,
      now: () => NOW,
      random: () => 0,
      sleep: async () => {},
      signal: new AbortController().signal,
      cwd,
      stdout: (text) => {
        stdout += text
      },
      stderr: (text) => {
        stderr += text
      },
      stdoutIsTerminal: false,
      stderrIsTerminal: false,
      width: 1_000,
    })
    return { code, stdout, stderr }
  }

  it.each(typed)('comes to an answer: %s', async (line) => {
    await inDirectory(files, async (cwd) => {
      if (line.includes('evidence.json')) {
        const image = 'swr.cn-north-4.myhuaweicloud.com/team/shop:1.4.2'
        await runIn(cwd, ['check', image, '--wait=0', '--formats=evidence', '--report-dir=.'])
      }
      const { code, stdout, stderr } = await runIn(cwd, line.split(/\s+/))
      expect(stderr).not.toContain('error')
      expect(stdout).not.toBe('')
      expect([0, 1, 2]).toContain(code)
    })
  })

  it('README.md shows the report that the demo gives', async () => {
    const [shown] = blocksOf('text', ['README.md'])
    await inDirectory({}, async (cwd) => {
      const image = 'swr.cn-north-4.myhuaweicloud.com/team/shop-legacy:1.4.2'
      const { stdout } = await runIn(cwd, ['check', image, '--policy=preset:baseline', '--wait=0'])
      expect(withoutMoments(stdout)).toBe(withoutMoments(shown?.text ?? ''))
    })
  })
})

/** A report without what differs from run to run: the day, the time and the port. */
const withoutMoments = (text: string): string =>
  text
    .replace(/\d{4}-\d\d-\d\d(?: \d\d:\d\d UTC)?/g, 'MOMENT')
    .replace(/127\.0\.0\.1:\d+/g, 'CLOUD')
    .trim()
