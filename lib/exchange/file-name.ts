import { wholeText } from './whole-text.ts';

/** Names that Windows keeps for devices, whatever stands behind a dot, and blanks before it do not count. */
const devices = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?: *\.|$)/i;
/** What a file system, a shell or Obsidian (`# ^ [ ] |`) gives a meaning to; controls, and what writes backwards or shows nothing. */
const unfit = /[\\/:*?"<>|#^[\]%`$~]|\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Co}|\p{Cn}/gu;

/** Bytes of UTF-8: 255 is the least that file systems allow, less the ending and a number. */
const mostBytes = 200;

/**
 * A file's name out of any text, without its ending: no path, no device, no dots or blanks at its ends, not empty, in one form of Unicode.
 */
export function fileName(text: string): string {
  const plain = wholeText(text)
    .normalize('NFC')
    .replace(unfit, ' ')
    .replace(/\ufffd/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const short = cut(plain).replace(/[. ]+$/g, '');
  if (short === '') return 'Role';
  return devices.test(short) ? `Role ${short}` : short;
}

function cut(text: string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  let kept = '';
  for (const character of text) {
    bytes += encoder.encode(character).length;
    if (bytes > mostBytes) return kept;
    kept += character;
  }
  return kept;
}

/** Gives each name once, whatever its case: the second "Engineer" is "Engineer 2". */
export function makeNamer(): (text: string) => string {
  const given = new Map<string, number>();
  return (text) => {
    const name = fileName(text);
    const key = (each: string) => each.normalize('NFKC').toLowerCase();
    let number = given.get(key(name)) ?? 0;
    let free = name;
    do {
      number += 1;
      free = number === 1 ? name : `${name} ${number}`;
    } while (number > 1 && given.has(key(free)));
    given.set(key(name), number);
    if (free !== name) given.set(key(free), 1);
    return free;
  };
}
