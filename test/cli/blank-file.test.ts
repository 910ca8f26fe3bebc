import { describe, expect, it } from 'vitest'
import { runOn } from './command-run.ts'

describe('a blank file name', () => {
  it.each(['validate', 'show', 'test'].flatMap((verb) => ['', ' '].map((file) => [verb, file] as const)))(
    'is refused by policy %s "%s", even beside a good one',
    async (verb, file) => {
      for (const files of [[file], ['preset:baseline', file]]) {
        const { code, stdout, stderr } = await runOn({}, 'policy', verb, ...files)
        expect(code).toBe(3)
        expect(stdout).toBe('')
        expect(stderr).toContain('a file name is blank')
      }
    },
  )

  it('leaves a good one alone', async () => {
    expect(await runOn({}, 'policy', 'validate', 'preset:baseline')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('preset:baseline: valid'),
    })
  })
})
