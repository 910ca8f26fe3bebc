import { formatMoment } from './core/duration.ts'
import { type Message, message } from './core/message.ts'
import type { Inputs } from './inputs.ts'

const VENDOR_DOMAINS = ['myhuaweicloud.com', 'myhuaweicloud.eu', 'aliyuncs.com']

const isVendors = (hostname: string): boolean => VENDOR_DOMAINS.some((domain) => hostname.endsWith(`.${domain}`))

/** What a reader of the report must know of how the run was set. */
export function marksOf({ mode, asOfMs, endpoint, authEndpoint }: Inputs): Message[] {
  const foreign = [endpoint, authEndpoint].filter((url) => url !== undefined && !isVendors(url.hostname))
  return [
    ...(mode === 'report' ? [message('report mode: whatever the verdict, the job does not fail')] : []),
    ...(asOfMs === undefined
      ? []
      : [message('judged as of {moment}, not as of now', { moment: formatMoment(asOfMs) })]),
    ...[...new Set(foreign.map((url) => (url as URL).host))].map((host) =>
      message('asked {host}, which is not a host of the cloud', { host }),
    ),
  ]
}
