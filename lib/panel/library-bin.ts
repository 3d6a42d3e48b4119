import type { Role } from '../roles/role.ts';
import type { Binned, LibraryActions } from '../ui/library.ts';
import { count } from '../ui/words.ts';
import type { LibraryScreen } from './library-screen.ts';
import { tellRoles } from './tab.ts';
import type { Teller } from './teller.ts';
import type { Tools } from './tools.ts';

/** So long a removed role can be brought back. */
export const binDays = 30;
const dayMs = 86_400_000;

export interface BinOptions {
  tools: Pick<Tools, 'browser' | 'roles'>;
  teller: Teller;
  screen: LibraryScreen;
}

export type BinActions = Pick<LibraryActions, 'showPart' | 'bringBack' | 'emptyBin'>;

/** What was removed, and the ways back and out. */
export function binOf({ tools: { browser, roles }, teller, screen }: BinOptions): { actions: BinActions; follow(): Promise<void> } {
  const { show, take } = screen;
  const cannotOpen = 'The bin could not be opened.';
  const read = async () => show({ bin: (await (await roles).bin()).map(({ role, removedAt }) => binnedOf(role, removedAt)) });
  const actions: BinActions = {
    async showPart(part) {
      show({ part, selected: new Set() });
      if (part === 'bin') await teller.attempt(cannotOpen, read);
    },
    bringBack: (ids) =>
      teller.attempt('The role was not brought back.', async () => {
        const back = await (await roles).restore([...ids]);
        tellRoles(browser, [...ids]);
        take(back.map((role) => ({ id: role.id, role })));
        await read();
        teller.tell({ words: `${count(back.length, 'role')} brought back.` });
      }),
    emptyBin: () =>
      teller.attempt('The bin was not emptied.', async () => {
        await (await roles).emptyBin();
        await read();
      }),
  };
  return {
    actions,
    /** Shows it as it is now, where it is shown: roles were changed elsewhere. */
    async follow() {
      if (screen.library.part === 'bin') await teller.attemptUnasked(cannotOpen, read);
    },
  };
}

function binnedOf({ id, extraction: { posting } }: Role, removedAt: string): Binned {
  return {
    id,
    title: posting?.title?.value,
    employer: posting?.hiringOrganization?.value.name,
    removedAt,
    goneOn: new Date(Date.parse(removedAt) + binDays * dayMs).toISOString(),
  };
}
