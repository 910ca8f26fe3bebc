/** How work is divided into waves. */
export interface Waves {
  /** Pieces of work that begin at once. */
  readonly size: number
  /** How long a wave waits for the one before at most; ends early, in whatever way, when the signal does. */
  patience(signal: AbortSignal): Promise<unknown>
}

/**
 * Does the work of each item, the results in their order: a wave at once, and the next once all of the one before are done
 * or, as they say themselves by `onPause`, only wait for something; or once patience has an end.
 */
export async function inWaves<T, R>(
  items: readonly T[],
  { size, patience }: Waves,
  work: (item: T, index: number, onPause: () => void) => Promise<R>,
): Promise<readonly R[]> {
  const results: Promise<R>[] = []
  const begin = (item: T, index: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const result = work(item, index, resolve)
      results.push(result)
      result.then(() => resolve(), reject)
    })
  for (let from = 0; from < items.length; from += size) {
    const wave = Promise.all(items.slice(from, from + size).map((item, at) => begin(item, from + at)))
    const over = new AbortController()
    const isLast = from + size >= items.length
    await (isLast ? wave : Promise.race([wave, patience(over.signal).catch(() => wave)])).finally(() => over.abort())
  }
  return Promise.all(results)
}
