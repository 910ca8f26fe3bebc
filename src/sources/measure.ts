import { GateError } from '../core/errors.ts'
import { type Measured, measured, notMeasured } from '../core/measured.ts'

/**
 * A fact that takes a request of its own. Where the service refuses or fails, the fact is not measured
 * (source-error); the image is still judged by what else is known.
 */
export async function measure<T>(from: string, ask: () => Promise<T>): Promise<Measured<T>> {
  try {
    return measured(await ask(), from)
  } catch (thrown) {
    if (thrown instanceof GateError && thrown.kind !== 'setup')
      return notMeasured(thrown.text, 'source-error', thrown.hint)
    throw thrown
  }
}
