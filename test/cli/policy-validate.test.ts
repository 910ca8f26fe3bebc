import { describe, expect, it } from 'vitest'
import { runOn } from './command-run.ts'

describe('policy validate', () => {
  it('warns of what is valid but does not do what it says, where it stands, and ends with 0', async () => {
    const files = {
      'child.yaml': 'version: 1\nextends: [base.yaml]\n',
      'base.yaml': 'version: 1\nrules:\n  max-severity: { max: high }\n',
    }
    const { code, stdout, stderr } = await runOn(files, 'policy', 'validate', 'child.yaml')
    expect(stdout).toMatch(
      /^child\.yaml: valid\nwarning: max-severity: high cannot be decided.*\n {5}at: base\.yaml:3:3\n$/,
    )
    expect([code, stderr]).toEqual([0, ''])
  })

  it('says nothing more of a policy without such', async () => {
    const { code, stdout } = await runOn({}, 'policy', 'validate', 'preset:strict')
    expect([code, stdout]).toEqual([0, 'preset:strict: valid\n'])
  })
})
