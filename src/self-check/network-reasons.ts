import { GateError } from '../core/errors.ts'
import { type Message, message } from '../core/message.ts'

interface Reason {
  readonly codes: RegExp
  readonly text: Message
  readonly hint: Message
}

/** What the codes of the operating system, of TLS and of the HTTP client mean for whoever must mend it. */
const REASONS: readonly Reason[] = [
  {
    codes: /^(?:ENOTFOUND|EAI_AGAIN|EAI_NODATA|EAI_FAIL)$/,
    text: message('the name is not found (DNS)'),
    hint: message('check `region` and `endpoint` for spelling, and that this machine can resolve public names'),
  },
  {
    codes: /^ECONNREFUSED$/,
    text: message('nothing listens there, or a firewall refuses'),
    hint: message('check host and port, and those of HTTPS_PROXY where it is set'),
  },
  {
    codes: /^(?:ETIMEDOUT|no answer in time|TimeoutError|UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT)$/,
    text: message('no answer in time'),
    hint: message('allow this machine to reach the host, or set HTTPS_PROXY where the way out is a proxy'),
  },
  {
    codes: /^(?:ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL|EACCES|EPERM)$/,
    text: message('there is no way to the host from this machine'),
    hint: message('allow this machine to reach the host, or set HTTPS_PROXY where the way out is a proxy'),
  },
  {
    codes: /^(?:CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_|ERR_TLS_CERT)/,
    text: message('the certificate is not trusted (TLS)'),
    hint: message(
      'where a proxy opens TLS, name its certificate in NODE_EXTRA_CA_CERTS; verification cannot be turned off',
    ),
  },
  {
    codes: /^(?:ERR_SSL_|ERR_TLS_|EPROTO)/,
    text: message('TLS could not be agreed on'),
    hint: message('check that the port speaks https and that no proxy in between speaks something else'),
  },
  {
    codes: /^UND_ERR_(?:ABORTED|PRX_)|^Proxy/,
    text: message('the proxy does not let the request through'),
    hint: message('check the address, name and password in HTTPS_PROXY, and what the proxy allows'),
  },
  {
    codes: /^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/,
    text: message('the connection was cut'),
    hint: message('a firewall or proxy may end it: look there for this host'),
  },
]

/** The error of a host that gives no answer with its reason in words, where that is known; any other error as it is. */
export function inWords(error: GateError): GateError {
  const { host, reason } = error.text.values
  const known = REASONS.find(({ codes }) => codes.test(String(reason)))
  if (error.code !== 'SERVICE_UNAVAILABLE' || host === undefined || !known) return error
  const text = message('{host}: {reason} ({code})', { host, reason: known.text, code: String(reason) })
  return new GateError(error.code, text, { hint: known.hint, cause: error })
}
