import { message } from '../core/message.ts'
import { severityPhrase } from '../core/severity.ts'
import { fixWords, type ImageLists, packageText } from './findings.ts'
import type { Say } from './sentences.ts'
import { MALICE_WORDS } from './words.ts'

const MAX_ROWS = 10

/** What is in an image, the worst of each list, a line each under its title; not yet escaped. */
export function listTexts({ maliciousFiles, findings }: ImageLists, say: Say): readonly string[] {
  const files = maliciousFiles.map(({ path, name, level, md5 }) => [
    path ?? '?',
    level === undefined ? undefined : say(MALICE_WORDS[level]),
    name,
    md5 && `MD5 ${md5}`,
  ])
  const open = findings.filter(({ waived }) => waived.length === 0)
  const vulnerabilities = open.map(({ finding }) => {
    const fix = fixWords(finding)
    return [finding.id, say(severityPhrase(finding.severity)), packageText(finding), fix && say(fix)]
  })
  return [
    ...section(say(message('malicious files: {count}', { count: files.length })), files, say),
    ...section(say(message('vulnerabilities by name: {count}', { count: open.length })), vulnerabilities, say),
  ]
}

type Cells = readonly (string | undefined)[]

function section(title: string, rows: readonly Cells[], say: Say): readonly string[] {
  if (rows.length === 0) return []
  const more = rows.length - MAX_ROWS
  return [
    title,
    ...rows.slice(0, MAX_ROWS).map((cells) => `  ${cells.filter((text) => text !== undefined).join('  ')}`),
    ...(more > 0 ? [`  ${say(message('and {count} more', { count: more }))}`] : []),
  ]
}
