import type { ListName } from '../core/assessment.ts'
import type { Evidence } from '../core/evidence.ts'
import type { Report } from '../core/report.ts'
import type { Language } from './sentences.ts'

/** What a reporter has besides the report. */
export interface RenderContext extends Language {
  /** What the report was judged from. */
  readonly evidence: Evidence
}

/** One file to write. */
export interface RenderedFile {
  /** Its path within the report directory, with `/`. */
  readonly path: string
  readonly text: string
}

/** A kind of file that the run can leave behind. */
export interface Reporter {
  /** The file, or the directory of several, within the report directory. */
  readonly place: string
  /** What it shows one by one, where the source lists it. */
  readonly lists?: readonly ListName[]
  /** Loaded when it is asked for. */
  render(report: Report, context: RenderContext): Promise<readonly RenderedFile[]>
}

export const FORMATS = ['json', 'html', 'evidence'] as const
export type Format = (typeof FORMATS)[number]

const oneFile = (place: string, text: string): readonly RenderedFile[] => [{ path: place, text }]

/** Every file format. To add one: a file that renders it, its name in `FORMATS`, a line here. */
export const REPORTERS: Readonly<Record<Format, Reporter>> = {
  json: {
    place: 'report.json',
    render: async (report) => oneFile('report.json', (await import('./json.ts')).reportAsJson(report)),
  },
  html: {
    place: 'report.html',
    lists: ['findings', 'maliciousFileList', 'unsafeSettingList', 'sensitiveFileList'],
    render: async (report, context) =>
      oneFile('report.html', await (await import('./html.ts')).reportAsHtml(report, context)),
  },
  evidence: {
    place: 'evidence.json',
    render: async (_, { evidence }) =>
      oneFile('evidence.json', await (await import('./evidence.ts')).evidenceAsJson(evidence)),
  },
}

/** What the chosen formats show one by one. */
export const listsOf = (formats: readonly Format[]): readonly ListName[] => [
  ...new Set(formats.flatMap((format) => REPORTERS[format].lists ?? [])),
]
