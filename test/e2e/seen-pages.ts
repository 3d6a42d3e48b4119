import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { samples } from '../samples/samples.ts';
import type { Stage } from './stage.ts';

const board = 'https://jobs.ashbyhq.com/nordwind-labs';
const idOf = (number: number): string =>
  `${String(number % 10 || 9).repeat(6)}${String(number).padStart(2, '0')}-8b47-4c0a-9e51-7d2b6a90c4f1`;

/** A board's list page, and postings on it. */
export const listUrl = board;
const titles = {
  saved: 'Senior Storage Engineer',
  applied: 'Wind Model Engineer',
  seen: 'Data Steward',
  seen2: 'Tide Analyst',
  seen3: 'Ship Broker',
  seen4: 'Engineer for the Very Long Name of a Programme That Nobody Remembers',
  seen5: 'Archivist',
  seen6: 'Night Watch of the Computing Centre',
  other: 'Harbour Pilot',
  seen7: 'Keeper of the Long Records of Waves, Winds and Currents North of the Islands',
  dated: 'Rust Storage Person',
};

export const openings = Object.fromEntries(Object.keys(titles).map((name, at) => [name, `${board}/${idOf(at + 1)}`])) as Record<
  keyof typeof titles,
  string
>;

/** The sample's posting under another title and address. */
export function postingOf(name: string): string {
  const key = name as keyof typeof titles;
  const id = openings[key].slice(-36);
  return samples.ashby.html.replaceAll(samples.ashby.url.slice(-36), id).replaceAll('Senior Storage Engineer', titles[key]);
}

/** The list, with links in the forms in which boards have them. */
export function jobList(theme: 'light' | 'dark'): string {
  const html = readFileSync(new URL('../samples/job-list.html', import.meta.url), 'utf8');
  return html.replace('{{theme}}', theme).replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => openings[name as keyof typeof openings]);
}

/** The list as a page that counts its layout shifts from its first frame (`window.shifts`). */
export async function openList({ browser }: Stage): Promise<Page> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const shifts: number[] = [];
    Reflect.set(window, 'shifts', shifts);
    new PerformanceObserver((list) => shifts.push(list.getEntries().length)).observe({ type: 'layout-shift', buffered: true });
  });
  await page.setViewport({ width: 1200, height: 1000 });
  await page.goto(listUrl);
  return page;
}

/** What each mark that is to be seen says, by the link's words. */
export async function marksOn(page: Page): Promise<Record<string, string>> {
  const said = await page.$$eval('>>> [role="listitem"].on', (marks) => marks.map((mark) => mark.textContent ?? ''));
  return Object.fromEntries(said.map((words) => words.split(': ') as [string, string]));
}

/** The same board built of web components: links, words and a box that scrolls stand in open shadow roots, one in the other, drawn late. */
export const partsUrl = 'https://jobs.ashbyhq.com/nordwind-labs/departments';
const rows = `<style>p { width: 180px; } div { height: 60px; overflow: auto; border: 1px solid #8886; } li { display: flex; gap: 200px; }</style>
<ul><li><a href="${openings.saved}">${titles.saved}</a> <span>Hamburg</span></li></ul>
<job-card><b slot="place">Bergen</b>${titles.seen}</job-card>
<p><a href="${openings.seen6}">${titles.seen6}</a>, part time and full time, in Hamburg</p>
<div><br><a href="${openings.applied}">${titles.applied}</a><br><br><br><br></div>`;
const card = `<a href="${openings.seen}"><slot></slot></a> <slot name="place"></slot>`;
export const partsList = `<!doctype html><html lang="en"><head><title>Nordwind Labs Jobs</title></head>
<body style="font: 16px/1.5 system-ui; margin: 40px"><h1>Open positions</h1><job-list></job-list><script>
const define = (name, html) => customElements.define(name, class extends HTMLElement {
  connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = html; }
});
setTimeout(() => { define('job-card', ${JSON.stringify(card)}); define('job-list', ${JSON.stringify(rows)}); }, 600);
</script></body></html>`;
