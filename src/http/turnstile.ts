/** Does one piece of work when its turn comes. */
export type Turnstile = <T>(work: () => Promise<T>) => Promise<T>

/** Does at most `places` pieces of work at once, the others in order of arrival. */
export function createTurnstile(places: number): Turnstile {
  let free = places
  const waiting: (() => void)[] = []
  return async (work) => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free += 1
    }
  }
}
