import { MALICE_LEVELS, type MaliciousFile, type SensitiveFile, type UnsafeSetting } from '../../core/assessment.ts'
import { isSameName } from '../../core/finding.ts'
import { type Message, message } from '../../core/message.ts'
import type { ImageReport } from '../../core/report.ts'
import type { SeverityRange } from '../../core/severity.ts'
import { listsOfImage, type ShownFinding } from '../findings.ts'
import type { Say } from '../sentences.ts'
import { MALICE_WORDS } from '../words.ts'
import { listTable } from './list-table.ts'
import { type Html, html, link } from './markup.ts'
import { severityCell } from './words.ts'

const MAX_ALIASES = 8

/** What the scans list of an image by name, each kind in a fold of its own; nothing where nothing is listed. */
export function listSections(image: ImageReport, say: Say): readonly Html[] {
  const { findings, maliciousFiles, unsafeSettings, sensitiveFiles } = listsOfImage(image)
  return [
    ...(maliciousFiles.length > 0 ? [maliciousTable(maliciousFiles, say)] : []),
    ...(findings.length > 0 ? [findingsTable(findings, say)] : []),
    ...(unsafeSettings.length > 0 ? [settingsTable(unsafeSettings, say)] : []),
    ...(sensitiveFiles.length > 0 ? [sensitiveTable(sensitiveFiles, say)] : []),
  ]
}

function findingsTable(findings: readonly ShownFinding[], say: Say): Html {
  const columns = [
    { title: message('Severity'), choose: true },
    { title: message('Vulnerability') },
    { title: message('Package') },
    { title: message('Fix'), choose: true },
  ] as const
  const row = (finding: ShownFinding): Html => findingRow(finding, say)
  return listTable({ title: message('Vulnerabilities by name'), columns, items: findings, row }, say)
}

function findingRow({ finding, waived }: ShownFinding, say: Say): Html {
  const { id, severity, title, package: part, hasFix, remedy, url } = finding
  const others = finding.aliases.filter((alias) => !isSameName(alias, id))
  const policies = [...new Set(waived.map(({ policy }) => policy))].join(', ')
  const isTelling = title !== undefined && title !== id && title !== part?.name
  const fix = say(fixWord(hasFix))
  return html`<tr>${severityCell(severity, say)}<td><code>${link(id, url)}</code>
    ${others.length > 0 && html`<span class="also">${namesText(others, say)}</span>`}
    ${policies !== '' && html`<span class="chip waived">${say(message('waived by policy {policies}', { policies }))}</span>`}
    ${isTelling && html`<p>${title}</p>`}</td>
    <td>${part && html`<code>${part.name}</code> ${part.version}${part.path !== undefined && html`<p>${part.path}</p>`}`}</td>
    <td data-word="${fix}">${fix}${remedy !== undefined && html`<p>${remedy}</p>`}</td></tr>\n`
}

const namesText = (names: readonly string[], say: Say): string => {
  const shown = names.slice(0, MAX_ALIASES).join(', ')
  const count = names.length - MAX_ALIASES
  return count > 0 ? say(message('{names} and {count} more', { names: shown, count })) : shown
}

function fixWord(hasFix: boolean | undefined): Message {
  if (hasFix === undefined) return message('not told')
  return hasFix ? message('fix known') : message('no fix known')
}

function maliciousTable(files: readonly MaliciousFile[], say: Say): Html {
  const columns = [
    { title: message('Level'), choose: true },
    { title: message('File') },
    { title: message('Name') },
    { title: message('MD5') },
  ] as const
  const row = ({ level, path, name, md5, description }: MaliciousFile): Html => {
    const grade = say(level === undefined ? message('not told') : MALICE_WORDS[level])
    const rank = level === undefined ? -1 : MALICE_LEVELS.indexOf(level)
    return html`<tr><td data-sort="${rank}" data-word="${grade}">${grade}</td>
      <td><code>${path ?? '?'}</code>${description !== undefined && html`<p>${description}</p>`}</td>
      <td>${name}</td><td>${md5 !== undefined && html`<code>${md5}</code>`}</td></tr>\n`
  }
  return listTable({ title: message('Malicious files'), columns, items: files, row }, say)
}

const settingsTable = (settings: readonly UnsafeSetting[], say: Say): Html =>
  gradedTable(
    settings.map(({ name, severity, failed }) => ({ name, severity, count: failed })),
    { title: message('Unsafe settings'), name: message('Setting'), count: message('Failed checks') },
    say,
  )

const sensitiveTable = (files: readonly SensitiveFile[], say: Say): Html =>
  gradedTable(
    files.map(({ name, severity, count }) => ({ name, severity, count })),
    { title: message('Sensitive files'), name: message('File'), count: message('Number') },
    say,
  )

interface Graded {
  readonly name: string
  readonly severity: SeverityRange
  readonly count: number | undefined
}

function gradedTable(
  items: readonly Graded[],
  titles: Readonly<Record<'title' | 'name' | 'count', Message>>,
  say: Say,
): Html {
  const columns = [
    { title: message('Severity'), choose: true },
    { title: titles.name },
    { title: titles.count },
  ] as const
  const row = ({ name, severity, count }: Graded): Html =>
    html`<tr>${severityCell(severity, say)}<td>${name}</td><td class="num">${count}</td></tr>\n`
  return listTable({ title: titles.title, columns, items, row }, say)
}
