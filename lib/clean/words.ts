/** More is a menu of a thousand places, and says no more than the first of them. */
const MOST = 400;
const SKIPPED = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT SVG IFRAME OBJECT OPTION SELECT TEXTAREA'.split(' '));
const INLINE = new Set('A ABBR B BDI CITE CODE EM FONT I LABEL MARK Q S SMALL SPAN STRONG SUB SUP TIME U'.split(' '));

const COLLAPSED = '[hidden],[aria-hidden=true]';

/** All words below an element, a line for each block, what is folded away included: a menu that opens, an accordion, a closed dialog. */
export function linesIn(root: Element): string[] {
  const lines: string[] = [];
  let line = '';
  const flush = () => {
    const words = line.replace(/\s+/g, ' ').trim();
    if (words) lines.push(words);
    line = '';
  };
  const stack: (Node | 'end')[] = [root];
  for (let step = stack.pop(); step && lines.length < MOST; step = stack.pop()) {
    if (step === 'end') flush();
    else if (step.nodeType === 3) line += step.nodeValue ?? '';
    else if (step.nodeType === 1) {
      const tag = (step as Element).tagName.toUpperCase();
      if (SKIPPED.has(tag)) continue;
      if (!INLINE.has(tag)) {
        flush();
        stack.push('end');
      }
      // Links of a menu often stand side by side without a blank between them.
      else if (tag === 'A' && step.previousSibling?.nodeName === 'A') line += ' ';
      for (let child = step.lastChild; child; child = child.previousSibling) stack.push(child);
    }
  }
  flush();
  return lines;
}

/** The words that go with a hidden element though nobody sees them now: what an accordion of it holds. */
export function collapsedWords(element: Element): string[] {
  return [...element.querySelectorAll(COLLAPSED)].filter((one) => !one.parentElement?.closest(COLLAPSED)).flatMap(linesIn);
}
