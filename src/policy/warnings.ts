import { formatDay } from '../core/duration.ts'
import { message } from '../core/message.ts'
import type { Policy, PolicyNotice } from '../core/policy.ts'

/** What a reader should know of a policy before anything is judged by it. */
export const policyWarnings = ({ rules }: Pick<Policy, 'rules'>, asOfMs: number): readonly PolicyNotice[] =>
  rules.flatMap(({ id, mode, options, enforceFromMs, position }) => {
    if (mode === 'off') return []
    const notices: PolicyNotice[] = []
    if (id === 'max-severity' && options.max === 'high') {
      const text = message(
        'max-severity: high cannot be decided, as neither cloud tells critical from high: use medium, or critical to accept both',
      )
      notices.push({ message: text, position })
    }
    if (mode === 'enforce' && enforceFromMs !== undefined && enforceFromMs > asOfMs) {
      const text = message('{rule} only warns until it is enforced from {day}', {
        rule: id,
        day: formatDay(enforceFromMs),
      })
      notices.push({ message: text, position })
    }
    return notices
  })
