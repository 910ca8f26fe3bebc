import { defineConfig } from 'vitest/config'

/** Tests that need a network of their own: `npm run test:network`. They share its ports, so files run in turn. */
export default defineConfig({
  test: { include: ['test/network/**/*.test.ts'], fileParallelism: false, testTimeout: 60_000, hookTimeout: 60_000 },
})
