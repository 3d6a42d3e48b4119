import type { Connection, Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';
import { samples } from '../samples/samples.ts';
import { builtExtension, type LaunchOptions, launchFirefox } from '../tools/launch.ts';
import { startServer } from '../tools/server.ts';
import type { Stage } from './stage.ts';

const patience = { timeout: 10_000, interval: 50 };

/** Starts Firefox with the extension on a server that has the three samples. */
export async function setFirefox(options: Partial<LaunchOptions> = {}): Promise<Stage> {
  const server = options.server ?? (await startServer());
  for (const { url, html } of Object.values(samples)) server.serve(url, html);
  const launched = await launchFirefox({ server, extension: builtExtension('test-firefox-mv3'), ...options });
  return { ...launched, server };
}

/** `goto` never comes back from an extension's page in Firefox: go, and look whether one is there. */
export async function openOwn({ browser, root }: Stage, name: string): Promise<Page> {
  const page = await browser.newPage();
  // It ends with the page: "Frame detached".
  void page.goto(`${root}${name}`).catch(String);
  await vi.waitFor(async () => expect(await page.evaluate(() => location.href)).toContain(name), patience);
  return page;
}

/** Waits until a page says this. */
export async function waitForText(page: Page, words: string | RegExp): Promise<void> {
  await vi.waitFor(async () => expect(await page.evaluate(() => document.body?.innerText ?? '')).toMatch(words), patience);
}

/** Presses the button whose name, or whose words, are such; waits for it. */
export async function pressButton(page: Page, words: RegExp): Promise<void> {
  const press = (source: string) => {
    const button = [...document.querySelectorAll('button')].find(
      (each) => !each.disabled && new RegExp(source).test(each.ariaLabel ?? each.textContent ?? ''),
    );
    button?.click();
    return button !== undefined;
  };
  await vi.waitFor(async () => expect(await page.evaluate(press, words.source), `a button ${words}`).toBe(true), patience);
}

/** Fills a field as typing would, and leaves it; waits for it. */
export async function fill(page: Page, selector: string, value: string): Promise<void> {
  const put = (wanted: string, words: string) => {
    const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(wanted);
    if (!field) return false;
    field.focus();
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    field.blur();
    return true;
  };
  await vi.waitFor(async () => expect(await page.evaluate(put, selector, value), selector).toBe(true), patience);
}

/** Runs a script in Firefox's own window: what no page reaches, such as address bar and sidebar. Comes back with a text. */
export async function inWindow({ browser }: Stage, script: string): Promise<string> {
  // Puppeteer has no method of its own for it.
  const { connection } = browser as unknown as { connection: Pick<Connection, 'send'> };
  const send = connection.send.bind(connection) as unknown as (method: string, params: object) => Promise<{ result: unknown }>;
  const { contexts } = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as { contexts: { context: string }[] };
  const expression = `(async () => { ${script} })()`;
  const answer = await send('script.evaluate', { expression, target: { context: contexts[0]?.context }, awaitPromise: true });
  const { result, exceptionDetails } = answer.result as { result?: { value?: unknown }; exceptionDetails?: { text: string } };
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return String(result?.value);
}

/** What the badge says; undefined while it is not there. Firefox has no `>>>`, and a page may look into an open shadow root. */
export function badgeWords(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.documentElement.lastElementChild?.shadowRoot?.querySelector('.pill')?.textContent ?? undefined);
}

export async function waitForBadge(page: Page, words: RegExp): Promise<void> {
  await vi.waitFor(async () => expect(await badgeWords(page)).toMatch(words), patience);
}

export async function clickBadge(page: Page, selector: string): Promise<void> {
  const place = await page.evaluate((wanted) => {
    const box = document.documentElement.lastElementChild?.shadowRoot?.querySelector(wanted)?.getBoundingClientRect();
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, selector);
  if (!place) throw new Error(`the badge has no ${selector}`);
  await page.mouse.click(place.x, place.y);
}

/** Saves the posting at an address by its badge. */
export async function saveAt({ browser }: Stage, url: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(url);
  await waitForBadge(page, /Save$/);
  await clickBadge(page, '.save');
  await waitForBadge(page, /Saved/);
  await page.close();
}
