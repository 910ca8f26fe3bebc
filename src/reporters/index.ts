import type { Report } from '../core/report.ts'
import { reportAsJson } from './json.ts'

/** A file that the run can leave behind. */
export interface Reporter {
  /** Its path within the report directory. */
  readonly file: string
  readonly render: (report: Report) => string
}

export type Format = 'json'

/** Every file format. To add one: a file that renders it, a name in `Format`, a line here. */
export const REPORTERS: Readonly<Record<Format, Reporter>> = {
  json: { file: 'report.json', render: reportAsJson },
}
