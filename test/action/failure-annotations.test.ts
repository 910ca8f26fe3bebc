import { describe, expect, it } from 'vitest'
import { annotateFailure } from '../../src/action/failure-annotations.ts'
import { message } from '../../src/core/message.ts'
import type { Problem } from '../../src/failure.ts'
import { createSecrets } from '../../src/http/secrets.ts'
import { asStep } from '../hostile/runner.ts'
import { commandsIn } from '../reporters/runner-commands.ts'

const problem = (text: string, over: Partial<Problem> = {}): Problem => ({ text: message('{text}', { text }), ...over })

async function told(problems: readonly Problem[]) {
  const secrets = createSecrets(() => {})
  secrets.add('secret-0123456789')
  const { stdout } = await asStep(() => annotateFailure({ exitCode: 3, problems }, secrets))
  return { stdout, commands: commandsIn(stdout) }
}

describe('why nothing was judged', () => {
  it('is told at the line that is wrong', async () => {
    const position = { file: 'p.yaml', line: 4, column: 2 }
    const { commands } = await told([problem('unknown key', { position, excerpt: '4 | x\n  | ^', hint: message('x') })])
    expect(commands).toEqual([
      {
        name: 'error',
        properties: { title: 'Image Policy Gate: nothing was judged', file: 'p.yaml', line: '4', col: '2' },
        data: 'p.yaml:4:2: unknown key\n4 | x\n  | ^\nx',
      },
    ])
  })

  it('holds nothing that a terminal or the runner would act on', async () => {
    const { stdout, commands } = await told([problem('a\u001b[1m\u2028::error::planted\r##[error]planted')])
    expect(commands.map(({ data }) => data)).toEqual(['a\\u{1b}[1m\n: :error::planted\n# #[error]planted'])
    expect(stdout).not.toContain('\u001b')
  })

  it('is cut after a sentence where the runner would cut it within a word', async () => {
    const { commands } = await told([problem('One sentence that is told again. '.repeat(300))])
    expect(commands.map(({ data }) => data.length < 4096 && data.length > 4000)).toEqual([true])
    expect(commands[0]?.data).toMatch(/again\. …$/)
  })

  it('is told whole in the log where the runner shows no more errors', async () => {
    const many = Array.from({ length: 30 }, (_, index) => problem(`problem ${index}\n::error::secret-0123456789 ##[x]`))
    const { stdout, commands } = await told(many)
    expect(commands.map(({ name }) => name)).toEqual(Array(10).fill('error'))
    expect(commands.at(-1)?.data).toBe('and 21 more problems')
    for (let index = 0; index < 30; index += 1) expect(stdout).toContain(`problem ${index}`)
    expect(stdout).toContain('problem 29\n: :error::*** # #[x]\n')
    expect(stdout).not.toContain('secret-0123456789')
  })
})
