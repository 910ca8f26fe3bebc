import { describe, expect, it } from 'vitest'
import { readActionInputs } from '../../src/action/action-inputs.ts'

const textsOf = (env: Readonly<Record<string, string>>) =>
  Object.fromEntries([...readActionInputs(env)].map(([name, values]) => [name, values.map(({ text }) => text)]))

describe('the inputs of the Action', () => {
  it('are those that the runner hands down, whatever their names', () => {
    expect(textsOf({ INPUT_POLICY: 'p', 'INPUT_POLICY-REF': 'base', INPUT_POLCY: 'x', PATH: '/bin' })).toEqual({
      policy: ['p'],
      'policy-ref': ['base'],
      polcy: ['x'],
    })
  })

  it.each(['INPUT_policy', 'input_POLICY', 'Input_Policy'])(
    'are not what a step before put beside them into GITHUB_ENV: %s',
    (planted) => {
      expect(textsOf({ [planted]: 'preset:deployed', INPUT_POLICY: '' })).toEqual({ policy: [''] })
      expect(textsOf({ INPUT_POLICY: '', [planted]: 'preset:deployed' })).toEqual({ policy: [''] })
      expect(textsOf({ [planted]: 'preset:deployed' })).toEqual({})
    },
  )

  it('are found where Windows keeps the letters of whoever named the variable first', () => {
    expect(textsOf({ RUNNER_OS: 'Windows', Input_policy: 'p' })).toEqual({ policy: ['p'] })
  })
})
