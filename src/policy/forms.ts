import { DURATION_PATTERN } from '../core/duration.ts'
import { FINDING_GLOB_PATTERN, IMAGE_GLOB_PATTERN, TAG_GLOB_PATTERN } from '../core/glob.ts'
import { type Message, message } from '../core/message.ts'

export const DATE_PATTERN = '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'
export const DIGEST_PATTERN = '^sha256:[0-9a-f]{64}$'
export const ONE_WORD_PATTERN = '^[^\\s*]+$'
export const NOT_BLANK_PATTERN = '\\S'

/** What a text that must fit a pattern is, in words: "… is not a date such as 2026-12-31". */
export const FORMS: ReadonlyMap<string, Message> = new Map([
  [DATE_PATTERN, message('a date such as 2026-12-31')],
  [DURATION_PATTERN, message('a duration such as 15m, 24h or 7d')],
  [DIGEST_PATTERN, message('a digest: sha256: and 64 lower-case hexadecimal digits')],
  [
    IMAGE_GLOB_PATTERN,
    message('a glob over host/namespace/repository: letters, digits, . _ : / - and the stars * and **'),
  ],
  [TAG_GLOB_PATTERN, message('a glob over tags: letters, digits, . _ - and the star *')],
  [
    FINDING_GLOB_PATTERN,
    message('the name of a vulnerability, or a glob over names: letters, digits, . _ : - and the star *'),
  ],
  [ONE_WORD_PATTERN, message('one word without spaces and stars')],
  [NOT_BLANK_PATTERN, message('a text that says something')],
])

/** The start of a written day (UTC) in epoch milliseconds; undefined where the calendar has no such day. */
export function parseDayMs(text: string): number | undefined {
  const ms = Date.parse(`${text}T00:00:00Z`)
  const exists = !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text)
  return exists ? ms : undefined
}
