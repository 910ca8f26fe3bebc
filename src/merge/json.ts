import { madeOf } from '../reporters/pieces.ts'
import { printablePieces } from '../reporters/printable-json.ts'
import type { JoinedReport } from './merge-reports.ts'
import { unpack } from './part.ts'

/** The report.json of a whole list, in pieces: its images are objects one at a time only. */
export const joinedAsPieces = (report: JoinedReport): Iterable<string> =>
  printablePieces({ ...report, images: madeOf(report.images, unpack) })
