import { GateError, toError } from '../core/errors.ts'
import { type Message, message } from '../core/message.ts'
import { invalid } from '../input-problems.ts'
import { complaintsOf } from '../policy/schema-check.ts'
import { type Obstacle, readWorkspaceFile } from '../policy/workspace-file.ts'
import { reportSchema } from '../reporters/report-schema.ts'
import type { Part } from './merge-reports.ts'

/** Far more than a thousand images take. */
export const MAX_REPORT_BYTES = 256 * 1024 * 1024

/** Reads a report.json. Throws GateError INPUT_INVALID, with the file as its place. */
export async function loadReport(file: string, root: string): Promise<Part> {
  const refuse = (obstacle: Obstacle): GateError =>
    invalid(file, obstacle === 'too-large' ? TOO_LARGE : message('the report is not a regular file'))
  let text: string
  try {
    const bytes = await readWorkspaceFile(root, file, { confine: false, maxBytes: MAX_REPORT_BYTES, refuse })
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (thrown) {
    if (thrown instanceof GateError) throw thrown
    throw invalid(file, message('the report cannot be read: {error}', { error: toError(thrown).message }))
  }
  return { file, report: parseReport(text, file) }
}

const TOO_LARGE = message('the report is larger than {limit} bytes', { limit: MAX_REPORT_BYTES })

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
