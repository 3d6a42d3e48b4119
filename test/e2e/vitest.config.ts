import { defineConfig } from 'vitest/config';

// One file at a time and one browser at a time: each file starts its own.
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    environment: 'node',
    include: ['test/e2e/**/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 120_000,
    reporters: ['verbose'],
  },
});
