import { closest } from '../core/did-you-mean.ts'
import { type Message, type MessageValue, message } from '../core/message.ts'
import { quote } from './excerpt.ts'
import type { JsonSchema } from './schema.ts'
import type { SchemaError } from './schema-error.ts'

/** What is wrong, and where it can be told what to write instead. */
export interface Explanation {
  readonly text: Message
  readonly hint?: Message | undefined
}

const TYPE_NAMES: Readonly<Record<string, Message>> = {
  object: message('a mapping'),
  array: message('a list'),
  string: message('a text'),
  boolean: message('true or false'),
  integer: message('a whole number'),
  number: message('a number'),
}

/** A key that the mapping at `path` cannot have. */
export function unknownKey(path: MessageValue, key: string, { properties = {} }: JsonSchema): Explanation {
  const known = Object.keys(properties as object)
  const values = { path, key: quote(key), known: known.join(', ') }
  const text =
    path === 'rules'
      ? message('there is no rule "{key}"', values)
      : message('{path} has no key "{key}"; it may have {known}', values)
  return { text, hint: hintForKey(path, key, known) }
}

function hintForKey(path: MessageValue, key: string, known: readonly string[]): Message | undefined {
  if (key === '<<') return message('YAML 1.2 has no merge keys; share rules through extends')
  if (path === 'unknown' && key === 'ambiguous') return message('an ambiguous outcome always blocks')
  const meant = closest(key, known)
  if (meant !== undefined) return didYouMean(meant)
  return path === 'rules' ? message('the rules are {known}', { known: known.join(', ') }) : undefined
}

/** A value that is none of some words, nor a mapping where `types` allows one; or that lacks all of some keys. */
export function notAllowed(path: MessageValue, value: unknown, params: SchemaError['params']): Explanation {
  if (Array.isArray(params.missing)) {
    return { text: message('{path} needs at least one of {keys}', { path, keys: params.missing.join(', ') }) }
  }
  const words = ('allowedValue' in params ? [params.allowedValue] : params.allowedValues) as readonly unknown[]
  const values = { path, value: show(value), words: words.map((word) => quote(word)).join(', ') }
  if (!Array.isArray(params.types)) {
    const text =
      words.length === 1
        ? message('{path}: {value} is not {words}', values)
        : message('{path}: {value} is not one of {words}', values)
    return { text, hint: nearest(value, words) }
  }
  if (words.length === 1 && typeof value === 'string') {
    return {
      text: message('{path}: {value} says too little, as this rule does nothing without its options', values),
      hint: message('write a mapping with mode and the options'),
    }
  }
  return {
    text: message('{path}: {value} is not one of {words}, nor a mapping of options', values),
    hint: nearest(value, words),
  }
}

/** A value of another type than the wanted one. */
export function wrongType(path: MessageValue, value: unknown, wanted: string): Explanation {
  const values = { path, value: show(value), wanted: TYPE_NAMES[wanted] ?? wanted }
  if (typeof value === 'object') {
    return {
      text:
        value === null ? message('{path} is empty, not {wanted}', values) : message('{path} is not {wanted}', values),
    }
  }
  return { text: message('{path}: {value} is not {wanted}', values), hint: hintForType(value, wanted) }
}

function hintForType(value: unknown, wanted: string): Message | undefined {
  switch (wanted) {
    case 'boolean':
      if (/^(?:y|yes|on)$/i.test(String(value))) return message('YAML 1.2 knows only true and false: write true')
      if (/^(?:n|no|off)$/i.test(String(value))) return message('YAML 1.2 knows only true and false: write false')
      return undefined
    case 'string':
      return message('put it in quotes')
    case 'array':
      return message('put it in brackets')
    case 'integer':
      return typeof value === 'string' ? message('write a whole number, without quotes') : undefined
    default:
      return undefined
  }
}

/** "did you mean …?", the same sentence as for inputs. */
export const didYouMean = (suggestion: string): Message => message('did you mean "{suggestion}"?', { suggestion })

function nearest(value: unknown, words: readonly unknown[]): Message | undefined {
  const meant = typeof value === 'string' ? closest(value, words.map(String)) : undefined
  return meant === undefined ? undefined : didYouMean(meant)
}

/** Texts in quotes, other values as they are. */
const show = (value: unknown): string => (typeof value === 'string' ? `"${quote(value)}"` : quote(value))
