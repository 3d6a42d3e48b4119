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

/** What was removed, and the ways back and out. */
export function binActions({
  tools: { browser, roles },
  teller,
  screen: { show, take },
}: BinOptions): Pick<LibraryActions, 'showPart' | 'bringBack' | 'emptyBin'> {
  const binned = async () => (await (await roles).bin()).map(({ role, removedAt }) => binnedOf(role, removedAt));
  return {
    async showPart(part) {
      show({ part, selected: new Set() });
      if (part === 'bin') await teller.attempt('The bin could not be opened.', async () => show({ bin: await binned() }));
    },
    bringBack: (ids) =>
      teller.attempt('The role was not brought back.', async () => {
        const back = await (await roles).restore([...ids]);
        tellRoles(browser, [...ids]);
        take(back.map((role) => ({ id: role.id, role })));
        show({ bin: await binned() });
        teller.tell({ words: `${count(back.length, 'role')} brought back.` });
      }),
    emptyBin: () =>
      teller.attempt('The bin was not emptied.', async () => {
        await (await roles).emptyBin();
        show({ bin: await binned() });
      }),
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
