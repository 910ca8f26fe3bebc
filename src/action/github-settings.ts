import { GateError } from '../core/errors.ts'
import { message } from '../core/message.ts'
import { isLoopback } from '../http/loopback.ts'

type Env = Readonly<Record<string, string | undefined>>

/**
 * Where GitHub's APIs are, as the runner says: elsewhere on GitHub Enterprise Server and with data residency. Throws
 * GateError ENDPOINT_REFUSED where a token would travel in the clear.
 */
export const gitHubUrls = (env: Env): { readonly apiUrl: URL; readonly graphqlUrl: URL } => ({
  apiUrl: safeUrl(env, 'GITHUB_API_URL', 'https://api.github.com'),
  graphqlUrl: safeUrl(env, 'GITHUB_GRAPHQL_URL', 'https://api.github.com/graphql'),
})

function safeUrl(env: Env, variable: string, usual: string): URL {
  const address = env[variable] || usual
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname))) return url
  throw new GateError('ENDPOINT_REFUSED', message('{variable} is not an https URL', { variable }), {
    hint: message('leave the variables of the runner as it set them'),
  })
}

interface Tokens {
  readonly ofJob: string | undefined
  readonly ofPolicies: string | undefined
}

/** The tokens that the inputs give; kept out of the parsed inputs, which others print and pass around. */
export const tokensOf = (env: Env): Tokens => ({
  ofJob: env['INPUT_GITHUB-TOKEN']?.trim() || undefined,
  ofPolicies: env['INPUT_POLICY-TOKEN']?.trim() || undefined,
})
