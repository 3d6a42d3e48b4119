import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    hideSkippedTests: true,
    environment: 'node',
    include: ['test/**/*.test.{ts,tsx}'],
    // A machine may be slow; what must be fast is measured in test/bench.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    exclude: ['test/e2e/**', 'test/bench/**'],
  },
});
