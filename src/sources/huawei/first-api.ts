import { GateError } from '../../core/errors.ts'
import { type Message, message } from '../../core/message.ts'

/**
 * Asks by the first of these APIs that the region has. Throws GateError where it has none, or where the one that it has
 * refuses; `byHand` is what to do about a refusal that does not say so itself.
 */
export async function askByFirstApi(apis: readonly (() => Promise<unknown>)[], byHand: Message): Promise<void> {
  for (const ask of apis) {
    try {
      await ask()
      return
    } catch (thrown) {
      if (!(thrown instanceof GateError)) throw thrown
      if (thrown.code === 'API_NOT_FOUND') continue
      throw thrown.hint ? thrown : new GateError(thrown.code, thrown.text, { hint: byHand, cause: thrown })
    }
  }
  throw new GateError('REQUEST_REJECTED', message('HSS has no API for that in this region'), { hint: byHand })
}
