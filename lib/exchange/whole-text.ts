/** Half of a pair of code units: what a page's script can make and no file in UTF-8 can hold. With the flag `u` only those without their other half. */
const half = /\p{Surrogate}/gu;

export function isWhole(text: string): boolean {
  return text.search(half) < 0;
}

/** The text with U+FFFD for each half character, as every encoder would write it. */
export function wholeText(text: string): string {
  return text.replace(half, '\ufffd');
}
