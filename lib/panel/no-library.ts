import type { LibraryActions } from '../ui/library.ts';

const nothing = () => undefined;

/** For a page that shows no library: the popup. */
export const noLibraryActions: LibraryActions = {
  search: nothing,
  takeCorrection: nothing,
  showPart: nothing,
  select: nothing,
  selectFound: nothing,
  clearSelection: nothing,
  setStatusOf: nothing,
  tag: nothing,
  bringBack: nothing,
  emptyBin: nothing,
  keepView: nothing,
  renameView: nothing,
  dropView: nothing,
  acceptNotice: nothing,
};
