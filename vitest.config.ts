import { configDefaults, defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // They need a browser: npm run test:browser.
    exclude: [...configDefaults.exclude, 'test/browser/**'],
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
})
