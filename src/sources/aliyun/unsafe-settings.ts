import * as v from 'valibot'
import type { UnsafeSetting } from '../../core/assessment.ts'
import { GateError } from '../../core/errors.ts'
import { message } from '../../core/message.ts'
import { count, text } from '../wire.ts'
import { uuidOf } from './image-query.ts'
import { readRowsAs } from './listing.ts'
import { severityOfLevel } from './risk-levels.ts'
import type { ImageRow } from './row.ts'
import type { SasSession } from './session.ts'

const LIST = 'DescribeImageBaselineCheckResult'

const baselineRow = v.object({
  BaselineNameKey: text,
  BaselineNameAlias: text,
  BaselineNameLevel: text,
  HighRiskItemCount: count,
  MiddleRiskItemCount: count,
  LowRiskItemCount: count,
})

/** Every baseline of which the image fails a check. Handled ones are listed too, as they are counted. */
export async function listUnsafeSettings(session: SasSession, row: ImageRow): Promise<readonly UnsafeSetting[]> {
  const parameters = { ImageUuid: uuidOf(row, LIST), Lang: 'en' }
  const rows = await readRowsAs(baselineRow, session, { action: LIST, parameters, rowsField: 'BaselineResult' })
  return rows.map(toUnsafeSetting)
}

function toUnsafeSetting(row: v.InferOutput<typeof baselineRow>): UnsafeSetting {
  const name = row.BaselineNameAlias || row.BaselineNameKey
  if (!name)
    throw new GateError('ANSWER_INVALID', message('{action} lists a baseline without a name', { action: LIST }))
  const failed = (row.HighRiskItemCount ?? 0) + (row.MiddleRiskItemCount ?? 0) + (row.LowRiskItemCount ?? 0)
  return { name, severity: severityOfLevel(row.BaselineNameLevel), ...(failed > 0 ? { failed } : {}) }
}
