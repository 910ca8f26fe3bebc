import * as v from 'valibot'
import { GateError } from '../core/errors.ts'
import { type MessageValue, message } from '../core/message.ts'
import { OBJECT_ID } from '../policy/target.ts'

/** The id of a commit, a tree or a blob, whole. */
export const objectId = v.pipe(v.string(), v.regex(OBJECT_ID))

/** An answer of GitHub that cannot be used. */
export const unusable = (what: MessageValue): GateError =>
  new GateError('GITHUB_UNAVAILABLE', message('GitHub gave no usable answer for {what}', { what }))

/** The answer in the shape of the schema. Throws GateError GITHUB_UNAVAILABLE. */
export function parseAnswer<S extends v.GenericSchema>(schema: S, json: unknown, what: MessageValue): v.InferOutput<S> {
  const parsed = v.safeParse(schema, json)
  if (parsed.success) return parsed.output
  throw unusable(what)
}
