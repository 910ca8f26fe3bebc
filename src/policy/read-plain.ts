import { boolCoreTag, floatCoreTag, intCoreTag, NOT_RESOLVED, nullCoreTag } from 'js-yaml'

/** What a plain scalar may be besides a text: YAML 1.2, core schema. */
const TYPES = [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag]

/** The value of a scalar that is written without quotes. */
export function readPlain(text: string): unknown {
  for (const { tagName, resolve } of TYPES) {
    const value = resolve(text, false, tagName)
    if (value !== NOT_RESOLVED) return value
  }
  return text
}
