import type { InputName } from '../inputs/table.ts'

/** The inputs that say whom a self-check tries. */
export const SELF_CHECK_INPUTS: readonly InputName[] = [
  'source',
  'region',
  'project-id',
  'enterprise-project-id',
  'endpoint',
  'auth-endpoint',
  'oidc-provider',
  'oidc-role',
  'oidc-audience',
]

export const SELF_CHECK_EXIT_CODES = `Exit codes
  0  everything that was tried works
  1  something is missing or fails
  2  interrupted
  3  bad input, or no credentials at all: nothing was tried
`
