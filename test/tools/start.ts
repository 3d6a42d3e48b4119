import { join } from 'node:path';
import { samples } from '../samples/samples.ts';
import { getBrowser } from './browsers.ts';
import { launchChromium, output } from './launch.ts';
import { startServer, type TestServer } from './server.ts';
import { build } from './steps.ts';
import { tour } from './tour.ts';

// npm start: the three sample postings at their true addresses, in a browser with the extension on. Without a display, a tour with pictures.

const all = Object.values(samples);

getBrowser('chromium');
console.log('Building the extension.');
await build('chrome-mv3');
const server = await startServer();
for (const { url, html } of all) server.serve(url, html);
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
await (hasDisplay && !process.argv.includes('--headless') ? visit(server) : tour(server));
await server.close();

/** Opens the samples and waits until the browser is closed. */
async function visit(served: TestServer): Promise<void> {
  const { browser } = await launchChromium({ server: served, extension: join(output, 'chrome-mv3'), headless: false });
  for (const { url } of all) await (await browser.newPage()).goto(url);
  console.log(`Open in the browser now:\n${all.map(({ url }) => `  ${url}`).join('\n')}`);
  console.log(
    'On the first two the badge came by itself. On the third, click Plainpost in the toolbar (behind the puzzle piece, or Alt+Shift+P).',
  );
  console.log('This browser knows no other pages. Close it to end.');
  await new Promise((closed) => browser.once('disconnected', closed));
}
