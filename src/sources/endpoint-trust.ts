import { GateError } from '../core/errors.ts'
import { message } from '../core/message.ts'
import { isLoopback } from '../http/loopback.ts'
import { isServiceUrl } from './service-hosts.ts'

/**
 * Refuses to send a bearer secret (a token, a password) to a host that is neither the vendor's nor this machine,
 * unless a policy's `run.endpoints` names it. A signature gives nothing away; a token does.
 */
export function refuseForeignHost(
  base: URL,
  { trustedEndpoints }: { readonly trustedEndpoints: readonly string[] },
): void {
  if (isLoopback(base.hostname) || isServiceUrl(base)) return
  if (trustedEndpoints.some((endpoint) => endpoint.replace(/\/$/, '') === base.origin)) return
  throw new GateError(
    'ENDPOINT_REFUSED',
    message('a token or password would go to {host}, which is not a host of the cloud', { host: base.host }),
    {
      hint: message(
        'name the endpoint under `endpoints` in the `run` section of the policy, or use an access key: its secret is never sent',
      ),
    },
  )
}
