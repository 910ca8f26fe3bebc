import type { Report } from '../core/report.ts'
import { reportAsMarkdown } from './markdown.ts'
import type { Language } from './sentences.ts'

/** GitHub refuses comments of more than 65,536 characters. */
const MAX_COMMENT_CHARACTERS = 60_000
/** And it may count bytes, of which a Chinese character has three. */
const MAX_COMMENT_BYTES = 240_000
const ROWS_OF_LISTS = 5

/** The report as a comment on a pull request: the job summary's Markdown, within what a comment may hold. */
export function reportAsComment(report: Report, language: Language = {}): string {
  for (let maxBytes = MAX_COMMENT_BYTES; ; ) {
    const text = reportAsMarkdown(report, { ...language, maxBytes, maxListRows: ROWS_OF_LISTS })
    if (text.length <= MAX_COMMENT_CHARACTERS) return text
    maxBytes = Math.floor(Math.min(maxBytes, Buffer.byteLength(text)) * (MAX_COMMENT_CHARACTERS / text.length) * 0.97)
  }
}
