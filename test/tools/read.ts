/**
 * `npm run -s read -- [--url URL] [--now ISO] [--browser] [--pages LIST.tsv] FILE…`: reads saved pages (html, md, txt; `-` for standard
 * input) with the extension's own reader and prints one JSON object a line. Exit 0 when all were read, 1 when one could not be, 2 on wrong usage.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { examine } from '../../lib/checks/index.ts';
import { clutter as rules } from '../../lib/clean/clutter.ts';
import { readPage } from '../../lib/extract/read-page.ts';
import { sites } from '../../lib/sites/index.ts';
import { pageOf } from './page-of.ts';
import { recordOf } from './record.ts';

const USAGE = 'usage: npm run -s read -- [--url URL] [--now ISO] [--browser] [--pages LIST.tsv] FILE…';

interface Job {
  file: string;
  url: string | undefined;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { url: { type: 'string' }, now: { type: 'string' }, pages: { type: 'string' }, browser: { type: 'boolean' } },
    allowPositionals: true,
  });
  const now = values.now === undefined ? new Date() : new Date(values.now);
  if (Number.isNaN(now.getTime())) return usage(`--now is no date: ${values.now}`);
  if (values.url !== undefined && !URL.canParse(values.url)) return usage(`--url is no address: ${values.url}`);
  const jobs = [...positionals.map((file) => ({ file, url: values.url })), ...(values.pages === undefined ? [] : listed(values.pages))];
  if (jobs.length === 0) return usage('no file given');
  if (values.browser) {
    const { readInBrowser } = await import('./read-in-browser.ts');
    return readInBrowser(jobs, now);
  }
  return jobs.map((job) => readOne(job, now)).every(Boolean) ? 0 : 1;
}

function usage(problem: string): number {
  console.error(`${problem}\n${USAGE}`);
  return 2;
}

function listed(list: string): Job[] {
  const lines = readFileSync(list, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const [file = '', url = ''] = line.split('\t');
    return { file, url: url === '' ? undefined : url };
  });
}

function readOne({ file, url }: Job, now: Date): boolean {
  try {
    const text = file === '-' ? readFileSync(0, 'utf8') : readFileSync(file, 'utf8');
    const { extraction, clutter } = readPage(pageOf({ file, text, url, readAt: now }), { sites, clutter: rules });
    const reading = { extraction, removals: clutter.map(({ removal }) => removal), clutterHidden: true };
    console.log(JSON.stringify(recordOf(file, examine(reading, now))));
    return true;
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

// A stream that is closed early (`| head`) is no error.
process.stdout.on('error', () => process.exit(0));
process.exitCode = await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  return 2;
});
