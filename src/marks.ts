import { formatMoment } from './core/duration.ts'
import { type Message, message } from './core/message.ts'
import type { Inputs } from './inputs.ts'
import { isServiceUrl } from './sources/service-hosts.ts'

/** What a reader of the report must know of how the run was set. */
export function marksOf({ mode, asOfMs, endpoint, authEndpoint }: Inputs): Message[] {
  const endpoints = [endpoint, authEndpoint].filter((url) => url !== undefined)
  const foreign = new Set(endpoints.filter((url) => !isServiceUrl(url)).map((url) => url.host))
  return [
    ...(mode === 'report' ? [message('report mode: whatever the verdict, the job does not fail')] : []),
    ...(asOfMs === undefined
      ? []
      : [message('judged as of {moment}, not as of now', { moment: formatMoment(asOfMs) })]),
    ...[...foreign].map((host) => message('asked {host}, which is not a host of the services', { host })),
  ]
}
