import { MALICE_LEVELS } from '../core/assessment.ts'
import { UNKNOWN_CAUSES } from '../core/measured.ts'
import { MARK_KINDS } from '../core/report.ts'
import { SEVERITIES } from '../core/severity.ts'
import { hoisted, type Schema } from './codec.ts'

/** A shape that stands once in the schema, whatever refers to it. */
const named = (title: string, description: string, properties: Record<string, Schema>): Schema => ({
  ...record(description, properties),
  title,
})
/** An object that has exactly these properties, all of them always. */
const record = (description: string, properties: Record<string, Schema>): Schema => ({
  type: 'object',
  description,
  additionalProperties: false,
  required: Object.keys(properties),
  properties,
})
const text = (description: string): Schema => ({ type: 'string', description })
const flag = (description: string): Schema => ({ type: 'boolean', description })
const whole = (description: string, minimum = 0): Schema => ({ type: 'integer', minimum, description })
const word = (description: string, words: readonly string[]): Schema => ({ type: 'string', enum: words, description })
const list = (description: string, items: Schema): Schema => ({ type: 'array', items, description })
const orNull = (schema: Schema): Schema => ({
  description: schema.description,
  anyOf: [schema, { type: 'null', description: 'Not known, or does not apply.' }],
})
const digest = (description: string): Schema => ({ ...text(description), pattern: '^sha256:[0-9a-f]{64}$' })
const time = (description: string): Schema => ({
  ...text(`${description} ISO 8601, UTC.`),
  pattern: '^[+-]?\\d{4,6}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$',
})

const verdict = (description: string): Schema => word(description, ['pass', 'fail', 'unknown'])
const cause = (description: string): Schema => orNull(word(description, UNKNOWN_CAUSES))
const position = named('position', 'Where that is written in the policy.', {
  file: text('The file as the policy was named, or "preset:" and a name.'),
  line: whole('Counted from 1.', 1),
  column: whole('Counted from 1.', 1),
})
const severity = named('severity', 'A severity that may be known as a range only.', {
  least: word('It is no lower than this.', SEVERITIES),
  most: word('It is no higher than this.', SEVERITIES),
})
const count = (description: string): Schema =>
  record(description, {
    min: whole('At least so many.'),
    max: orNull(whole('At most so many; null where there is no upper bound.')),
  })
const fact = (description: string, value: Schema): Schema =>
  record(description, {
    known: flag('Whether the source measured it.'),
    value: orNull(value),
    from: orNull(text("The field of the service's answer that told it.")),
    cause: cause('Why it is not known.'),
    why: orNull(text('The same in words.')),
  })

const facts = named('facts', 'What the completed scan measured.', {
  severity: fact('The worst severity among the vulnerabilities.', severity),
  vulnerabilities: fact(
    'The number of vulnerabilities by severity.',
    list(
      'No finding is counted twice.',
      record('Findings of one range of severities.', { severity, count: count('How many.') }),
    ),
  ),
  maliciousFiles: fact(
    'The number of malicious files.',
    record('In all, and where asked for by level.', {
      total: count('In all.'),
      atLeast: {
        type: 'object',
        description: 'How many are at least of a level, for the levels that a rule asked for.',
        additionalProperties: false,
        properties: Object.fromEntries(MALICE_LEVELS.map((level) => [level, count(`At least "${level}".`)])),
      },
    }),
  ),
  unsafeSettings: fact('The number of unsafe settings.', count('How many.')),
  sensitiveFiles: fact('The number of files with sensitive content.', count('How many.')),
  sizeBytes: fact('The size of the image.', { type: 'number', minimum: 0, description: 'Bytes.' }),
  bornAt: fact(
    'When the image was created, else last updated.',
    record('A moment and what happened then.', {
      at: orNull(time('The moment.')),
      event: word('What happened.', ['created', 'updated']),
    }),
  ),
})

const scan = named('scan', 'One row of the service, or one platform of a multi-architecture image.', {
  label: text("Tells it from its siblings, in the service's terms."),
  digest: orNull(digest('Its digest.')),
  pushedAt: orNull(time('When the image was last pushed.')),
  state: word('How far the scan is.', ['complete', 'stale', 'pending', 'failed', 'unsupported', 'unclear']),
  scannedAt: orNull(time('When the scan ended.')),
  code: orNull(text("The service's code for a failed or unsupported scan.")),
  why: orNull(text('Why the scan is not complete.')),
  hint: orNull(text('What to do about that.')),
  facts: orNull(facts),
})

const waiver = named('waiver', 'A dated acceptance; every criterion that it states holds.', {
  rule: orNull(text('The rule that it is for.')),
  finding: orNull(text('The finding that it is for.')),
  image: orNull(text('The images that it is for, as a glob.')),
  digest: orNull(text('The digest that it is for.')),
  reason: orNull(text('Why it was accepted.')),
  owner: orNull(text('Who answers for it.')),
  expires: orNull(time('Its last moment.')),
  untilFixed: flag('Whether it ends as soon as there is a fix.'),
  position,
})

const rule = named('rule', 'What one rule of one policy came to on this image.', {
  id: text('The rule.'),
  policy: text("The policy's name."),
  mode: word('The mode in force: "warn" also where an unknown is let through or enforcement begins later.', [
    'enforce',
    'warn',
    'off',
  ]),
  outcome: word('What it came to.', ['pass', 'violated', 'unknown', 'waived', 'skipped']),
  cause: cause('Why the outcome is not known.'),
  message: text('What was found and what the limit is.'),
  hint: orNull(text('What to do next.')),
  letThrough: flag("Whether the policy's own `unknown:` turned an enforced rule's unknown into a warning."),
  position,
  waiverStanza: orNull(text('YAML to put under `waivers:` of the policy to waive this violation.')),
  waivedBy: list('The waivers that cover it, the longest-lasting first.', waiver),
})

const waivedFinding = record('A finding that waivers of a policy take out before its limits are counted.', {
  policy: text("The policy's name."),
  id: text('As the source names it.'),
  severity,
  waivedBy: list('The waivers that name it, the longest-lasting first.', waiver),
})

const image = named('image', 'One image and what came of it.', {
  reference: text('In normal form, with the digest that was asked for.'),
  digest: orNull(digest('The digest that was judged; null where the rows of the service have none or disagree.')),
  source: text('The id of the source that answered.'),
  region: orNull(text('The region that was asked.')),
  verdict: verdict('Whether this image may go on.'),
  asked: list('What the source was asked for.', text('In words.')),
  consoleUrl: orNull(text("Where a person can see the image in the service's console.")),
  scans: list('What the service has on this image.', scan),
  rules: list('In the order of the policies.', rule),
  waivedFindings: list('The worst first.', waivedFinding),
})

const policy = named('policy', 'One policy.', {
  name: text('Its name.'),
  origin: record('Where it came from.', {
    kind: word('What kind of place that is.', ['preset', 'file', 'repository']),
    text: text('As the user named it.'),
    digest: text('sha256, in hexadecimal, of the bytes read, with everything that the policy extends.'),
    commit: orNull(text('The commit that it was read at.')),
  }),
  warnings: list(
    'What was found as it loaded, and what the run showed.',
    record('One warning.', { message: text('In words.'), position }),
  ),
})

const counts = record('Numbers of rule outcomes, one for each image and policy.', {
  violations: whole('Violations of enforced rules.'),
  warnings: whole('What would have stopped the job, had the rule been enforced.'),
  unknowns: whole('Enforced rules that could not be decided.'),
  waived: whole('Violations that a waiver covers.'),
})

/** The JSON Schema (draft-07) of report.json. */
export const reportSchema: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Image Policy Gate report',
  ...hoisted(
    record('What the gate found: one verdict, and why.', {
      version: { const: 1, description: 'The version of this format.' },
      tool: record('What wrote the report.', { name: text('Its name.'), version: text('Its version.') }),
      verdict: verdict('Whether all images may go on.'),
      mode: word('Whether the verdict fails the job.', ['enforce', 'report']),
      asOf: orNull(time('The moment that ages and dates were judged at.')),
      startedAt: orNull(time('When the run began.')),
      endedAt: orNull(time('When it was done.')),
      counts,
      shard: orNull(
        record('The part of a list of images that this run judged.', {
          index: whole('Which part, from 1.', 1),
          count: whole('How many parts there are.', 1),
          list: text('sha256 of the whole list, in hexadecimal.'),
        }),
      ),
      marks: list(
        'What a reader must know of how the run was set.',
        record('One such thing.', { kind: word('Why it matters.', MARK_KINDS), message: text('In words.') }),
      ),
      hosts: list('The hosts that were contacted.', text('Host, and port if not the usual one.')),
      policies: list('The policies that judged.', policy),
      images: list('In the order that they were named in.', image),
    }),
    {},
  ),
}
