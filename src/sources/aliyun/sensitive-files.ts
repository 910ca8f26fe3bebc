import * as v from 'valibot'
import type { SensitiveFile } from '../../core/assessment.ts'
import { addCounts, atLeast, type Count, exactCount } from '../../core/count.ts'
import { GateError } from '../../core/errors.ts'
import { message } from '../../core/message.ts'
import { count, text } from '../wire.ts'
import { uuidOf } from './image-query.ts'
import { readRowsAs } from './listing.ts'
import { severityOfLevel } from './risk-levels.ts'
import type { ImageRow } from './row.ts'
import type { SasSession } from './session.ts'

const LIST = 'DescribeImageSensitiveFileList'

/** A kind of sensitive file, with how often it was found. */
const fileRow = v.object({ SensitiveFileKey: text, SensitiveFileName: text, RiskLevel: text, Count: count })
export type FileRow = v.InferOutput<typeof fileRow>

/** The rows about one image. */
export const readSensitiveFiles = (session: SasSession, row: ImageRow): Promise<readonly FileRow[]> => {
  const parameters = { ImageUuid: uuidOf(row, LIST), Lang: 'en' }
  return readRowsAs(fileRow, session, { action: LIST, parameters, rowsField: 'SensitiveFileList' })
}

/** How many there are; of a kind that does not say how often, at least one. */
export function countSensitiveFiles(rows: readonly FileRow[]): Count {
  let found = exactCount(0)
  for (const { Count: times } of rows) found = addCounts(found, times ? exactCount(times) : atLeast(1))
  return found
}

/** The kinds one by one. */
export const toSensitiveFiles = (rows: readonly FileRow[]): readonly SensitiveFile[] =>
  rows.map(({ SensitiveFileKey: key, SensitiveFileName: name, RiskLevel, Count: times }) => ({
    name: name || key || nameless(),
    severity: severityOfLevel(RiskLevel),
    ...(times ? { count: times } : {}),
  }))

function nameless(): never {
  throw new GateError('ANSWER_INVALID', message('{action} lists a file without a name', { action: LIST }))
}
