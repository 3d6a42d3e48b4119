import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { envelopeOf } from '../../lib/messages.ts';
import type { Reading } from '../../lib/posting/reading.ts';
import { addresses, layouts } from './layout-pages.ts';
import { open, openOwn, readByClick, type Stage, setStage, strike } from './stage.ts';

/** The little of the extension's own page that is used there. */
declare const chrome: {
  tabs: {
    query(filter: object): Promise<{ id?: number }[]>;
    sendMessage(tabId: number, message: object, options: object): Promise<{ body?: string } | undefined>;
  };
};

let stage: Stage;
let own: Page;
beforeAll(async () => {
  stage = await setStage();
  for (const name of Object.keys(layouts) as (keyof typeof layouts)[]) stage.server.serve(addresses[name], layouts[name]);
  own = await openOwn(stage, 'options.html');
});
afterAll(() => strike(stage));

/** What was read in the one tab that has our script, or nothing yet. */
async function reading(): Promise<Reading | undefined> {
  const body = await own.evaluate(
    async (message) => {
      const tabs = await chrome.tabs.query({});
      const answers = await Promise.allSettled(tabs.map(({ id }) => chrome.tabs.sendMessage(id ?? -1, message, { frameId: 0 })));
      return answers
        .map((answer) => (answer.status === 'fulfilled' ? answer.value?.body : undefined))
        .find((found) => found && found !== 'null');
    },
    envelopeOf('reading', undefined),
  );
  return body === undefined ? undefined : JSON.parse(body);
}

/** The posting as soon as it has this title, as plain values. */
async function postingTitled(title: string, patience = 8000): Promise<Record<string, unknown>> {
  const until = Date.now() + patience;
  let last: Reading | undefined;
  while (Date.now() < until) {
    last = await reading();
    const { posting } = last?.extraction ?? {};
    if (posting?.title?.value === title) return Object.fromEntries(Object.entries(posting).map(([field, fact]) => [field, fact?.value]));
    await new Promise((wait) => setTimeout(wait, 100));
  }
  throw new Error(`read ${JSON.stringify(last?.extraction.posting?.title ?? null)} instead of ${title}`);
}

/** Headings' kinds and the words below them. */
function sectionsOf({ description }: Record<string, unknown>): string {
  return JSON.stringify(description);
}

async function visit(url: string, test: (page: Page) => Promise<void>): Promise<void> {
  const page = await open(stage, url);
  try {
    await test(page);
  } finally {
    await page.close();
  }
}

describe('where a posting stands', () => {
  it('in nested open shadow roots with slots, drawn after the page', () =>
    visit(addresses.shadow, async () => {
      const posting = await postingTitled('Fleet Planner');
      expect(posting).toMatchObject({ workplaceType: 'hybrid', employmentType: ['FULL_TIME'], jobLocation: [{ locality: 'Tampere' }] });
      expect(sectionsOf(posting)).toMatch(/ninety trucks.*Finnish and English/);
      expect(sectionsOf(posting)).not.toContain('Nothing is said');
    }));

  it('in a frame of the same origin, with its data', () =>
    visit(addresses.framed, async () => {
      const posting = await postingTitled('Boiler Keeper');
      expect(posting).toMatchObject({
        hiringOrganization: { name: 'Nordwind' },
        jobLocation: [{ locality: 'Tromsø' }],
        employmentType: ['FULL_TIME'],
      });
      expect(sectionsOf(posting)).toMatch(/Light the first boiler.*boiler certificate/);
    }));

  it('in an open dialog over a list', () =>
    visit(addresses.dialog, async () => {
      const posting = await postingTitled('Lock Keeper');
      expect(sectionsOf(posting)).toMatch(/Open the lock.*Early rising/);
    }));
});

describe('when a posting comes', () => {
  it('two seconds after the page', () =>
    visit(addresses.late, async () => {
      const posting = await postingTitled('Tide Cartographer');
      expect(posting).toMatchObject({ hiringOrganization: { name: 'Nordwind Labs' }, workplaceType: 'onsite' });
    }));

  it('in a pane, with another address and then with none: what its data says of the first is not believed', () =>
    visit(`${addresses.split}?jobId=93000001`, async (page) => {
      expect(await postingTitled('Wave Modeller')).toMatchObject({
        hiringOrganization: { name: 'Blue Harbour' },
        datePosted: '2026-11-01',
      });
      await page.evaluate("show('wind', '?jobId=93000002')");
      const wind = await postingTitled('Wind Modeller');
      expect(wind).toMatchObject({ hiringOrganization: { name: 'Nordwind' } });
      expect(wind).not.toHaveProperty('datePosted');
      expect(sectionsOf(wind)).toContain('masts');
      await page.evaluate("show('fog')");
      const fog = await postingTitled('Fog Modeller');
      expect(fog).toMatchObject({ hiringOrganization: { name: 'Grey Bank' } });
      expect(sectionsOf(fog)).toContain('ferries');
    }));

  it('by the number in the query of a list’s address', () =>
    visit(`${addresses.signedIn}?currentJobId=4400112233`, async (page) => {
      await readByClick(stage, page);
      expect(await postingTitled('Baker')).toMatchObject({ identifier: { value: '4400112233' }, jobLocation: [{ locality: 'Ghent' }] });
      await page.evaluate("show(next, '?currentJobId=4400112244')");
      const brewer = await postingTitled('Brewer');
      expect(brewer).toMatchObject({ hiringOrganization: { name: 'Blue Harbour' }, identifier: { value: '4400112244' } });
      expect(sectionsOf(brewer)).not.toContain('bake');
    }));
});

describe('what of a page is its text', () => {
  it('what opens by a click in the browser’s own way; not a tab that is not chosen', () =>
    visit(addresses.folded, async () => {
      const posting = await postingTitled('Quay Warden');
      expect(sectionsOf(posting)).toMatch(/A lamp of your own.*A hut with a stove/);
      expect(posting).not.toHaveProperty('baseSalary');
      expect(posting).not.toHaveProperty('validThrough');
    }));

  it('nothing that nobody sees, in whatever way it is hidden', () =>
    visit(addresses.hidden, async () => {
      const posting = await postingTitled('Ferry Clerk');
      expect(posting).toMatchObject({ employmentType: ['PART_TIME'], jobLocation: [{ locality: 'Turku' }] });
      expect(JSON.stringify(posting).match(/\$9\d\d,000/g)).toBeNull();
      expect(posting).not.toHaveProperty('validThrough');
      expect(sectionsOf(posting)).toMatch(/Sell tickets.*A loud voice/);
    }));

  it('what is seen in a box that is not', () =>
    visit(addresses.odd, async () => {
      const posting = await postingTitled('Net Mender');
      expect(sectionsOf(posting)).toMatch(/Mend nets.*Quick hands/);
      expect(posting).not.toHaveProperty('baseSalary');
      expect(posting).not.toHaveProperty('validThrough');
    }));
});
