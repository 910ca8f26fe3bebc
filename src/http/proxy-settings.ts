import { GateError } from '../core/errors.ts'
import { message } from '../core/message.ts'
import { isLoopback } from './loopback.ts'

type Env = Readonly<Record<string, string | undefined>>

/** The proxy that a request to a place goes through; undefined where it goes directly. */
export type ProxyOf = (url: URL) => URL | undefined

/**
 * How the environment sends requests through proxies; undefined where it names none. This machine is never asked for
 * through one. Throws GateError INPUT_INVALID, without the address: it may hold a password.
 */
export function readProxies(env: Env): ProxyOf | undefined {
  const http = addressIn(env, 'http_proxy')
  const https = addressIn(env, 'https_proxy') ?? http
  if (!https) return undefined
  const isExcepted = exceptionsIn(settingIn(env, 'no_proxy') ?? '')
  return (url) => {
    if (isLoopback(url.hostname) || isExcepted(url)) return undefined
    return url.protocol === 'https:' ? https : http
  }
}

/** The first variable that is not empty; runners set both cases, and the lower one counts. */
const settingIn = (env: Env, name: string): string | undefined => env[name] || env[name.toUpperCase()] || undefined

function addressIn(env: Env, name: string): URL | undefined {
  const setting = settingIn(env, name)
  if (!setting) return undefined
  const address = setting.includes('://') ? setting : `http://${setting}`
  if (URL.canParse(address)) return new URL(address)
  throw new GateError('INPUT_INVALID', message('environment variable {name} is not the address of a proxy', { name }), {
    hint: message('write it as http://host:port'),
  })
}

/** What NO_PROXY lists: hosts, each with all below it, or with one port only; `*` for everything. */
function exceptionsIn(list: string): (url: URL) => boolean {
  if (list === '*') return () => true
  const entries = list.split(/[,\s]+/).flatMap((entry) => {
    const [, host = '', port] = /^(?:\*?\.)?(.+?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? []
    return host === '' ? [] : [{ host, port }]
  })
  return ({ hostname, port, protocol }) =>
    entries.some(
      (entry) =>
        (entry.port ?? portOf({ port, protocol })) === portOf({ port, protocol }) &&
        (hostname === entry.host || hostname.endsWith(`.${entry.host}`)),
    )
}

const portOf = ({ port, protocol }: Pick<URL, 'port' | 'protocol'>): string =>
  port || (protocol === 'https:' ? '443' : '80')
