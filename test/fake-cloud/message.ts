import { toWireJson } from './wire-json.ts'

/** A request as the cloud's gateway sees it: nothing decoded that a signature depends on. */
export interface FakeRequest {
  readonly method: string
  /** The path as received, percent escapes and all. */
  readonly path: string
  readonly rawQuery: string
  /** Decoded pairs in the order received; names may repeat. */
  readonly query: readonly (readonly [string, string])[]
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** How the transport hands the answer over; used by faults. */
export interface Delivery {
  delayMs?: number
  /** Destroys the connection before any byte of the answer, or after half of its body. */
  reset?: 'before' | 'mid-body'
  /** Keeps the connection open and never answers. */
  silent?: true
  /** Hands the body over in pieces of so many bytes, with a pause before each. */
  trickle?: { readonly pieceBytes: number; readonly everyMs: number }
  /** The Content-Length that is stated, whatever the body's is; none is, and the body goes in chunks, where null. */
  statedLength?: number | null
  /** Blanks that follow the body, so many bytes of them: to Node's client a body without end. */
  paddingBytes?: number
  /** Bytes sent in place of the text of the body. */
  bytes?: Uint8Array
  /** Bytes sent in place of the whole answer, status line and all; the connection ends after them. */
  raw?: string
  /** The cloud goes away: this request and every later one is refused. */
  outage?: true
}

/** An answer, before it becomes bytes on a connection. */
export interface Answer {
  status: number
  headers: Record<string, string>
  body: string
  delivery?: Delivery
}

/** Thrown by handlers to answer something else than success. */
export class Refusal extends Error {
  readonly answer: Answer
  constructor(answer: Answer) {
    super(`${answer.status} ${answer.body}`)
    this.answer = answer
  }
}

/** Makes an answer whose body is the value as JSON. */
export function jsonAnswer(status: number, value: unknown, headers: Record<string, string> = {}): Answer {
  return { status, headers: { 'content-type': 'application/json;charset=utf-8', ...headers }, body: toWireJson(value) }
}

/** Makes a request from its received parts. */
export function toRequest(
  method: string,
  url: string,
  headers: Record<string, string>,
  body: Buffer = Buffer.alloc(0),
): FakeRequest {
  const [path = '/', rawQuery = ''] = splitOnce(url, '?')
  const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
  return { method, path, rawQuery, query: parsePairs(rawQuery), headers: lower, body }
}

/** Decodes `a=b&c=d`, in which "+" is a space as browsers and axios write it. */
export function parsePairs(text: string): [string, string][] {
  return text
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [name = '', value = ''] = splitOnce(pair, '=')
      return [decode(name), decode(value)]
    })
}

function splitOnce(text: string, separator: string): string[] {
  const at = text.indexOf(separator)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}
