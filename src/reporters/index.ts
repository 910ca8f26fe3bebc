import type { ListName } from '../core/assessment.ts'
import type { Evidence } from '../core/evidence.ts'
import type { Message } from '../core/message.ts'
import type { Report } from '../core/report.ts'
import type { DockerfilePlace } from './annotations.ts'
import type { RuleNote } from './rule-note.ts'
import type { RunPlace } from './run-place.ts'
import type { Language } from './sentences.ts'

/** What a reporter has besides the report. */
export interface RenderContext extends Language {
  /** What the report was judged from. */
  readonly evidence: Evidence
  /** The formats that are written together. */
  readonly formats?: readonly Format[]
  /** What the rules of policies mean. */
  readonly rules?: readonly RuleNote[]
  /** Where findings in an image are shown. */
  readonly dockerfile?: DockerfilePlace | undefined
  readonly runPlace?: RunPlace
}

/** One file to write. */
export interface RenderedFile {
  /** Its path within the report directory, with `/`. */
  readonly path: string
  /** Its text, made as it is written: a large file is never held as a whole. */
  readonly pieces: Iterable<string>
}

/** A kind of file that the run can leave behind. */
export interface Reporter {
  /** The file, or the directory of several, within the report directory. */
  readonly place: string
  /** What it shows one by one, where the source lists it. */
  readonly lists?: readonly ListName[]
  /** Loaded when it is asked for. */
  render(report: Report, context: RenderContext): Promise<readonly RenderedFile[]>
  /** What has no place in its files, for the log. */
  notices?(report: Report): Promise<readonly Message[]>
}

export const FORMATS = ['json', 'sarif', 'html', 'markdown', 'evidence', 'vsa'] as const
export type Format = (typeof FORMATS)[number]

const EVERY_LIST: readonly ListName[] = ['findings', 'maliciousFileList', 'unsafeSettingList', 'sensitiveFileList']

const oneFile = (path: string, pieces: Iterable<string>): readonly RenderedFile[] => [{ path, pieces }]

/** Every file format. To add one: a file that renders it, its name in `FORMATS`, a line here. */
export const REPORTERS: Readonly<Record<Format, Reporter>> = {
  json: {
    place: 'report.json',
    render: async (report) => oneFile('report.json', (await import('./json.ts')).reportAsPieces(report)),
  },
  sarif: {
    place: 'report.sarif',
    lists: EVERY_LIST,
    render: async (report, context) =>
      oneFile('report.sarif', (await import('./sarif.ts')).reportAsSarifPieces(report, context)),
    notices: async (report) => (await import('./sarif.ts')).sarifNotices(report),
  },
  html: {
    place: 'report.html',
    lists: EVERY_LIST,
    render: async (report, context) =>
      oneFile('report.html', (await import('./html.ts')).reportAsHtmlPieces(report, context)),
  },
  markdown: {
    place: 'report.md',
    lists: ['findings', 'maliciousFileList'],
    render: async (report, context) => {
      const { MAX_FILE_BYTES, reportAsMarkdown } = await import('./markdown.ts')
      return oneFile('report.md', [reportAsMarkdown(report, { ...context, maxBytes: MAX_FILE_BYTES })])
    },
  },
  evidence: {
    place: 'evidence.json',
    render: async (_, { evidence }) =>
      oneFile('evidence.json', (await import('./evidence.ts')).evidenceAsPieces(evidence)),
  },
  vsa: {
    place: 'vsa',
    render: async (report, context) => {
      const { verificationSummaries } = await import('./vsa.ts')
      const [evidenceFile] = context.formats?.includes('evidence')
        ? await REPORTERS.evidence.render(report, context)
        : []
      const summaries = verificationSummaries(report, { runPlace: context.runPlace, evidenceFile })
      return summaries.map(({ hex, text }) => ({ path: `vsa/${hex}.json`, pieces: [text] }))
    },
    notices: async (report) => (await import('./vsa.ts')).vsaNotices(report),
  },
}

/** What the chosen formats show one by one. */
export const listsOf = (formats: readonly Format[]): readonly ListName[] => [
  ...new Set(formats.flatMap((format) => REPORTERS[format].lists ?? [])),
]
