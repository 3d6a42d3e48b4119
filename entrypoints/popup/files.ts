import type { Teller } from '../../lib/panel/teller.ts';
import type { LibraryExtras } from '../../lib/ui/library.ts';
import { tools } from './tools.ts';

/** How long a browser may take to begin with a download. */
const beginMs = 60_000;

/** Gives the user a file. */
export function download(blob: Blob, name: string): void {
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), beginMs);
}

/** The files that a role's page offers. */
export function roleFiles(teller: Teller): Pick<LibraryExtras, 'onDates' | 'onFile'> {
  return {
    onFile: (name, text) => download(new Blob([text]), name),
    onDates: (ids) =>
      void teller.attempt('The dates could not be written.', async () => {
        const { datesFile } = await import('../../lib/panel/role-dates.ts');
        const store = await tools.roles;
        const roles = (await Promise.all(ids.map((id) => store.get(id)))).filter((role) => role !== undefined);
        download(new Blob([datesFile(roles, tools.now())], { type: 'text/calendar' }), 'plainpost-dates.ics');
      }),
  };
}
