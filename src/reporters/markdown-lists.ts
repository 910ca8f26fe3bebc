import type { MaliciousFile } from '../core/assessment.ts'
import { message } from '../core/message.ts'
import { severityPhrase } from '../core/severity.ts'
import { cutAtSentence } from './cut.ts'
import { markdownCode, markdownLink, markdownText } from './escape.ts'
import { fixWords, type ImageLists, type ShownFinding } from './findings.ts'
import type { Say } from './sentences.ts'
import { MALICE_WORDS } from './words.ts'

const MAX_CELL = 200

/** A table that can be cut after any of its pieces. */
export interface CutTable {
  /** The head, a row for each item, and how many more there are unless all have a row. */
  readonly pieces: readonly string[]
  /** The items, with those that have no row. */
  readonly total: number
}

/** What is in an image, the worst rows of each list: malicious files, then vulnerabilities. */
export const listTables = (
  { maliciousFiles, findings }: ImageLists,
  maxRows: number,
  say: Say,
): readonly CutTable[] => [
  table(
    [message('Malicious file'), message('Level'), message('Name'), message('MD5')].map(say),
    maliciousFiles.slice(0, maxRows).map((file) => maliciousRow(file, say)),
    maliciousFiles.length,
    say,
  ),
  table(
    [message('Vulnerability'), message('Severity'), message('Package'), message('Fix')].map(say),
    findings.slice(0, maxRows).map((finding) => findingRow(finding, say)),
    findings.length,
    say,
  ),
]

function table(titles: readonly string[], rows: readonly string[], total: number, say: Say): CutTable {
  if (rows.length === 0) return { pieces: [], total }
  const more = total - rows.length
  const last = [say(message('and {count} more', { count: more })), ...titles.slice(1).map(() => '')]
  const head = `\n| ${titles.join(' | ')} |\n|${'---|'.repeat(titles.length)}\n`
  return { pieces: [head, ...rows, ...(more === 0 ? [] : [`| ${last.join(' | ')} |\n`])], total }
}

const cell = (text: string | undefined): string =>
  text === undefined ? '' : markdownText(cutAtSentence(text, MAX_CELL))

const code = (text: string | undefined): string =>
  text === undefined ? '' : markdownCode(cutAtSentence(text, MAX_CELL))

function findingRow({ finding, waived }: ShownFinding, say: Say): string {
  const { id, severity, url, package: part, remedy } = finding
  const named = [part?.name, part?.version].filter((text) => text !== undefined).join(' ')
  const where = [named, part?.path].filter((text) => text !== undefined && text !== '').map(code)
  const fix = [fixWords(finding), remedy].filter((part) => part !== undefined)
  const policies = [...new Set(waived.map(({ policy }) => policy))].join(', ')
  const cells = [
    url === undefined ? code(id) : markdownLink(cutAtSentence(id, MAX_CELL), url),
    cell(say(severityPhrase(severity))),
    where.join(' '),
    waived.length > 0
      ? cell(say(message('waived by policy {policies}', { policies })))
      : fix.map((part) => cell(typeof part === 'string' ? part : say(part))).join('<br>'),
  ]
  return `| ${cells.join(' | ')} |\n`
}

function maliciousRow({ path, name, level, md5 }: MaliciousFile, say: Say): string {
  const grade = level === undefined ? say(message('not told')) : say(MALICE_WORDS[level])
  return `| ${[code(path ?? '?'), cell(grade), cell(name), code(md5)].join(' | ')} |\n`
}
