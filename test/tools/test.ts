import { getBrowser } from './browsers.ts';
import { builds, type Outcome, run } from './steps.ts';

// npm test: all that is tested, in the order in which a failure is cheapest. Goes on after a failure, and ends with the count.

interface Step {
  name: string;
  args: string[];
  env?: NodeJS.ProcessEnv;
  /** What a command that ends well may still show to have failed, and how many tests it was. */
  count?(outcome: Outcome): Count;
}

interface Count {
  passed: number;
  failed: number;
}

const steps: Step[] = [
  { name: 'prepare', args: ['wxt', 'prepare'] },
  { name: 'types', args: ['tsc', '--noEmit'] },
  { name: 'lint', args: ['biome', 'check', '--config-path=test/lint.json', '.'] },
  ...builds.map(({ name, args, env }) => ({ name: `build ${name}`, args, ...(env ? { env } : {}) })),
  { name: 'unit and house tests', args: ['vitest', 'run', '--config', 'test/vitest.config.ts'], count: countTests },
  {
    name: 'web-ext lint (Firefox)',
    args: ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--output', 'json', '--no-config-discovery'],
    count: countLint,
  },
  { name: 'end to end', args: ['vitest', 'run', '--config', 'test/e2e/vitest.config.ts'], count: countTests },
  {
    // Chromium is moving IndexedDB from LevelDB to SQLite: what is saved must be kept on both.
    name: 'saving, IndexedDB on SQLite',
    args: ['vitest', 'run', '--config', 'test/e2e/vitest.config.ts', 'chromium-saving'],
    env: { PLAINPOST_CHROMIUM_ARGS: '--enable-features=IdbSqliteBackingStore' },
    count: countTests,
  },
];

const total: Count = { passed: 0, failed: 0 };
const summary: string[] = [];
for (const browser of ['chromium', 'firefox'] as const) getBrowser(browser);
for (const step of steps) {
  console.log(`\n=== ${step.name}`);
  const isQuiet = step.count === countLint;
  const outcome = await run('npx', ['--no-install', ...step.args], { isQuiet, env: { NO_COLOR: '1', ...step.env } });
  const count = step.count?.(outcome) ?? (outcome.code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
  // A run that failed without a failed test (a file that does not load, a crash) is a failure too.
  if (outcome.code !== 0 && count.failed === 0) count.failed = 1;
  total.passed += count.passed;
  total.failed += count.failed;
  summary.push(
    `${count.failed ? 'FAILED' : 'ok    '} ${step.name}: ${count.passed} passed, ${count.failed} failed, ${outcome.seconds.toFixed(0)} s`,
  );
}
console.log(`\n=== summary\n${summary.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;

/** Counts from vitest's last lines: "Tests  2 failed | 40 passed (42)". No such line: nothing ran, which is a failure. */
function countTests({ output }: Outcome): Count {
  const line = /^\s*Tests {2}(.*)$/m.exec(output)?.[1] ?? '';
  return { passed: Number(/(\d+) passed/.exec(line)?.[1] ?? 0), failed: Number(/(\d+) failed/.exec(line)?.[1] ?? (line ? 0 : 1)) };
}

/** Errors fail, and so do warnings: what packages would be warned of is replaced (`wxt.config.ts`). */
function countLint({ output }: Outcome): Count {
  const json: unknown = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1));
  const { errors, warnings } = json as { errors: Message[]; warnings: Message[] };
  const bad = [...errors, ...warnings];
  for (const { code, message, file } of bad) console.log(`${code}: ${message} (${file ?? 'manifest.json'})`);
  console.log(`${errors.length} errors, ${warnings.length} warnings`);
  return { passed: bad.length ? 0 : 1, failed: bad.length };
}

interface Message {
  code: string;
  message: string;
  file?: string;
}
