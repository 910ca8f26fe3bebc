import { DURATION_PATTERN } from '../core/duration.ts'
import { type Message, type MessageValue, message } from '../core/message.ts'
import { collapseAnyOf } from './collapse.ts'
import { quote } from './excerpt.ts'
import { didYouMean, type Explanation, notAllowed, unknownKey, wrongType } from './explain-words.ts'
import { FORMS } from './forms.ts'
import { keyRange, type Located, pointerTo, valueRange } from './positions.ts'
import { MAX_PROBLEMS, type PolicyProblem } from './problem.ts'
import type { JsonSchema } from './schema.ts'
import type { SchemaError } from './schema-error.ts'
import { memberAt, pathText, schemaAround } from './schema-lookup.ts'
import { problemAt, type Range } from './source.ts'

/** One problem for each mistake that the validator complained of, but no more of them than anyone reads. */
export function explainErrors(
  located: Located<unknown>,
  errors: readonly SchemaError[],
  schema: JsonSchema,
): readonly PolicyProblem[] {
  return collapseAnyOf(errors)
    .map((error) => ({ error, range: rangeOf(located, error) }))
    .sort((a, b) => a.range[0] - b.range[0])
    .slice(0, MAX_PROBLEMS)
    .map(({ error, range }) => {
      const { text, hint } = explain(error, located.data, schema)
      return problemAt(located.source, range, text, hint)
    })
}

/** A complaint about a key stands at the key, one about a value at the value. */
function rangeOf({ places }: Located<unknown>, { keyword, instancePath, params }: SchemaError): Range {
  switch (keyword) {
    case 'additionalProperties':
      return keyRange(places, pointerTo(instancePath, String(params.additionalProperty)))
    case 'required':
      return keyRange(places, instancePath)
    case 'anyOf':
      return params.missing ? keyRange(places, instancePath) : valueRange(places, instancePath)
    case 'uniqueItems':
      return valueRange(places, pointerTo(instancePath, Number(params.i)))
    default:
      return valueRange(places, instancePath)
  }
}

function explain(error: SchemaError, data: unknown, schema: JsonSchema): Explanation {
  const { keyword, instancePath, schemaPath, params } = error
  const value = memberAt(data, instancePath)
  const path = pathText(instancePath)
  switch (keyword) {
    case 'additionalProperties':
      return unknownKey(path, String(params.additionalProperty), schemaAround(schema, schemaPath))
    case 'required':
      return { text: message('{path} lacks {key}', { path, key: String(params.missingProperty) }) }
    case 'enum':
    case 'const':
    case 'anyOf':
      return notAllowed(path, value, params)
    case 'type':
      return wrongTypeOrForm(path, value, String(params.type), schemaAround(schema, schemaPath))
    case 'pattern':
      return { text: wrongForm(path, value, String(params.pattern), schemaAround(schema, schemaPath)) }
    case 'uniqueItems': {
      const item = quote(memberAt(value, pointerTo('', Number(params.i))))
      return { text: message('{path}: "{item}" stands here twice', { path, item }) }
    }
    default:
      return { text: beyondLimit(error, path, value) }
  }
}

/** A number where a text of some form is wanted: quotes help only where the text would be of that form. */
function wrongTypeOrForm(path: MessageValue, value: unknown, type: string, around: JsonSchema): Explanation {
  const { pattern } = around
  if (typeof value === 'object' || typeof pattern !== 'string' || new RegExp(pattern).test(String(value))) {
    return wrongType(path, value, type)
  }
  const text = wrongForm(path, value, pattern, around)
  return Number.isInteger(value) && pattern === DURATION_PATTERN ? { text, hint: didYouMean(`${value}d`) } : { text }
}

function wrongForm(path: MessageValue, value: unknown, pattern: string, { description }: JsonSchema): Message {
  const form = FORMS.get(pattern)
  if (form !== undefined) return message('{path}: "{value}" is not {form}', { path, value: quote(value), form })
  const wanted = String(description ?? pattern).replace(/\.$/, '')
  return message('{path}: "{value}" does not fit: {wanted}', { path, value: quote(value), wanted })
}

function beyondLimit({ keyword, params }: SchemaError, path: MessageValue, value: unknown) {
  const values = { path, value: quote(value), limit: Number(params.limit) }
  switch (keyword) {
    case 'minimum':
      return message('{path}: {value} is less than {limit}', values)
    case 'maximum':
      return message('{path}: {value} is more than {limit}', values)
    case 'minItems':
    case 'minLength':
      return message('{path} holds nothing', values)
    case 'maxItems':
      return message('{path} holds more than {limit} items', values)
    case 'maxLength':
      return message('{path} is longer than {limit} characters', values)
    default:
      return message('{path} does not fit {demand}', { path, demand: `${keyword} ${JSON.stringify(params)}` })
  }
}
