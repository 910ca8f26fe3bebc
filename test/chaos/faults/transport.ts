import { gzipSync } from 'node:zlib'
import type { Answer, Delivery } from '../../fake-cloud/message.ts'
import { fault } from '../../fake-cloud/server.ts'
import type { ChaosFault } from './chaos-fault.ts'

const delivered = (answer: Answer, delivery: Delivery): Answer => ({ ...answer, delivery })

const MIB = 1024 * 1024
const BLANKS = Buffer.alloc(64 * MIB, ' ')
let bomb: Buffer | undefined
/** 64 MiB in 64 KiB, made when it is first needed. */
const gzipBomb = (): Buffer => {
  bomb ??= gzipSync(BLANKS)
  return bomb
}

/** Answers that are no HTTP, or not quite. */
export const RAW_ANSWERS: readonly string[] = [
  'SSH-2.0-OpenSSH_9.6\r\n',
  '\u0016\u0003\u0001',
  'HTTP/1.1 200 OK\r\n',
  'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 4\r\n\r\n{}{}',
  'HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n{}',
  'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n',
  'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{}\r\n',
  'HTTP/1.1 100 Continue\r\n\r\n',
  'HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: h2c\r\n\r\n',
  `HTTP/1.1 200 OK\r\nX-Long: ${'x'.repeat(40_000)}\r\n\r\n{}`,
  'HTTP/1.1 200 OK\r\nbad header\r\n\r\n{}',
  'HTTP/1.1 200 OK\r\nX-Request-Id: a\u0000b\r\nContent-Length: 2\r\n\r\n{}',
  'HTTP/1.1 999 Odd\r\nContent-Length: 2\r\n\r\n{}',
  'HTTP/0.9 200 OK\r\n\r\n{}',
]

/** What goes wrong between the service and the gate. */
export const transportFaults: readonly ChaosFault[] = [
  { name: 'reset before the answer', play: fault.reset('before') },
  { name: 'reset in the body', play: fault.reset('mid-body') },
  { name: 'silence', play: fault.silence() },
  { name: 'outage', play: (answer) => delivered(answer, { outage: true }) },
  { name: 'a late answer', play: (answer, { chance }) => delivered(answer, { delayMs: chance.below(120) }) },
  {
    name: 'slow bytes',
    play: (answer, { chance }) => delivered(answer, { trickle: { pieceBytes: 1 + chance.below(400), everyMs: 1 } }),
  },
  {
    name: 'bytes too slow to end',
    play: (answer) => delivered(answer, { trickle: { pieceBytes: 1, everyMs: 100 } }),
  },
  {
    name: 'a length that is too long',
    play: (answer, { chance }) => delivered(answer, { statedLength: answer.body.length + 1 + chance.below(1_000) }),
  },
  {
    name: 'a length that is too short',
    play: (answer, { chance }) => delivered(answer, { statedLength: chance.below(Math.max(1, answer.body.length)) }),
  },
  { name: 'chunks', play: (answer) => delivered(answer, { statedLength: null }) },
  {
    name: '100 MB',
    play: (answer, { chance }) =>
      delivered(answer, { paddingBytes: 100_000_000, ...(chance.happens(0.5) ? { statedLength: null } : {}) }),
  },
  { name: 'no HTTP', play: (answer, { chance }) => delivered(answer, { raw: chance.pick(RAW_ANSWERS) }) },
  {
    name: 'gzip',
    play: (answer) => ({
      ...answer,
      headers: { ...answer.headers, 'content-encoding': 'gzip' },
      delivery: { bytes: gzipSync(answer.body) },
    }),
  },
  {
    name: 'a gzip bomb',
    play: (answer) => ({
      ...answer,
      headers: { ...answer.headers, 'content-encoding': 'gzip' },
      delivery: { bytes: gzipBomb() },
    }),
  },
]
