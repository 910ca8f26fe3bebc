import { type Finding, isSameName } from '../../core/finding.ts'
import { message } from '../../core/message.ts'
import { type SeverityRange, severityPhrase } from '../../core/severity.ts'
import { markdownLink, markdownText } from '../escape.ts'
import type { Say } from '../sentences.ts'
import type { SarifRule } from './format.ts'
import { levelOf, securitySeverity } from './severity.ts'
import { sarifText, sentences } from './text.ts'

/** What else a scan lists; one rule each, for every image. */
const CONTENT_KINDS = ['malicious-file', 'unsafe-setting', 'sensitive-file'] as const
export type ContentKind = (typeof CONTENT_KINDS)[number]

/** A vulnerability as SARIF describes it: one rule for all packages of the image that have it. */
export function describeFinding(finding: Finding, say: Say): SarifRule {
  const { id, aliases, severity, title, remedy, url } = finding
  const others = aliases.filter((alias) => !isSameName(alias, id)).join(', ')
  const summary = title ?? say(message('The scan found the vulnerability {id}.', { id }))
  const lines = [
    say(message('Severity: {severity}', { severity: severityPhrase(severity) })),
    ...(others === '' ? [] : [say(message('Also known as {names}', { names: others }))]),
    ...(remedy === undefined ? [] : [remedy]),
  ].map((line) => sarifText(line, 800))
  const isLinked = url !== undefined && URL.canParse(url) && new URL(url).protocol === 'https:'
  return {
    // One that calls itself as another kind of content is called may not pass for it.
    id: (CONTENT_KINDS as readonly string[]).includes(id) ? `vulnerability/${id}` : sarifText(id, 200),
    name: 'Vulnerability',
    shortDescription: { text: sarifText(`${id}: ${summary}`, 160) },
    fullDescription: { text: sarifText(summary, 500) },
    help: {
      text: sentences(lines, say),
      markdown: [...lines.map(markdownText), ...(isLinked ? [markdownLink(url, url)] : [])].join('\n\n'),
    },
    ...(isLinked ? { helpUri: new URL(url).href } : {}),
    ...graded(severity, ['security', 'container', 'vulnerability']),
  }
}

/** A kind of content that is not a vulnerability. */
export function describeContent(kind: ContentKind, severity: SeverityRange, say: Say): SarifRule {
  const { name, summary, help } = {
    'malicious-file': {
      name: 'MaliciousFile',
      summary: message('The scan takes a file of the image for malicious.'),
      help: message(
        'Find out how the file came into the image, remove it, and build again from sources that you trust.',
      ),
    },
    'unsafe-setting': {
      name: 'UnsafeSetting',
      summary: message('The image does not pass a check of its settings.'),
      help: message('The console of the service explains the check; change the Dockerfile accordingly.'),
    },
    'sensitive-file': {
      name: 'SensitiveFile',
      summary: message('The image holds a file with sensitive content.'),
      help: message('Remove the file from every layer, and replace the secret: whoever has the image has it too.'),
    },
  }[kind]
  const [short, advice] = [say(summary), say(help)]
  return {
    id: kind,
    name,
    shortDescription: { text: short },
    fullDescription: { text: short },
    help: { text: sentences([short, advice], say), markdown: [short, advice].map(markdownText).join('\n\n') },
    ...graded(severity, ['security', 'container', kind]),
  }
}

const PROBLEMS = { error: 'error', warning: 'warning', note: 'recommendation' } as const

function graded(
  severity: SeverityRange,
  tags: readonly string[],
): Pick<SarifRule, 'defaultConfiguration' | 'properties'> {
  const level = levelOf(severity)
  const score = securitySeverity(severity)
  return {
    defaultConfiguration: { level },
    properties: {
      tags,
      precision: 'high',
      'problem.severity': PROBLEMS[level],
      ...(score === undefined ? {} : { 'security-severity': score }),
    },
  }
}
