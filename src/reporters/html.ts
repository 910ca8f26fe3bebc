import type { Report } from '../core/report.ts'
import { fitInto } from './html/fit.ts'
import { flat, html, raw } from './html/markup.ts'
import { pageBody, pageTitle } from './html/page.ts'
import { SCRIPT } from './html/script.ts'
import { STYLE } from './html/style.ts'
import { inPieces } from './pieces.ts'
import { type Language, speaker } from './sentences.ts'
import { sha256Hex } from './sha256.ts'

export interface HtmlOptions extends Language {
  /** The most bytes of UTF-8, 8 MiB where it is absent; what does not fit is counted instead. */
  readonly maxBytes?: number
}

/** What browsers still open, search and sort without a pause. */
const MAX_HTML_BYTES = 8 * 1024 * 1024

// Which of the Han characters' shapes a browser takes depends on the script.
const LANGUAGE_TAGS: Readonly<Record<string, string>> = { zh: 'zh-Hans' }

/**
 * The report as one page that needs nothing else: no network, and by its own security policy no script and no style but
 * the two that are hashed here. Its text in pieces.
 */
export const reportAsHtmlPieces = (report: Report, options: HtmlOptions): Iterable<string> =>
  inPieces(partsOf(report, options))

function* partsOf(report: Report, options: HtmlOptions): Generator<string> {
  const say = speaker(options)
  const language = options.language ?? 'en'
  const [style, script] = [STYLE, SCRIPT].map(policyHash)
  const security = `default-src 'none'; style-src '${style}'; script-src '${script}'; base-uri 'none'; form-action 'none'`
  const head = html`<!doctype html>
    <html lang="${LANGUAGE_TAGS[language] ?? language}">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${raw(security)}">
    <meta name="referrer" content="no-referrer">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="generator" content="${report.tool.name} ${report.tool.version}">
    <title>${pageTitle(report, say)}</title>
    <style>${raw(STYLE)}</style>
    </head>
    <body class="${report.verdict}">\n`
  const foot = html`<script>${raw(SCRIPT)}</script>
    </body>
    </html>\n`
  const [before, after] = [head, foot].map(flat) as [string, string]
  const room = (options.maxBytes ?? MAX_HTML_BYTES) - Buffer.byteLength(before + after)
  yield before
  yield* fitInto(pageBody(report, room, say), room)
  yield after
}

const policyHash = (text: string): string => `sha256-${Buffer.from(sha256Hex(text), 'hex').toString('base64')}`
