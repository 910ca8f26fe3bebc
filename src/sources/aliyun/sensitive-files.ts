import * as v from 'valibot'
import type { SensitiveFile } from '../../core/assessment.ts'
import { addCounts, atLeast, type Count, exactCount } from '../../core/count.ts'
import { GateError } from '../../core/errors.ts'
import { message } from '../../core/message.ts'
import { count, parseWire, text } from '../wire.ts'
import { uuidOf } from './image-query.ts'
import { readRows } from './listing.ts'
import { severityOfLevel } from './risk-levels.ts'
import type { ImageRow } from './row.ts'
import type { SasSession } from './session.ts'

const LIST = 'DescribeImageSensitiveFileList'

/** The rows about one image: each a kind of sensitive file, with how often it was found. */
export const readSensitiveFiles = async (session: SasSession, row: ImageRow): Promise<readonly unknown[]> => {
  const query = { ImageUuid: uuidOf(row, LIST), Lang: 'en' }
  return [...(await readRows(session, LIST, query, 'SensitiveFileList', () => undefined))]
}

const countedRow = v.object({ Count: count })

/** How many there are; of a kind that does not say how often, at least one. */
export function countSensitiveFiles(rows: readonly unknown[]): Count {
  let found = exactCount(0)
  for (const row of rows) {
    const times = parseWire(countedRow, row, LIST).Count
    found = addCounts(found, times ? exactCount(times) : atLeast(1))
  }
  return found
}

const listedRow = v.object({ SensitiveFileKey: text, SensitiveFileName: text, RiskLevel: text, Count: count })

/** The kinds one by one. */
export const toSensitiveFiles = (rows: readonly unknown[]): readonly SensitiveFile[] =>
  rows.map((row) => {
    const { SensitiveFileKey: key, SensitiveFileName: name, RiskLevel, Count: times } = parseWire(listedRow, row, LIST)
    return {
      name: name || key || nameless(),
      severity: severityOfLevel(RiskLevel),
      ...(times ? { count: times } : {}),
    }
  })

function nameless(): never {
  throw new GateError('ANSWER_INVALID', message('{action} lists a file without a name', { action: LIST }))
}
