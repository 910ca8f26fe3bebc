import { message } from '../core/message.ts'
import type { HttpClient } from '../http/client.ts'
import type { HttpAnswer } from '../http/transport.ts'
import { type Probe, type Proof, proved, skipped } from '../sources/probe.ts'
import { isServiceUrl } from '../sources/service-hosts.ts'
import { proveClock } from './clock.ts'

interface Reaching {
  readonly http: HttpClient
  now(): number
}

/**
 * Whether each service answers, and whether the clocks of this machine and the first of them agree. The requests carry
 * no credentials, so that a wrong clock costs no failed signature.
 */
export function reachProbes(endpoints: readonly [URL, ...URL[]], run: Reaching): readonly Probe[] {
  let service: { readonly date: string | undefined; readonly receivedAtMs: number } | undefined
  const [first, ...others] = new Map(endpoints.map((endpoint) => [endpoint.host, endpoint])).values()
  const reach = (endpoint: URL, look: (answer: HttpAnswer) => void = () => {}): Probe => ({
    subject: message('endpoint'),
    async prove() {
      const answer = await ask(endpoint, run.http)
      look(answer)
      return proofOf(answer, endpoint)
    },
  })
  return [
    reach(first ?? endpoints[0], ({ headers }) => {
      service = { date: headers.date, receivedAtMs: run.now() }
    }),
    {
      subject: message('clock'),
      prove: async () =>
        service ? proveClock(service.date, service.receivedAtMs) : skipped(message('the service gave no answer')),
    },
    ...others.map((endpoint) => reach(endpoint)),
  ]
}

const ask = (endpoint: URL, http: HttpClient): Promise<HttpAnswer> =>
  http.send({
    name: `GET ${endpoint.origin}`,
    host: endpoint.host,
    repeatable: true,
    isThrottled: () => false,
    prepare: () => ({ method: 'GET', url: endpoint, headers: { accept: 'application/json' } }),
  })

function proofOf({ status }: HttpAnswer, endpoint: URL): Proof {
  const { host } = endpoint
  if (status >= 500) {
    return {
      result: 'warning',
      text: message('{host} answers with an error of its own (HTTP {status})', { host, status }),
      hint: message('if what follows fails, try again later'),
    }
  }
  if (isServiceUrl(endpoint)) return proved(message('{host} answers', { host }))
  return proved(message('{host} answers; it is not a host of the services', { host }))
}
