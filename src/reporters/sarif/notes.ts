import { message } from '../../core/message.ts'
import type { Report } from '../../core/report.ts'
import { remarks, type Say } from '../sentences.ts'
import type { SarifNotification } from './format.ts'
import { sentences } from './text.ts'

const MAX_REMARKS = 30

/** Something told beside the results: GitHub opens alerts for nothing here. */
export const note = (id: 'remark' | 'waived' | 'left-out', parts: readonly string[], say: Say): SarifNotification => ({
  level: 'note',
  descriptor: { id },
  message: { text: sentences(parts, say) },
})

/** What must be said beside the verdict: how the run was set, and what a policy let through. */
export function remarkNotes(report: Report, say: Say): readonly SarifNotification[] {
  const all = remarks(report)
  const count = all.length - MAX_REMARKS
  const shown = all.slice(0, MAX_REMARKS)
  const told = count > 0 ? [...shown, message('and {count} more', { count })] : shown
  return told.map((remark) => note('remark', [say(remark)], say))
}
