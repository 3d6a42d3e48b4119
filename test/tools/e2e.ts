import { getBrowser } from './browsers.ts';
import { build, run } from './steps.ts';

// npm run e2e [-- FILTER…]: builds what the end-to-end tests run, and runs them. `chromium` or `firefox` takes one browser's.

const filters = process.argv.slice(2);
for (const name of ['chromium', 'firefox'] as const) {
  if (filters.some((filter) => filter !== name && ['chromium', 'firefox'].includes(filter))) continue;
  getBrowser(name);
  await build(name === 'chromium' ? 'test-chrome-mv3' : 'test-firefox-mv3');
}
const { code } = await run('npx', ['vitest', 'run', '--config', 'test/e2e/vitest.config.ts', ...filters]);
process.exitCode = code;
