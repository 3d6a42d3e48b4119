/** How the library shows its roles. */
export const libraryParts = ['list', 'board', 'bin'] as const;
export type LibraryPart = (typeof libraryParts)[number];

/** What an address of the library asks for behind its "#": `role=ID`, `view=board`, `query=rust`. */
export interface LibraryLink {
  role?: string;
  view?: LibraryPart;
  query?: string;
}

/** What the hash asks for; what it does not know is left out. */
export function parseLibraryLink(hash: string): LibraryLink {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const role = asked.get('role');
  const query = asked.get('query');
  const view = libraryParts.find((part) => part === asked.get('view'));
  return { ...(role ? { role } : {}), ...(view ? { view } : {}), ...(query ? { query } : {}) };
}

/** The library's address, from the extension's own folder. */
export function libraryPath(link: LibraryLink = {}): string {
  const asked = new URLSearchParams(Object.entries(link)).toString();
  return asked ? `library.html#${asked}` : 'library.html';
}
