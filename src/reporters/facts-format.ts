import {
  type Facts,
  MALICE_LEVELS,
  type MaliciousFile,
  type MaliciousFileCounts,
  type SensitiveFile,
  type UnsafeSetting,
} from '../core/assessment.ts'
import type { Count } from '../core/count.ts'
import type { Finding } from '../core/finding.ts'
import { type Measured, type NotMeasured, UNKNOWN_CAUSES } from '../core/measured.ts'
import { SEVERITIES, type SeverityRange } from '../core/severity.ts'
import type { SeverityBucket } from '../core/vulnerability-counts.ts'
import {
  type Codec,
  constant,
  converted,
  flag,
  list,
  mapping,
  named,
  oneOf,
  optional,
  orNull,
  record,
  text,
  time,
  whole,
  word,
} from './codec.ts'
import { sentence } from './message-format.ts'

const notMeasured = named(
  'notMeasured',
  record<NotMeasured>('Why the source does not know it.', {
    known: constant('It is not known.', false),
    cause: word('The cause, as the `unknown:` of policies names it.', UNKNOWN_CAUSES),
    why: sentence('The same in words.'),
    hint: optional(sentence('What to do about that.')),
  }),
)

/** A fact that was measured, or the reason why it is not known; `title` names its kind of value. */
export const measuredAs = <T>(title: string, description: string, value: Codec<T>): Codec<Measured<T>> => {
  const known = record<{ readonly known: true; readonly value: T; readonly from: string }>(
    'What the source measured.',
    {
      known: constant('It is known.', true),
      value,
      from: text("The field of the service's answer that told it."),
    },
  )
  const either = named(
    `${title}Fact`,
    oneOf<Measured<T>>('A fact, or why it is not known.', 'known', [known, notMeasured]),
  )
  return { ...either, schema: { ...either.schema, description } }
}

const severity = named(
  'severity',
  record<SeverityRange>('A severity that may be known as a range only.', {
    least: word('It is no lower than this.', SEVERITIES),
    most: word('It is no higher than this.', SEVERITIES),
  }),
)

/** JSON has no infinity: null where there is no upper bound. */
const count = (description: string): Codec<Count> =>
  named(
    'count',
    record<Count>(description, {
      min: whole('At least so many.'),
      max: converted(
        orNull(whole('At most so many; null where there is no upper bound.')),
        (max) => (max === Number.POSITIVE_INFINITY ? undefined : max),
        (max) => max ?? Number.POSITIVE_INFINITY,
      ),
    }),
  )

const maliciousFileCounts = named(
  'maliciousFileCounts',
  record<MaliciousFileCounts>('In all, and by level where the source grades them.', {
    total: count('In all.'),
    atLeast: optional(
      mapping('How many are at least of a level.', word('The level.', MALICE_LEVELS), count('So many.')),
    ) as Codec<MaliciousFileCounts['atLeast']>,
  }),
)

const finding = named(
  'finding',
  record<Finding>('One vulnerability.', {
    id: text('As the source names it.'),
    aliases: list('Other names of the same.', text('A name.')),
    severity,
    title: optional(text('What it is.')),
    package: optional(
      record<NonNullable<Finding['package']>>('What has it.', {
        name: text('Its name.'),
        version: optional(text('Its version.')),
        path: optional(text('Where it lies in the image.')),
      }),
    ),
    hasFix: optional(flag('Whether the source reports a fix.')),
    remedy: optional(text('What the source says to do about it.')),
    url: optional(text('Where to read about it.')),
  }),
)

const maliciousFile = named(
  'maliciousFile',
  record<MaliciousFile>('A file that the scanner takes for malicious.', {
    path: optional(text('Where it lies in the image.')),
    name: optional(text('What the scanner calls it.')),
    level: optional(word('How sure the scanner is.', MALICE_LEVELS)),
    md5: optional(text('The MD5 sum of the file.')),
    description: optional(text('What the scanner says of it.')),
  }),
)

const unsafeSetting = named(
  'unsafeSetting',
  record<UnsafeSetting>('A check of the configuration that fails, or a group of them.', {
    name: text('What is checked.'),
    severity,
    failed: optional(whole('How many checks of the group fail.')),
  }),
)

const sensitiveFile = named(
  'sensitiveFile',
  record<SensitiveFile>('A file, or a kind of file, with sensitive content.', {
    name: text('What it is.'),
    severity,
    count: optional(whole('How many there are.')),
  }),
)

/** What a completed scan measured. */
export const factsFormat = named(
  'facts',
  record<Facts>('What the completed scan measured.', {
    severity: measuredAs('severity', 'The worst severity among the vulnerabilities.', severity),
    vulnerabilities: measuredAs(
      'buckets',
      'The number of vulnerabilities by severity.',
      list(
        'No vulnerability is counted twice.',
        record<SeverityBucket>('Those of one range of severities.', { severity, count: count('How many.') }),
      ),
    ),
    findings: optional(
      measuredAs('findings', 'Every vulnerability by name, where that was asked for.', list('All of them.', finding)),
    ),
    maliciousFiles: measuredAs('maliciousFileCounts', 'The number of malicious files.', maliciousFileCounts),
    unsafeSettings: measuredAs('count', 'The number of unsafe settings.', count('How many.')),
    sensitiveFiles: measuredAs('count', 'The number of files with sensitive content.', count('How many.')),
    sizeBytes: measuredAs('size', 'The size of the image.', whole('Bytes.')),
    bornAtMs: measuredAs(
      'birth',
      'When the image was created, else last updated.',
      converted(
        record<{ readonly atMs: number; readonly event: 'created' | 'updated' }>('A moment and what happened then.', {
          atMs: time('The moment.'),
          event: word('What happened.', ['created', 'updated']),
        }),
        ({ ms, event }: { readonly ms: number; readonly event: 'created' | 'updated' }) => ({ atMs: ms, event }),
        ({ atMs, event }) => ({ ms: atMs, event }),
      ),
    ),
    maliciousFileList: optional(
      measuredAs(
        'maliciousFileList',
        'The malicious files, where that was asked for.',
        list('All of them.', maliciousFile),
      ),
    ),
    unsafeSettingList: optional(
      measuredAs(
        'unsafeSettingList',
        'The unsafe settings, where that was asked for.',
        list('All of them.', unsafeSetting),
      ),
    ),
    sensitiveFileList: optional(
      measuredAs(
        'sensitiveFileList',
        'The files with sensitive content, where that was asked for.',
        list('All of them.', sensitiveFile),
      ),
    ),
  }),
)
