import type { MaliceLevel, MaliciousFile } from '../../core/assessment.ts'
import { message } from '../../core/message.ts'
import type { ImageReport } from '../../core/report.ts'
import { exactly, type SeverityRange, SOME_SEVERITY, severityPhrase } from '../../core/severity.ts'
import { cutAtSentence } from '../cut.ts'
import { listsOfImage, packageText, type ShownFinding } from '../findings.ts'
import { referenceParts } from '../reference-parts.ts'
import type { Say } from '../sentences.ts'
import { type ContentKind, describeContent, describeFinding } from './content-rules.ts'
import type { Draft, SarifLocation, SarifRule } from './format.ts'
import { levelOf } from './severity.ts'
import { sentences } from './text.ts'

interface Scene {
  readonly location: SarifLocation
  readonly isWaived: (finding: ShownFinding) => boolean
  readonly say: Say
}

/** What is found, before it is written down. */
interface Content {
  readonly rule: SarifRule
  readonly severity: SeverityRange
  /** One sentence each. */
  readonly parts: readonly string[]
  readonly identity: readonly string[]
}

/** What the scan lists of an image: malicious files, vulnerabilities but for the waived, settings, sensitive files. */
export function contentDrafts(image: ImageReport, { location, isWaived, say }: Scene): readonly Draft[] {
  const { findings, maliciousFiles, unsafeSettings, sensitiveFiles } = listsOfImage(image)
  const contents = [
    ...maliciousFiles.map((file) => maliciousFile(file, say)),
    ...vulnerabilities(
      findings.filter((finding) => !isWaived(finding)),
      say,
    ),
    ...unsafeSettings.map((item) => graded('unsafe-setting', item, say)),
    ...sensitiveFiles.map((item) => graded('sensitive-file', item, say)),
  ]
  const name = referenceParts(image.reference).name
  const told = say(message('Image {reference}', { reference: image.reference }))
  return contents.map(({ rule, severity, parts, identity }) => ({
    rule,
    level: levelOf(severity),
    text: sentences([...parts, told], say),
    location,
    identity: [name, ...identity],
  }))
}

/** One for each package that has a vulnerability; several versions of it in the image are one alert. */
function vulnerabilities(findings: readonly ShownFinding[], say: Say): readonly Content[] {
  const rules = new Map<string, SarifRule>()
  const contents = new Map<string, Content>()
  for (const { finding } of findings) {
    const { id, severity, title, remedy, hasFix } = finding
    const identity = ['finding', id, finding.package?.name ?? '', finding.package?.path ?? '']
    // Worst first: the first of an id decides how bad the rule is.
    const rule = rules.get(id) ?? describeFinding(finding, say)
    rules.set(id, rule)
    const key = JSON.stringify(identity)
    if (contents.has(key)) continue
    const values = { id, severity: severityPhrase(severity) }
    const place = packageText(finding)
    const found =
      place === undefined
        ? message('{id}, severity {severity}', values)
        : message('{id} in {package}, severity {severity}', { ...values, package: place })
    const fix = hasFix === undefined ? [] : [hasFix ? message('a fix is known') : message('no fix is known yet')]
    const parts = [say(found), cutAtSentence(title ?? '', 200), ...fix.map(say), cutAtSentence(remedy ?? '', 300)]
    contents.set(key, { rule, severity, parts, identity })
  }
  return [...contents.values()]
}

const MALICE: Readonly<Record<MaliceLevel, SeverityRange>> = {
  remind: exactly('medium'),
  suspicious: exactly('high'),
  serious: exactly('critical'),
}

function maliciousFile({ path, name, level, md5, description }: MaliciousFile, say: Say): Content {
  const file = path ?? name ?? md5 ?? '?'
  return {
    rule: describeContent('malicious-file', MALICE.serious, say),
    severity: level === undefined ? MALICE.serious : MALICE[level],
    parts: [
      say(message('{file} is taken for malicious', { file })),
      [name, level, md5 && `MD5 ${md5}`].filter((known) => known !== undefined).join(', '),
      description ?? '',
    ],
    identity: ['malicious-file', file],
  }
}

interface GradedItem {
  readonly name: string
  readonly severity: SeverityRange
}

function graded(kind: Exclude<ContentKind, 'malicious-file'>, { name, severity }: GradedItem, say: Say): Content {
  const values = { name, severity: severityPhrase(severity) }
  const found =
    kind === 'unsafe-setting'
      ? message('unsafe setting: {name}, severity {severity}', values)
      : message('sensitive content: {name}, severity {severity}', values)
  // One rule has one severity for GitHub; the level of each result says how bad it is.
  return { rule: describeContent(kind, SOME_SEVERITY, say), severity, parts: [say(found)], identity: [kind, name] }
}
