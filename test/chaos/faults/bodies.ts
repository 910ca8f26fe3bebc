import type { Answer } from '../../fake-cloud/message.ts'
import { fault } from '../../fake-cloud/server.ts'
import type { Chance } from '../chance.ts'
import type { ChaosFault } from './chaos-fault.ts'

const CONTENT_TYPES: readonly string[] = [
  'text/plain',
  'text/html; charset=gbk',
  'application/xml',
  '',
  'image/png',
  'x',
]

const WHOLE_BODIES: readonly string[] = [
  '',
  ' \n',
  'null',
  'true',
  '0',
  '[]',
  '{}',
  '""',
  'NaN',
  'undefined',
  '<?xml version="1.0"?><Error><Code>ServerError</Code><Message>no</Message></Error>',
  '['.repeat(200_000),
  '{"a":'.repeat(100_000),
  `"${'x'.repeat(1_000_000)}"`,
  '{"__proto__":{"total_num":0,"data_list":[]}}',
  '{"data_list":[]}',
  '{"total_num":null,"PageInfo":{"TotalCount":null}}',
]

const rewritten = (name: string, rewrite: (body: string, chance: Chance) => string): ChaosFault => ({
  name,
  play: (answer: Answer, { chance }) => ({ ...answer, body: rewrite(answer.body, chance) }),
})

const inBytes = (name: string, encode: (body: string, chance: Chance) => Uint8Array): ChaosFault => ({
  name,
  play: (answer: Answer, { chance }) => ({ ...answer, delivery: { bytes: encode(answer.body, chance) } }),
})

/** What comes whole and is not the JSON that was meant. */
export const bodyFaults: readonly ChaosFault[] = [
  rewritten('cut JSON', (body, chance) => body.slice(0, chance.below(body.length))),
  rewritten('doubled JSON', (body) => body + body),
  rewritten('JSON with a tail', (body, chance) => body + chance.pick([',', '}', '\u0000', '<!-- -->', '{}'])),
  rewritten(
    'JSON behind a prefix',
    (body, chance) => chance.pick([")]}',\n", 'callback(', '\uFEFF', '<!--', '0']) + body,
  ),
  rewritten('single quotes', (body) => body.replaceAll('"', "'")),
  rewritten('another body', (_, chance) => chance.pick(WHOLE_BODIES)),
  inBytes('UTF-16', (body) => Buffer.from(`\uFEFF${body}`, 'utf16le')),
  inBytes('bytes that are no text', (body, chance) => {
    const bytes = Buffer.from(body)
    // Alone among other letters, a byte above 127 is none.
    for (let at = chance.below(50); at < bytes.length; at += 2 + chance.below(200)) bytes[at] = 128 + chance.below(128)
    return bytes
  }),
  {
    name: 'another content type',
    play: (answer, { chance }) => fault.contentType(chance.pick(CONTENT_TYPES))(answer),
  },
]
