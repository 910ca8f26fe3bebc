import { createSecrets } from '../../src/http/secrets.ts'
import type { HttpAnswer } from '../../src/http/transport.ts'

/** An answer with this body, as JSON unless it is text already. */
export const anAnswer = (status: number, body: unknown, headers: Record<string, string> = {}): HttpAnswer => ({
  status,
  headers,
  text: typeof body === 'string' ? body : JSON.stringify(body),
})

/** Secrets that mask nowhere. */
export const noSecrets = createSecrets(() => {})

/** What was thrown; fails the test where nothing was. */
export function thrownBy(act: () => unknown): unknown {
  try {
    act()
  } catch (thrown) {
    return thrown
  }
  throw new Error('nothing was thrown')
}
