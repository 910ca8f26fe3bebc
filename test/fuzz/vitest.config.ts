import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Every test file that states a property. */
const withProperties = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts'))
  .map((path) => join('test', path))
  .filter((path) => readFileSync(join(ROOT, path), 'utf8').includes("from 'fast-check'"))

/**
 * The same tests as in `npm test`, each property at FUZZ_RUNS cases or for FUZZ_SECONDS, whichever is over first:
 * `FUZZ_RUNS=100000 npm run fuzz`. A failure prints the seed; FUZZ_SEED repeats it.
 */
export default defineConfig({
  resolve: { alias: [{ find: /^fast-check$/, replacement: join(ROOT, 'test/fuzz/fast-check.ts') }] },
  test: {
    root: ROOT,
    include: withProperties,
    testTimeout: 0,
    hookTimeout: 60_000,
    disableConsoleIntercept: true,
  },
})
