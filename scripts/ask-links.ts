export interface Asking {
  /** How many are asked at once. */
  readonly atOnce: number
  /** For one answer. */
  readonly timeoutMs: number
  /** Before what may have been a passing failure is asked again. */
  readonly pauseMs: number
}

/** What is wrong with each address that leads nowhere, in words. Each is asked once, whatever is behind its #. */
export async function findDead(addresses: Iterable<string>, asking: Asking): Promise<ReadonlyMap<string, string>> {
  const dead = new Map<string, string>()
  const waiting = new Set([...addresses].map(pageOf)).values()
  async function askOneAfterAnother(): Promise<void> {
    for (const address of waiting) {
      const trouble = await troubleWith(address, asking)
      if (trouble !== undefined) dead.set(address, trouble)
    }
  }
  await Promise.all(Array.from({ length: asking.atOnce }, askOneAfterAnother))
  return dead
}

/** An address without what is behind its #, which a server is never told. */
export const pageOf = (address: string): string => address.replace(/#.*/, '')

/** Redirects are followed. Some servers know no HEAD, and some fail now and then. */
async function troubleWith(address: string, { timeoutMs, pauseMs }: Asking): Promise<string | undefined> {
  if (isThere(await statusOf(address, 'HEAD', timeoutMs))) return undefined
  const status = await statusOf(address, 'GET', timeoutMs)
  if (isThere(status)) return undefined
  if (status === 404 || status === 410) return inWords(status)
  await new Promise((resolve) => setTimeout(resolve, pauseMs))
  const again = await statusOf(address, 'GET', timeoutMs)
  return isThere(again) ? undefined : inWords(again)
}

/** The status of an answer, or why there is none. */
type Status = number | string

const isThere = (status: Status): boolean => typeof status === 'number' && status < 400
const inWords = (status: Status): string => (typeof status === 'number' ? `answers ${status}` : status)

async function statusOf(address: string, method: string, timeoutMs: number): Promise<Status> {
  try {
    const answer = await fetch(address, { method, signal: AbortSignal.timeout(timeoutMs) })
    await answer.body?.cancel()
    return answer.status
  } catch (thrown) {
    const { cause, message } = thrown as Error
    return cause instanceof Error ? cause.message || String((cause as NodeJS.ErrnoException).code) : message
  }
}
