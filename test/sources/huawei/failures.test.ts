import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GateError } from '../../../src/core/errors.ts'
import { formatMessage } from '../../../src/core/message.ts'
import { createSecrets } from '../../../src/http/secrets.ts'
import type { HttpAnswer } from '../../../src/http/transport.ts'
import { isThrottled, readAnswer } from '../../../src/sources/huawei/failures.ts'
import { anAnswer, noSecrets, thrownBy } from '../answers.ts'

const NOW = Date.parse('2026-01-02T03:04:05Z')
const CALL = 'GET image/registries/images'

const read = (answer: HttpAnswer, secrets = noSecrets): unknown =>
  readAnswer(CALL, answer, 'HSS ReadOnlyAccess', secrets, NOW)

const failure = (answer: HttpAnswer): GateError => thrownBy(() => read(answer)) as GateError
const hintOf = (answer: HttpAnswer): string => {
  const { hint } = failure(answer)
  return hint ? formatMessage(hint) : ''
}

describe('a good answer', () => {
  it.each([
    { total_num: 0, data_list: [] },
    { error_code: 0, total_num: 1 },
    { error_code: '0' },
    { error_code: null },
  ])('%j', (body) => {
    expect(read(anAnswer(200, body))).toEqual(body)
  })
})

describe('every shape of a refusal tells its code', () => {
  it.each<[string, unknown]>([
    ['the gateway', { error_code: 'APIGW.0302', error_msg: 'no', request_id: 'r-1' }],
    ['the gateway, in camel case', { errorCode: 'APIGW.0302', errorMsg: 'no', request_id: 'r-1' }],
    ['IAM', { error: { code: 'APIGW.0302', message: 'no', title: 'Forbidden' }, request_id: 'r-1' }],
    ['plain', { code: 'APIGW.0302', message: 'no', request_id: 'r-1' }],
    ['one level down', { result: { error_code: 'APIGW.0302', error_msg: 'no', request_id: 'r-1' } }],
  ])('%s', (_name, body) => {
    expect(failure(anAnswer(403, body))).toMatchObject({
      code: 'ACCESS_DENIED',
      text: { values: { call: CALL, code: 'APIGW.0302', request: 'r-1' } },
    })
  })

  it.each(['<html>Bad Gateway</html>', '', 'null', '[]', '"text"', '7', '{'])(
    'none is in %j: the status stands for it',
    (text) => {
      expect(failure(anAnswer(502, text))).toMatchObject({
        code: 'SERVICE_UNAVAILABLE',
        text: { values: { code: 'HTTP 502' } },
      })
    },
  )

  it('and the request id of the header, if there is one', () => {
    const answer = anAnswer(400, { error_code: 'HSS.0001', request_id: 'body' }, { 'x-request-id': 'header' })
    expect(failure(answer).text.values.request).toBe('header')
  })
})

describe('the code decides, under whatever status', () => {
  it.each<[string, number, GateError['code']]>([
    ['APIGW.0101', 404, 'API_NOT_FOUND'],
    ['APIG.0101', 404, 'API_NOT_FOUND'],
    ['APIGW.0101', 400, 'API_NOT_FOUND'],
    ['APIGW.0301', 401, 'ACCESS_DENIED'],
    ['APIG.0302', 403, 'ACCESS_DENIED'],
    ['APIGW.0303', 400, 'ACCESS_DENIED'],
    ['APIGW.0308', 429, 'SERVICE_THROTTLED'],
    ['APIG.0308', 400, 'SERVICE_THROTTLED'],
    ['APIGW.0308', 500, 'SERVICE_THROTTLED'],
    ['HSS.0010', 400, 'ACCESS_DENIED'],
    ['HSS.0013', 400, 'ACCESS_DENIED'],
    ['HSS.0013', 200, 'ACCESS_DENIED'],
    ['HSS.0001', 400, 'REQUEST_REJECTED'],
    ['HSS.0011', 400, 'REQUEST_REJECTED'],
    ['HSS.0041', 500, 'SERVICE_UNAVAILABLE'],
    ['APIGW.0201', 502, 'SERVICE_UNAVAILABLE'],
    ['XAPIGW.0101', 404, 'REQUEST_REJECTED'],
    ['APIGW.01011', 404, 'REQUEST_REJECTED'],
    ['unheard of', 401, 'ACCESS_DENIED'],
    ['unheard of', 403, 'ACCESS_DENIED'],
    ['unheard of', 404, 'REQUEST_REJECTED'],
    ['unheard of', 429, 'SERVICE_THROTTLED'],
    ['unheard of', 503, 'SERVICE_UNAVAILABLE'],
    ['unheard of', 200, 'REQUEST_REJECTED'],
  ])('%s with %d is %s', (error_code, status, expected) => {
    expect(failure(anAnswer(status, { error_code, error_msg: 'x' })).code).toBe(expected)
  })
})

describe('a 200 that is none', () => {
  it.each([
    { error_code: 1, error_description: 'failed', total_num: 0, data_list: [] },
    { error_code: 'HSS.0001', total_num: 0, data_list: [] },
    { errorCode: 1, total_num: 0 },
    { error: { code: 'HSS.0001' }, total_num: 0, data_list: [] },
    { error: 'unauthorized', total_num: 0 },
    { code: 'HSS.0001', total_num: 0, data_list: [] },
    { error_code: '', total_num: 0 },
    { error_code: {}, total_num: 0 },
    { error_code: false, total_num: 0 },
  ])('%j', (body) => {
    expect(failure(anAnswer(200, body)).code).toBe('REQUEST_REJECTED')
  })

  it.each(['', '<html>log in</html>', '{"total_num":0', '{"total_num":0,"total_num":1}', '['.repeat(100_000)])(
    '%.30s',
    (text) => {
      expect(failure(anAnswer(200, text, { 'content-type': 'text/html' }))).toMatchObject({
        code: 'ANSWER_INVALID',
        text: { values: { length: text.length, type: 'text/html' } },
      })
    },
  )

  it.each([301, 302, 307, 308])('%d, with the right body', (status) => {
    expect(failure(anAnswer(status, { total_num: 0, data_list: [] })).code).toBe('ANSWER_INVALID')
  })

  it('is never made of an answer outside 2xx, whatever its body', () => {
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 599 }), fc.oneof(fc.jsonValue(), fc.string()), (status, body) => {
        expect(failure(anAnswer(status, body as unknown))).toBeInstanceOf(GateError)
      }),
    )
  })
})

describe('what to do', () => {
  it('about throttling', () => {
    expect(hintOf(anAnswer(429, { error_code: 'APIGW.0308' }))).toContain('concurrency')
  })

  it('about a missing right: which one', () => {
    expect(hintOf(anAnswer(400, { error_code: 'HSS.0013' }))).toContain('HSS ReadOnlyAccess')
  })

  it('about a bad signature: no further try, since it would lock the key', () => {
    expect(hintOf(anAnswer(401, { error_code: 'APIGW.0301' }))).toContain('lock')
  })

  it('about a clock that is wrong, by how much', () => {
    const headers = { date: 'Fri, 02 Jan 2026 04:04:05 GMT' }
    expect(hintOf(anAnswer(401, { error_code: 'APIGW.0301' }, headers))).toContain('3600 seconds')
    const close = { date: 'Fri, 02 Jan 2026 03:14:05 GMT' }
    expect(hintOf(anAnswer(401, { error_code: 'APIGW.0301' }, close))).not.toContain('clock')
  })
})

describe('what the service says', () => {
  it('is quoted short, on one line and without secrets', () => {
    const secrets = createSecrets(() => {})
    secrets.add('very-secret-token')
    const error_msg = `bad\n\nx-security-token:very-secret-token ${'x'.repeat(5000)}`
    const body = { error_code: 'HSS.0001 very-secret-token', error_msg, request_id: 'very-secret-token' }
    const { message } = thrownBy(() => read(anAnswer(400, body), secrets)) as GateError
    expect(message).not.toContain('very-secret-token')
    expect(message).not.toContain('\n')
    expect(message.length).toBeLessThan(1000)
  })

  it('is not quoted at all where it refuses the caller: it can echo the signed request', () => {
    const body = { error_code: 'APIGW.0301', error_msg: 'canonical request: GET /v5' }
    expect(failure(anAnswer(401, body)).message).not.toContain('canonical')
  })
})

describe('isThrottled', () => {
  it.each<[number, unknown, boolean]>([
    [400, { error_code: 'APIGW.0308' }, true],
    [403, { error_code: 'APIG.0308' }, true],
    [400, { error_code: 'HSS.0001' }, false],
    [401, { error_code: 'APIGW.0301' }, false],
    [200, { error_code: 'APIGW.0308' }, false],
    [400, 'APIGW.0308', false],
  ])('%d %j: %s', (status, body, expected) => {
    expect(isThrottled(anAnswer(status, body))).toBe(expected)
  })
})
