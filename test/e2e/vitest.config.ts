import { defineConfig } from 'vitest/config';

// Each file starts browsers of its own; two files at a time, as most of a test is waiting for a browser.
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    environment: 'node',
    include: ['test/e2e/**/*.e2e.ts'],
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // A shared machine may stall a browser for seconds. The report marks a test that passed only the second time ("retry x1").
    retry: process.env.CI ? 1 : 0,
    reporters: ['verbose'],
  },
});
