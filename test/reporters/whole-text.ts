import type { Report } from '../../src/core/report.ts'
import { type HtmlOptions, reportAsHtmlPieces } from '../../src/reporters/html.ts'
import { reportAsSarifPieces, type SarifOptions } from '../../src/reporters/sarif.ts'
import { reportAsTextPieces, type TextOptions } from '../../src/reporters/text.ts'

// What is written in pieces, as one text. They are promises so that a failure is a rejection.

export const reportAsHtml = async (report: Report, options: HtmlOptions): Promise<string> =>
  [...reportAsHtmlPieces(report, options)].join('')

export const reportAsSarif = async (report: Report, options: SarifOptions): Promise<string> =>
  [...reportAsSarifPieces(report, options)].join('')

export const reportAsText = (report: Report, options: TextOptions): string =>
  [...reportAsTextPieces(report, options)].join('')
