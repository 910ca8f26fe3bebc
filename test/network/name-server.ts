import { createSocket } from 'node:dgram'

/** A name server that says of every name that it is this machine. */
export interface NameServer {
  /** The name in each question so far. */
  readonly asked: string[]
  close(): Promise<void>
}

const HEADER_BYTES = 12
const IPV4 = 1
const LOOPBACK = Buffer.from([127, 0, 0, 1])

/** Starts it where test/network/resolv.conf says that it is. */
export async function serveNames(): Promise<NameServer> {
  const asked: string[] = []
  const socket = createSocket('udp4')
  socket.on('message', (query, { port, address }) => {
    const { name, type, end } = questionOf(query)
    asked.push(name)
    socket.send(answerTo(query.subarray(0, end), type === IPV4), port, address)
  })
  await new Promise<void>((resolve) => socket.bind(53, '127.0.0.1', resolve))
  return { asked, close: () => new Promise((resolve) => socket.close(() => resolve())) }
}

/** The one question of a query (RFC 1035, 4.1.2): a name as labels with their lengths, then type and class. */
function questionOf(query: Buffer): { name: string; type: number; end: number } {
  const labels: string[] = []
  let at = HEADER_BYTES
  for (let length = query.readUInt8(at); length > 0; length = query.readUInt8(at)) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length))
    at += 1 + length
  }
  return { name: labels.join('.').toLowerCase(), type: query.readUInt16BE(at + 1), end: at + 5 }
}

/** The question again with one address, or with none: there is no IPv6 here. */
function answerTo(question: Buffer, isKnown: boolean): Buffer {
  const header = Buffer.alloc(HEADER_BYTES)
  question.copy(header, 0, 0, 2)
  header.writeUInt16BE(0x8180, 2) // a good answer, recursion available
  header.writeUInt16BE(1, 4)
  header.writeUInt16BE(isKnown ? 1 : 0, 6)
  if (!isKnown) return Buffer.concat([header, question.subarray(HEADER_BYTES)])
  const record = Buffer.alloc(12)
  record.writeUInt16BE(0xc000 + HEADER_BYTES, 0) // the name of the question
  record.writeUInt16BE(IPV4, 2)
  record.writeUInt16BE(1, 4)
  record.writeUInt16BE(LOOPBACK.length, 10)
  return Buffer.concat([header, question.subarray(HEADER_BYTES), record, LOOPBACK])
}
