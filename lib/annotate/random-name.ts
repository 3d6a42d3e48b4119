/** Twelve random letters: a name for an attribute or an element that no page can know beforehand. */
export function randomName(window: Window): string {
  const bytes = window.crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => String.fromCharCode(97 + (byte % 26))).join('');
}
