import { type GateError, toError } from '../core/errors.ts'
import { type Message, message } from '../core/message.ts'
import { parseBounded, type Refuse, readText, type TextObstacle } from '../evidence/bounded-json.ts'
import { keepHeapSmall } from '../heap.ts'
import { invalid } from '../inputs/problems.ts'
import { complaintsOf } from '../policy/schema-check.ts'
import type { ReportDocument } from '../reporters/json.ts'
import { reportSchema } from '../reporters/report-schema.ts'
import { type Part, toPart } from './part.ts'

/** About 1,500 images with ten rules each; parts of a list are shorter. */
export const MAX_REPORT_BYTES = 16 * 1024 * 1024
export const MAX_REPORT_VALUES = 400_000
/** Of all reports together: about 3,000 images with ten violations each, or 10,000 with three rules that hold. */
export const MAX_MERGED_BYTES = 32 * 1024 * 1024

/**
 * Reads report.json files, one after another, so that of all but one no more is held than what is joined. Throws
 * GateError INPUT_INVALID, with the file as its place.
 */
export function loadReports(files: readonly string[], root: string): readonly Part[] {
  keepHeapSmall()
  const parts: Part[] = []
  let bytes = 0
  for (const file of files) {
    const report = loadReport(file, root)
    bytes += report.bytes
    if (bytes > MAX_MERGED_BYTES) {
      const hint = message('merge fewer parts, or judge the list in several lists')
      throw invalid(
        file,
        message('the reports are larger than {limit} bytes together', { limit: MAX_MERGED_BYTES }),
        hint,
      )
    }
    parts.push(toPart(file, report.document))
  }
  return parts
}

/** Of its own, so that the text is gone before the next one is read. */
function loadReport(file: string, root: string): { document: ReportDocument; bytes: number } {
  const refuse: Refuse<TextObstacle> = (obstacle, thrown) => refusal(file, obstacle, thrown)
  const text = readText(root, file, { confine: false, maxBytes: MAX_REPORT_BYTES, refuse })
  return { document: parseReport(text, file), bytes: Buffer.byteLength(text) }
}

function refusal(file: string, obstacle: TextObstacle, thrown: unknown): GateError {
  if (obstacle === 'too-large') {
    return invalid(file, message('the report is larger than {limit} bytes', { limit: MAX_REPORT_BYTES }), MORE_PARTS)
  }
  if (obstacle === 'unreadable' || obstacle === 'not-text') {
    return invalid(file, message('the report cannot be read: {error}', { error: toError(thrown).message }))
  }
  return invalid(file, message('the report is not a regular file'))
}

const MORE_PARTS = message('judge the list in more parts: each shard has fewer images')

function parseReport(text: string, file: string): ReportDocument {
  const refused = (why: Message): GateError =>
    invalid(file, message('it is no report of the gate: {why}', { why }), message('give report.json files'))
  const json = parseBounded(text, MAX_REPORT_VALUES, (obstacle, thrown) =>
    obstacle === 'too-many-values'
      ? invalid(file, message('the report holds more than {limit} values', { limit: MAX_REPORT_VALUES }), MORE_PARTS)
      : refused(message('{error}', { error: toError(thrown).message.slice(0, 200) })),
  )
  const { value: complaint } = complaintsOf(reportSchema, json).next()
  if (!complaint) return json as ReportDocument
  const { instancePath, keyword, params } = complaint
  const values = { place: instancePath || message('its top'), demand: `${keyword} ${JSON.stringify(params)}` }
  throw refused(message('{place} does not fit {demand}', values))
}
