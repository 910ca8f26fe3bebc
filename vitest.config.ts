import { configDefaults, defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // They need a browser, or a network of their own: npm run test:browser, npm run test:network.
    exclude: [...configDefaults.exclude, 'test/browser/**', 'test/network/**'],
    isolate: false,
    // Most of them wait for a child process or the loopback.
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
})
