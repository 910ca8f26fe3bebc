import type { MaliceLevel, MaliciousFile } from '../../core/assessment.ts'
import type { Finding } from '../../core/finding.ts'
import { message } from '../../core/message.ts'
import type { ImageReport } from '../../core/report.ts'
import { exactly, type SeverityRange, SOME_SEVERITY, severityPhrase } from '../../core/severity.ts'
import { cutAtSentence } from '../cut.ts'
import { listsOfImage, packageText, type ShownFinding } from '../findings.ts'
import { referenceParts } from '../reference-parts.ts'
import type { Say } from '../sentences.ts'
import { type ContentKind, describeContent, describeFinding } from './content-rules.ts'
import type { Draft, SarifLocation, SarifRule, Written } from './format.ts'
import { levelOf } from './severity.ts'
import { sentences } from './text.ts'

interface Scene {
  readonly location: SarifLocation
  readonly isWaived: (finding: ShownFinding) => boolean
  readonly say: Say
}

/** What is found. */
interface Content {
  readonly identity: readonly string[]
  describe(): Described
}

interface Described {
  readonly rule: SarifRule
  readonly severity: SeverityRange
  /** One sentence each. */
  readonly parts: readonly string[]
}

/** What the scan lists of an image: malicious files, vulnerabilities but for the waived, settings, sensitive files. */
export function* contentDrafts(image: ImageReport, { location, isWaived, say }: Scene): Generator<Draft> {
  const name = referenceParts(image.reference).name
  const told = say(message('Image {reference}', { reference: image.reference }))
  for (const { identity, describe } of contentsOf(image, isWaived, say)) {
    const write = (): Written => {
      const { rule, severity, parts } = describe()
      return { rule, level: levelOf(severity), text: sentences([...parts, told], say), location }
    }
    yield { identity: [name, ...identity], write }
  }
}

function* contentsOf(image: ImageReport, isWaived: Scene['isWaived'], say: Say): Generator<Content> {
  const { findings, maliciousFiles, unsafeSettings, sensitiveFiles } = listsOfImage(image)
  for (const file of maliciousFiles) yield maliciousFile(file, say)
  yield* vulnerabilities(findings, isWaived, say)
  for (const item of unsafeSettings) yield graded('unsafe-setting', item, say)
  for (const item of sensitiveFiles) yield graded('sensitive-file', item, say)
}

/** One for each package that has a vulnerability; several versions of it in the image are told as one, by the worst. */
function* vulnerabilities(
  findings: readonly ShownFinding[],
  isWaived: Scene['isWaived'],
  say: Say,
): Generator<Content> {
  const rules = new Map<string, SarifRule>()
  for (const shown of findings) {
    if (isWaived(shown)) continue
    const { finding } = shown
    const { id, severity } = finding
    yield {
      identity: ['finding', id, finding.package?.name ?? '', finding.package?.path ?? ''],
      describe() {
        // Worst first: the first of an id decides how bad the rule is.
        const rule = rules.get(id) ?? describeFinding(finding, say)
        rules.set(id, rule)
        return { rule, severity, parts: partsOf(finding, say) }
      },
    }
  }
}

function partsOf(finding: Finding, say: Say): readonly string[] {
  const { id, severity, title, remedy, hasFix } = finding
  const values = { id, severity: severityPhrase(severity) }
  const place = packageText(finding)
  const found =
    place === undefined
      ? message('{id}, severity {severity}', values)
      : message('{id} in {package}, severity {severity}', { ...values, package: place })
  const fix = hasFix === undefined ? [] : [hasFix ? message('a fix is known') : message('no fix is known yet')]
  return [say(found), cutAtSentence(title ?? '', 200), ...fix.map(say), cutAtSentence(remedy ?? '', 300)]
}

const MALICE: Readonly<Record<MaliceLevel, SeverityRange>> = {
  remind: exactly('medium'),
  suspicious: exactly('high'),
  serious: exactly('critical'),
}

function maliciousFile({ path, name, level, md5, description }: MaliciousFile, say: Say): Content {
  const file = path ?? name ?? md5 ?? '?'
  return {
    identity: ['malicious-file', file],
    describe: () => ({
      rule: describeContent('malicious-file', MALICE.serious, say),
      severity: level === undefined ? MALICE.serious : MALICE[level],
      parts: [
        say(message('{file} is taken for malicious', { file })),
        [name, level, md5 && `MD5 ${md5}`].filter((known) => known !== undefined).join(', '),
        description ?? '',
      ],
    }),
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
  return {
    identity: [kind, name],
    // One rule has one severity for GitHub; the level of each result says how bad it is.
    describe: () => ({ rule: describeContent(kind, SOME_SEVERITY, say), severity, parts: [say(found)] }),
  }
}
