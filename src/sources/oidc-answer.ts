import * as v from 'valibot'

// The library's own messages repeat what was received, and here that is a secret.

/** A part of a key as an exchange gives it; it goes into headers. */
export const keyPart = v.pipe(v.string('expected text'), v.regex(/^[\x21-\x7e]+$/, 'expected text without spaces'))

/** The moment at which a session ends, in epoch milliseconds. */
export const endOfSession = v.pipe(
  v.string('expected a moment'),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/, 'expected a moment'),
  v.transform(Date.parse),
  v.number('expected a moment'),
  v.finite('expected a moment'),
)

/** An object of an exchange's answer. */
export const answerObject = <E extends v.ObjectEntries>(entries: E) => v.object(entries, 'expected an object')
