type Env = Readonly<Record<string, string | undefined>>

/** Where GitHub's APIs are, as the runner says: elsewhere on GitHub Enterprise Server and with data residency. */
export const gitHubUrls = (env: Env): { readonly apiUrl: URL; readonly graphqlUrl: URL } => ({
  apiUrl: new URL(env.GITHUB_API_URL || 'https://api.github.com'),
  graphqlUrl: new URL(env.GITHUB_GRAPHQL_URL || 'https://api.github.com/graphql'),
})

interface Tokens {
  readonly ofJob: string | undefined
  readonly ofPolicies: string | undefined
}

/** The tokens that the inputs give; kept out of the parsed inputs, which others print and pass around. */
export const tokensOf = (env: Env): Tokens => ({
  ofJob: env['INPUT_GITHUB-TOKEN']?.trim() || undefined,
  ofPolicies: env['INPUT_POLICY-TOKEN']?.trim() || undefined,
})
