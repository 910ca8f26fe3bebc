import { expect, it } from 'vitest'
import { outsiderOf } from '../../src/github/outsider.ts'

const runOf = (event: string, actor = 'somebody') => ({ GITHUB_EVENT_NAME: event, GITHUB_ACTOR: actor })
const DEPENDABOT = 'dependabot[bot]'

it.each(['pull_request', 'pull_request_review', 'pull_request_review_comment'])(
  'has no secrets on %s, from a fork or from Dependabot',
  (event) => {
    expect(outsiderOf(runOf(event), true)).toBe('fork')
    expect(outsiderOf(runOf(event, DEPENDABOT), false)).toBe('dependabot')
    expect(outsiderOf(runOf(event), false)).toBeUndefined()
  },
)

it.each(['push', 'create', 'deployment', 'deployment_status'])('has none of Actions on %s by Dependabot', (event) => {
  expect(outsiderOf(runOf(event, DEPENDABOT), false)).toBe('dependabot')
  expect(outsiderOf(runOf(event), false)).toBeUndefined()
})

it.each(['pull_request_target', 'workflow_run', 'schedule'])('has them on %s, whoever caused it', (event) => {
  expect(outsiderOf(runOf(event, DEPENDABOT), true)).toBeUndefined()
})
