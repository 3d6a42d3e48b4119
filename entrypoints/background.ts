import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../lib/browser.ts';
import { examine } from '../lib/checks/index.ts';
import { clutter } from '../lib/clean/clutter.ts';
import { siteDataFor } from '../lib/extract/site-data.ts';
import { openRoles, type Roles } from '../lib/roles/roles.ts';
import { sites } from '../lib/sites/index.ts';
import { startWorker } from '../lib/worker/worker.ts';

export default defineBackground(() => {
  let opening: Promise<Roles> | undefined;

  // Opened when first needed, and anew after a failure: a full disk may have room again.
  function roles(): Promise<Roles> {
    opening ??= openRoles({ storage: browser.storage.local, now: () => new Date(), newId: () => crypto.randomUUID() });
    opening.catch(() => {
      opening = undefined;
    });
    return opening;
  }

  startWorker({ browser, roles, examine, siteData: (url) => siteDataFor(url, { sites, clutter }), now: () => new Date() });
});
