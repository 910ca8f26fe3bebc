import * as v from 'valibot'
import type { SensitiveFile } from '../../core/assessment.ts'
import { addCounts, atLeast, type Count, exactCount } from '../../core/count.ts'
import { GateError } from '../../core/errors.ts'
import { message } from '../../core/message.ts'
import { count, parseWire, text } from '../wire.ts'
import { uuidOf } from './image-query.ts'
import { foldRows, readRowsAs, type SasList } from './listing.ts'
import { severityOfLevel } from './risk-levels.ts'
import type { ImageRow } from './row.ts'
import type { SasSession } from './session.ts'

const LIST = 'DescribeImageSensitiveFileList'

/** A kind of sensitive file, with how often it was found. */
const fileRow = v.object({ SensitiveFileKey: text, SensitiveFileName: text, RiskLevel: text, Count: count })
type FileRow = v.InferOutput<typeof fileRow>

const listOf = (row: ImageRow): SasList => ({
  action: LIST,
  parameters: { ImageUuid: uuidOf(row, LIST), Lang: 'en' },
  rowsField: 'SensitiveFileList',
})

/** The rows about one image. */
export const readSensitiveFiles = async (session: SasSession, row: ImageRow): Promise<readonly FileRow[]> =>
  readRowsAs(fileRow, session, listOf(row))

/** How many there are; of a kind that does not say how often, at least one. */
export const countSensitiveFiles = (rows: readonly FileRow[]): Count => rows.reduce(withRow, exactCount(0))

/** The same without the rows. */
export const readSensitiveFileCount = async (session: SasSession, row: ImageRow): Promise<Count> => {
  const sum = await foldRows(session, listOf(row), {
    start: () => ({ found: exactCount(0) }),
    add(soFar, json) {
      soFar.found = withRow(soFar.found, parseWire(fileRow, json, LIST))
    },
  })
  return sum.found
}

const withRow = (found: Count, { Count: times }: FileRow): Count =>
  addCounts(found, times ? exactCount(times) : atLeast(1))

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
