import * as v from 'valibot'
import { GateError } from '../core/errors.ts'
import { message } from '../core/message.ts'

/** A row of a list; what it must hold is checked where it is known to be ours. */
export const row = v.custom<object>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'expected an object',
)

/** A whole number, or its digits as text: ids past 2^53, counts and times that a service writes as text. */
const digits = v.pipe(
  v.union([v.number(), v.string()]),
  v.transform(String),
  v.regex(/^\d{1,19}$/, 'expected a whole number'),
)

/** JSON can hold half a surrogate pair, which is no character, and no request can. */
const sendable = v.pipe(
  v.string(),
  v.check((one) => !/[\ud800-\udfff]/u.test(one), 'expected Unicode text'),
)

/** An id of the service, digit for digit. */
export const id = v.nullish(v.union([v.pipe(v.number(), v.transform(String)), sendable]))

/** A text that further requests are made of. */
export const key = v.nullish(sendable)

/** A text that is shown, or compared. */
export const text = v.nullish(v.string())

/** How much of a remark anybody reads, in UTF-16 units. */
const MAX_REMARK = 500

/** What a service says in words of its own, which is shown and nothing else; the rest of a long one is dropped. */
export const remark = v.nullish(
  v.pipe(
    v.string(),
    v.transform((one) =>
      one.length > MAX_REMARK ? `${one.slice(0, MAX_REMARK)} …`.replace(/[\ud800-\udbff] …$/, ' …') : one,
    ),
  ),
)

/** A name that is a segment of a path: "." and ".." would lead elsewhere. */
export const segment = v.pipe(
  sendable,
  v.minLength(1),
  v.check((one) => !/^\.+$/.test(one), 'expected a name'),
)

/** A count; more than 2^53 of anything is no count. */
export const count = v.nullish(
  v.pipe(digits, v.transform(Number), v.safeInteger('expected a count that fits a number')),
)

/** A moment in epoch milliseconds; services write 0 or nothing for "never". */
export const epochMs = v.pipe(
  v.nullish(v.pipe(digits, v.transform(Number), v.maxValue(8.64e15, 'expected a date'))),
  v.transform((ms) => (ms === 0 ? undefined : (ms ?? undefined))),
)

/** Bytes, also as "1,000 (bytes)", the way the examples of HSS write them. */
export const byteSize = v.nullish(
  v.pipe(
    v.union([v.number(), v.string()]),
    v.transform(String),
    v.regex(/^\d[\d,]*(?: ?\(bytes\))?$/i, 'expected a number of bytes'),
    v.transform((size) => Number.parseInt(size.replaceAll(',', ''), 10)),
  ),
)

export const flag = v.nullish(
  v.union([
    v.boolean(),
    v.pipe(
      v.picklist(['true', 'false']),
      v.transform((word) => word === 'true'),
    ),
  ]),
)

/** The value in the shape of the schema; GateError ANSWER_INVALID names the first place that differs. */
export function parseWire<S extends v.GenericSchema>(schema: S, value: unknown, what: string): v.InferOutput<S> {
  const result = v.safeParse(schema, value, { abortEarly: true })
  if (result.success) return asRecord(result.output)
  const [issue] = result.issues
  throw new GateError(
    'ANSWER_INVALID',
    message('the answer of {what} has not the documented shape at {place}: {problem}', {
      what,
      place: v.getDotPath(issue) ?? message('its top'),
      problem: issue.message.slice(0, 200),
    }),
    {
      hint: message('nothing is judged from an answer that cannot be read; if it lasts, report it with the request id'),
    },
  )
}

/** The same. V8 keeps an object that was filled by computed names as a hash table; a copy takes a sixth of its memory. */
const asRecord = <T>(output: T): T =>
  typeof output === 'object' && output !== null && !Array.isArray(output) ? { ...output } : output
