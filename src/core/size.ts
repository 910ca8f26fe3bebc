import { GateError } from './errors.ts'
import { message } from './message.ts'

const SIZE = /^([0-9]{1,15}(?:\.[0-9]{1,3})?)(?:([KMGT])(i)?)?B$/

/** Sizes as policies write them: 500MB, 2GiB, 1.5GB. A JSON Schema pattern. */
export const SIZE_PATTERN = SIZE.source

/** The bytes of a size such as 2GiB (of 1024s) or 500MB (of 1000s); throws GateError POLICY_INVALID. */
export function parseSizeBytes(text: string): number {
  const [, amount, prefix = '', binary] = SIZE.exec(text) ?? []
  if (amount === undefined) {
    throw new GateError('POLICY_INVALID', message('"{text}" is not a size such as 2GiB or 500MB', { text }))
  }
  return Number(amount) * (binary ? 1024 : 1000) ** ['', 'K', 'M', 'G', 'T'].indexOf(prefix)
}
