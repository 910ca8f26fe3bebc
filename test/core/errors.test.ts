import { describe, expect, it } from 'vitest'
import { ERROR_CODES, type ErrorCode, GateError, isPassing, toError } from '../../src/core/errors.ts'
import { message } from '../../src/core/message.ts'

const CODES = Object.keys(ERROR_CODES) as ErrorCode[]
const anError = (code: ErrorCode) => new GateError(code, message('{what} is wrong', { what: 'it' }))

/** What no set-up can cure: an image is unknown for it, and the run goes on. */
const OF_THE_SERVICE: readonly ErrorCode[] = [
  'API_NOT_FOUND',
  'REQUEST_REJECTED',
  'SERVICE_UNAVAILABLE',
  'SERVICE_THROTTLED',
  'ANSWER_INVALID',
  'LIST_INCOMPLETE',
  'CANCELLED',
]

describe('an error of the gate', () => {
  it.each(CODES)('%s is of whoever can mend it', (code) => {
    const { kind } = anError(code)
    if (code === 'ACCESS_DENIED') expect(kind).toBe('denied')
    else expect(kind).toBe(OF_THE_SERVICE.includes(code) ? 'source' : 'setup')
  })

  it('passes where the service is down or busy, and nowhere else', () => {
    expect(CODES.filter((code) => isPassing(anError(code)))).toEqual(['SERVICE_UNAVAILABLE', 'SERVICE_THROTTLED'])
  })

  it('says what is wrong, where, what to do and why', () => {
    const [hint, cause] = [message('mend it'), new Error('deep')]
    const text = message('{what} is wrong', { what: 'it' })
    const error = new GateError('INPUT_INVALID', text, { hint, cause, place: 'input images' })
    expect(error).toMatchObject({ name: 'GateError', message: 'it is wrong', text, hint, cause, place: 'input images' })
    expect(anError('INPUT_INVALID')).toMatchObject({ hint: undefined, place: undefined, cause: undefined })
  })
})

it('takes any thrown thing for an error', () => {
  const error = new TypeError('no')
  expect(toError(error)).toBe(error)
  expect(toError('a text')).toEqual(new Error('a text'))
  expect(toError(undefined)).toEqual(new Error('undefined'))
})
