/**
 * Does the work of each item, the results in their order: so many at once, and the next wave once all of the one before
 * are done or, as they say themselves by `onPause`, only wait for something.
 */
export async function inWaves<T, R>(
  items: readonly T[],
  size: number,
  work: (item: T, onPause: () => void) => Promise<R>,
): Promise<readonly R[]> {
  const results: Promise<R>[] = []
  const begin = (item: T): Promise<void> =>
    new Promise((resolve, reject) => {
      const result = work(item, resolve)
      results.push(result)
      result.then(() => resolve(), reject)
    })
  for (let from = 0; from < items.length; from += size) await Promise.all(items.slice(from, from + size).map(begin))
  return Promise.all(results)
}
