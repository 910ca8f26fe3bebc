import { describe, expect, it } from 'vitest'
import { GateError } from '../../src/core/errors.ts'
import { formatMessage, message } from '../../src/core/message.ts'
import { inWords } from '../../src/self-check/network-reasons.ts'

/** The error that the client makes of a host that gave no answer. */
const unreachable = (reason: string): GateError =>
  new GateError(
    'SERVICE_UNAVAILABLE',
    message('{call} got no answer from {host} ({reason}, {tries} tries)', {
      call: 'GET image/registries',
      host: 'hss.example.com',
      reason,
      tries: 4,
    }),
  )

describe('why there is no answer', () => {
  it.each([
    ['ENOTFOUND', 'DNS'],
    ['EAI_AGAIN', 'DNS'],
    ['ECONNREFUSED', 'nothing listens'],
    ['ETIMEDOUT', 'no answer in time'],
    ['UND_ERR_CONNECT_TIMEOUT', 'no answer in time'],
    ['no answer in time', 'no answer in time'],
    ['EHOSTUNREACH', 'no way to the host'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'certificate is not trusted'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate is not trusted'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate is not trusted'],
    ['CERT_HAS_EXPIRED', 'certificate is not trusted'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate is not trusted'],
    ['EPROTO', 'TLS could not be agreed on'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'TLS could not be agreed on'],
    ['UND_ERR_ABORTED', 'proxy does not let'],
    ['ECONNRESET', 'connection was cut'],
    ['UND_ERR_SOCKET', 'connection was cut'],
  ])('is told in words, with what to do: %s', (code, words) => {
    const { text, hint, code: kept } = inWords(unreachable(code))
    expect(kept).toBe('SERVICE_UNAVAILABLE')
    expect(formatMessage(text)).toMatch(new RegExp(`^hss\\.example\\.com: .*${words}.*\\(${code}\\)$`))
    expect(hint?.template).toBeTruthy()
  })

  it('stays as it was where it is not known', () => {
    for (const error of [
      unreachable('ENEW'),
      new GateError('SERVICE_UNAVAILABLE', message('{call} was answered {code}', { call: 'x', code: 'EPROTO' })),
      new GateError('ANSWER_INVALID', unreachable('EPROTO').text),
    ]) {
      expect(inWords(error)).toBe(error)
    }
  })
})
