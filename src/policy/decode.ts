import { GateError } from '../core/errors.ts'
import { message } from '../core/message.ts'

/** The text of a policy file, with its byte order mark. Throws GateError POLICY_INVALID where it is not UTF-8. */
export function decodePolicy(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw new GateError('POLICY_INVALID', message('the policy {path} is not UTF-8 text', { path }), { cause })
  }
}
