import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GateError } from '../../../src/core/errors.ts'
import { formatMessage } from '../../../src/core/message.ts'
import { createSecrets } from '../../../src/http/secrets.ts'
import type { HttpAnswer } from '../../../src/http/transport.ts'
import { isThrottled, readAnswer } from '../../../src/sources/aliyun/failures.ts'
import { anAnswer, noSecrets, thrownBy } from '../answers.ts'

const ACTION = 'DescribeImageInstances'

const read = (answer: HttpAnswer, secrets = noSecrets): unknown => readAnswer(ACTION, answer, secrets)
const failure = (answer: HttpAnswer): GateError => thrownBy(() => read(answer)) as GateError
const hintOf = (answer: HttpAnswer): string => {
  const { hint } = failure(answer)
  return hint ? formatMessage(hint) : ''
}

describe('a good answer', () => {
  it.each([
    { PageInfo: { TotalCount: 0 } },
    { Success: true, Code: '200', HttpStatusCode: 200 },
    { Success: 'true', Code: 200 },
    { Success: null, Code: null },
    { Code: 'OK' },
  ])('%j', (body) => {
    expect(read(anAnswer(200, body))).toEqual(body)
  })
})

describe('a 200 that is none', () => {
  it.each([
    { Success: false, Code: '200' },
    { Success: 'false', PageInfo: { TotalCount: 0 } },
    { Success: 0 },
    { Code: 'ServerError', PageInfo: { TotalCount: 0 } },
    { code: 'NoPermission', message: 'no' },
    { Success: true, Code: '403' },
    { Code: ['200'] },
    { Code: '' },
  ])('%j', (body) => {
    expect(failure(anAnswer(200, body))).toBeInstanceOf(GateError)
  })

  it('is of the kind that its code tells', () => {
    expect(failure(anAnswer(200, { Success: false, Code: 'NoPermission' })).code).toBe('ACCESS_DENIED')
    expect(failure(anAnswer(200, { Success: false, Code: 'ServerError' })).code).toBe('REQUEST_REJECTED')
  })

  it.each(['', '<html>', 'null', '7', '"text"', '{"PageInfo":'])('%j', (text) => {
    expect(failure(anAnswer(200, text))).toBeInstanceOf(GateError)
  })

  it.each([301, 302, 307])('%d, with the right body', (status) => {
    expect(failure(anAnswer(status, { PageInfo: { TotalCount: 0 } })).code).toBe('ANSWER_INVALID')
  })

  it('is never made of an answer outside 2xx, whatever its body', () => {
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 599 }), fc.oneof(fc.jsonValue(), fc.string()), (status, body) => {
        expect(failure(anAnswer(status, body as unknown))).toBeInstanceOf(GateError)
      }),
    )
  })
})

describe('every shape of a refusal tells its code', () => {
  const xml =
    '<?xml version="1.0"?><Error><RequestId>R-1</RequestId><Code>NoPermission</Code><Message>no</Message></Error>'

  it.each<[string, unknown]>([
    ['capital letters', { RequestId: 'R-1', Code: 'NoPermission', Message: 'no' }],
    ['small letters', { requestId: 'R-1', code: 'NoPermission', message: 'no' }],
    ['XML', xml],
  ])('%s', (_name, body) => {
    expect(failure(anAnswer(403, body))).toMatchObject({
      code: 'ACCESS_DENIED',
      text: { values: { call: ACTION, code: 'NoPermission', request: 'R-1' } },
    })
  })

  it('takes no long time over hostile XML', () => {
    const startedAt = performance.now()
    expect(failure(anAnswer(400, '<Code>'.repeat(1_000_000)))).toBeInstanceOf(GateError)
    expect(performance.now() - startedAt).toBeLessThan(10_000)
  })
})

describe('the code decides, under whatever status', () => {
  it.each<[string, number, GateError['code']]>([
    ['Throttling', 400, 'SERVICE_THROTTLED'],
    ['Throttling.User', 400, 'SERVICE_THROTTLED'],
    ['Throttling.Api', 503, 'SERVICE_THROTTLED'],
    ['NoPermission', 400, 'ACCESS_DENIED'],
    ['NoPermission', 403, 'ACCESS_DENIED'],
    ['Forbidden.RAM', 403, 'ACCESS_DENIED'],
    ['InvalidAccessKeyId.NotFound', 404, 'ACCESS_DENIED'],
    ['InvalidAccessKeyId.Inactive', 400, 'ACCESS_DENIED'],
    ['SignatureDoesNotMatch', 400, 'ACCESS_DENIED'],
    ['SignatureDoesNotMatch', 403, 'ACCESS_DENIED'],
    ['InvalidTimeStamp.Expired', 400, 'ACCESS_DENIED'],
    ['InvalidSecurityToken.Expired', 400, 'ACCESS_DENIED'],
    ['InvalidAction.NotFound', 404, 'API_NOT_FOUND'],
    ['InvalidApi.NotFound', 404, 'API_NOT_FOUND'],
    ['InvalidVersion', 400, 'API_NOT_FOUND'],
    ['MissingParameter', 400, 'REQUEST_REJECTED'],
    ['BeyondQuata', 400, 'REQUEST_REJECTED'],
    ['BeyondQuota', 400, 'REQUEST_REJECTED'],
    ['InvalidParameter', 400, 'REQUEST_REJECTED'],
    ['ServerError', 500, 'SERVICE_UNAVAILABLE'],
    ['ServiceUnavailable', 503, 'SERVICE_UNAVAILABLE'],
    ['unheard of', 401, 'ACCESS_DENIED'],
    ['unheard of', 403, 'ACCESS_DENIED'],
    ['unheard of', 429, 'SERVICE_THROTTLED'],
    ['unheard of', 404, 'REQUEST_REJECTED'],
    ['unheard of', 500, 'SERVICE_UNAVAILABLE'],
  ])('%s with %d is %s', (Code, status, expected) => {
    expect(failure(anAnswer(status, { Code, Message: 'x' })).code).toBe(expected)
  })
})

describe('what to do', () => {
  it.each<[string, string]>([
    ['Throttling.User', '10 requests a second'],
    ['NoPermission', `yundun-sas:${ACTION}`],
    ['SignatureDoesNotMatch', 'ALIBABA_CLOUD_ACCESS_KEY_ID'],
    ['InvalidSecurityToken.Expired', '_SECURITY_TOKEN'],
    ['InvalidTimeStamp.Expired', 'clock'],
    ['BeyondQuata', 'buy more scans'],
  ])('about %s', (Code, word) => {
    expect(hintOf(anAnswer(400, { Code }))).toContain(word)
  })
})

it('quotes what the service says short, on one line and without secrets, and not at all where it refuses the caller', () => {
  const secrets = createSecrets(() => {})
  secrets.add('very-secret-token')
  const body = { Code: 'X', Message: `a\nb very-secret-token ${'x'.repeat(5000)}`, RequestId: 'very-secret-token' }
  const { message } = thrownBy(() => read(anAnswer(400, body), secrets)) as GateError
  expect(message).toContain('a b ***')
  expect(message).not.toMatch(/very-secret-token|\n/)
  expect(message.length).toBeLessThan(1000)
  expect(
    failure(anAnswer(400, { Code: 'SignatureDoesNotMatch', Message: 'server string to sign' })).message,
  ).not.toContain('string')
})

describe('isThrottled', () => {
  it.each<[number, unknown, boolean]>([
    [400, { Code: 'Throttling.User' }, true],
    [400, { Code: 'SignatureNonceUsed' }, true],
    [400, '<Error><Code>Throttling</Code></Error>', true],
    [400, { Code: 'MissingParameter' }, false],
    [403, { Code: 'NoPermission' }, false],
    [200, { Code: 'Throttling.User' }, false],
  ])('%d %j: %s', (status, body, expected) => {
    expect(isThrottled(anAnswer(status, body))).toBe(expected)
  })
})
