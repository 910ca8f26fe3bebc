const SECRET_VARIABLES = [
  'HUAWEICLOUD_AUTH_TOKEN',
  'HUAWEICLOUD_SDK_SK',
  'HUAWEICLOUD_SDK_SECURITY_TOKEN',
  'HUAWEI_CLOUD_SECRET_ACCESS_KEY',
  'CLOUD_SDK_SK',
  'HUAWEICLOUD_PASSWORD',
  'ALIBABA_CLOUD_ACCESS_KEY_SECRET',
  'ALIBABA_CLOUD_SECURITY_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'INPUT_GITHUB-TOKEN',
  'INPUT_POLICY-TOKEN',
]

const PROXY_VARIABLES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy']

/** Every secret that the environment holds, so that it is masked before anything can print it. */
export function secretsOf(env: Readonly<Record<string, string | undefined>>): string[] {
  const passwords = PROXY_VARIABLES.flatMap((name) => passwordsIn(env[name] ?? ''))
  return [...SECRET_VARIABLES.map((name) => env[name]?.trim()), ...passwords].filter((secret) => !!secret) as string[]
}

/** The password of a proxy's address as it was given, as URLs have it, and as it is sent; a name alone may be a token. */
function passwordsIn(address: string): readonly string[] {
  if (address === '') return []
  const [, given = ''] = /^(?:[a-z]+:\/\/)?([^/]*)@/i.exec(address) ?? []
  const asGiven = given.slice(given.indexOf(':') + 1)
  const url = address.includes('://') ? address : `http://${address}`
  if (!URL.canParse(url)) return [asGiven]
  const { username, password } = new URL(url)
  const inUrl = password || username
  return [asGiven, inUrl, decoded(inUrl)]
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
