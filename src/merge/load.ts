import { GateError, toError } from '../core/errors.ts'
import { type Message, message } from '../core/message.ts'
import { countValues } from '../evidence/count-values.ts'
import { invalid } from '../inputs/problems.ts'
import { complaintsOf } from '../policy/schema-check.ts'
import { type Obstacle, readWorkspaceFile } from '../policy/workspace-file.ts'
import { reportSchema } from '../reporters/report-schema.ts'
import type { Part } from './merge-reports.ts'

/** About 1,500 images with ten rules each; parts of a list are shorter. */
export const MAX_REPORT_BYTES = 16 * 1024 * 1024
export const MAX_REPORT_VALUES = 400_000

/** Reads a report.json. Throws GateError INPUT_INVALID, with the file as its place. */
export async function loadReport(file: string, root: string): Promise<Part> {
  const refuse = (obstacle: Obstacle): GateError =>
    obstacle === 'too-large'
      ? invalid(file, message('the report is larger than {limit} bytes', { limit: MAX_REPORT_BYTES }), MORE_PARTS)
      : invalid(file, message('the report is not a regular file'))
  let text: string
  try {
    const bytes = await readWorkspaceFile(root, file, { confine: false, maxBytes: MAX_REPORT_BYTES, refuse })
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (thrown) {
    if (thrown instanceof GateError) throw thrown
    throw invalid(file, message('the report cannot be read: {error}', { error: toError(thrown).message }))
  }
  // The objects of a file of nothing but brackets take twenty times as much as its text.
  if (countValues(text) > MAX_REPORT_VALUES) {
    throw invalid(file, message('the report holds more than {limit} values', { limit: MAX_REPORT_VALUES }), MORE_PARTS)
  }
  return { file, report: parseReport(text, file) }
}

const MORE_PARTS = message('judge the list in more parts: each shard has fewer images')

function parseReport(text: string, file: string): Part['report'] {
  const refused = (why: Message): GateError =>
    invalid(file, message('it is no report of the gate: {why}', { why }), message('give report.json files'))
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (thrown) {
    throw refused(message('{error}', { error: toError(thrown).message.slice(0, 200) }))
  }
  const { value: complaint } = complaintsOf(reportSchema, json).next()
  if (!complaint) return json as Part['report']
  const { instancePath, keyword, params } = complaint
  const values = { place: instancePath || message('its top'), demand: `${keyword} ${JSON.stringify(params)}` }
  throw refused(message('{place} does not fit {demand}', values))
}
