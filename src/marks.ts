import { formatMoment } from './core/duration.ts'
import { message } from './core/message.ts'
import type { Mark } from './core/report.ts'
import type { Inputs } from './inputs/checked.ts'
import { isServiceUrl } from './sources/service-hosts.ts'

/** What a reader of the report must know of how the run was set. */
export function marksOf({ mode, asOfMs, endpoint, authEndpoint, replay }: Inputs): Mark[] {
  // A replay asks nobody; whom its facts are from is in the evidence.
  const endpoints = replay === undefined ? [endpoint, authEndpoint].filter((url) => url !== undefined) : []
  const foreign = new Set(endpoints.filter((url) => !isServiceUrl(url)).map((url) => url.host))
  return [
    ...(mode === 'report'
      ? [{ kind: 'report-mode' as const, text: message('report mode: whatever the verdict, the job does not fail') }]
      : []),
    ...(asOfMs === undefined
      ? []
      : [
          {
            kind: 'as-of' as const,
            text: message('judged as of {moment}, not as of now', { moment: formatMoment(asOfMs) }),
          },
        ]),
    ...[...foreign].map((host) => ({
      kind: 'foreign-endpoint' as const,
      text: message('asked {host}, which is not a host of the services', { host }),
    })),
  ]
}
