import process from 'node:process'

/** What Node warned of while the work was done, such as a leak of listeners. */
export async function warningsDuring(work: () => Promise<unknown>): Promise<readonly string[]> {
  const warnings: string[] = []
  const keep = ({ message }: Error): void => void warnings.push(message)
  process.on('warning', keep)
  try {
    await work()
    // Node warns a tick later.
    await new Promise((resolve) => setImmediate(resolve))
  } finally {
    process.off('warning', keep)
  }
  return warnings
}
