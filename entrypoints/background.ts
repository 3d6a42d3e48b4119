import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../lib/browser.ts';
import { examine } from '../lib/checks/index.ts';
import { clutter } from '../lib/clean/clutter.ts';
import { findSite } from '../lib/extract/find-site.ts';
import { readCaptured } from '../lib/extract/read-captured.ts';
import { openRoles, type Roles } from '../lib/roles/roles.ts';
import { openSeen } from '../lib/seen/seen.ts';
import { sites } from '../lib/sites/index.ts';
import { startWorker } from '../lib/worker/worker.ts';

const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

export default defineBackground(() => {
  let opening: Promise<Roles> | undefined;

  // Opened when first needed, and anew after a failure: a full disk may have room again.
  function roles(): Promise<Roles> {
    opening ??= openRoles({
      storage: browser.storage.local,
      now: () => new Date(),
      newId: () => crypto.randomUUID(),
      disk: navigator.storage,
      locks: navigator.locks,
      sleep,
    });
    opening.catch(() => {
      opening = undefined;
    });
    return opening;
  }

  const seen = openSeen({
    storage: browser.storage.local,
    now: () => new Date(),
    sleep,
    isSaved: async (identities) => (await (await roles()).findBy(identities)) !== undefined,
  });

  startWorker({
    browser,
    roles,
    examine,
    seen,
    siteOf: (url) => findSite(url, sites),
    later: setTimeout,
    read: (page, ask) => readCaptured(page, new Date(), { sites, clutter, ...ask }),
    now: () => new Date(),
  });
});
