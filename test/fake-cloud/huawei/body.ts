import { parse } from 'lossless-json'
import type { FakeRequest } from '../message.ts'
import { badParameter, hssError } from './errors.ts'

/** The JSON object of a request's body; whole numbers are bigints, so that ids keep their digits. */
export type HssBody = Readonly<Record<string, unknown>>

/** Reads the body of a POST: an object with none but these fields. */
export function readBody({ body, headers }: FakeRequest, fields: readonly string[]): HssBody {
  const unreadable = hssError('HSS.0002', 'The request body cannot be parsed')
  if (!headers['content-type']?.startsWith('application/json')) throw unreadable
  try {
    return asObject(parse(body.toString('utf8'), null, toNumber), 'body', fields)
  } catch (error) {
    throw error instanceof SyntaxError ? unreadable : error
  }
}

/** A field that must be a list of objects with none but these fields, and at least one of them. */
export function requiredObjects(body: HssBody, name: string, fields: readonly string[]): HssBody[] {
  const value = body[name]
  if (!Array.isArray(value) || value.length === 0) throw badParameter(name)
  return value.map((item) => {
    const object = asObject(item, name, fields)
    if (Object.keys(object).length === 0) throw badParameter(name)
    return object
  })
}

/** A field that must be one of these words. */
export function requiredWord(body: HssBody, name: string, words: readonly string[]): string {
  const value = body[name]
  if (typeof value !== 'string' || !words.includes(value)) throw badParameter(name)
  return value
}

/** A field that may be left out, else must be true or false. */
export function optionalFlag(body: HssBody, name: string): boolean {
  const value = body[name]
  if (value !== undefined && typeof value !== 'boolean') throw badParameter(name)
  return value === true
}

/** Whether a record has everything that is asked for, `id` as a number and all else as text. */
export function isRecord(record: object, asked: HssBody): boolean {
  const values = record as Record<string, unknown>
  return Object.entries(asked).every(([name, value]) => {
    if (typeof value !== (name === 'id' ? 'bigint' : 'string')) throw badParameter(name)
    return String(values[name]) === String(value)
  })
}

function asObject(value: unknown, name: string, fields: readonly string[]): HssBody {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw badParameter(name)
  const unknown = Object.keys(value).find((field) => !fields.includes(field))
  if (unknown !== undefined) throw badParameter(unknown)
  return value as HssBody
}

const toNumber = (text: string): bigint | number => (/^-?\d+$/.test(text) ? BigInt(text) : Number(text))
