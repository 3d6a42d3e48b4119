import type { Actions } from '../ui/view.ts';
import type { PageActions } from './page-actions.ts';

const nothing = () => undefined;

/** For a page that shows no tab's posting: the library. */
export const noPageActions: PageActions & Pick<Actions, 'openCleanView' | 'openSaved' | 'show'> = {
  save: nothing,
  undo: nothing,
  readAnyway: nothing,
  readAgain: nothing,
  readPart: nothing,
  alwaysRead: nothing,
  showWords: async () => false,
  setClutter: nothing,
  keepClutter: nothing,
  setKind: nothing,
  openCleanView: nothing,
  openSaved: nothing,
  show: nothing,
};
