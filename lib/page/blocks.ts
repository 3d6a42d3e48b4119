import type { Block, Region } from './block.ts';
import { addIcon, addText, type BlockContext, closeInline, emptyRun, openInline, takeBlock } from './inline-run.ts';

/** A page longer than this is read to here; more would freeze the tab on a hostile page (300,000 spans). */
const MAX_NODES = 200_000;
const MAX_TEXT = 2_000_000;
/** Three times what the longest list seen has; every source looks at each. */
export const MOST_BLOCKS = 6000;

/** Elements whose content is no text of the page. */
const SKIPPED = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT SVG CANVAS OBJECT EMBED VIDEO AUDIO SELECT DATALIST TEXTAREA INPUT HEAD MATH METER PROGRESS'.split(' '),
);
/** Elements that browsers lay out in line (HTML standard, 15.3); everything else starts a block. */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I IMG INS KBD LABEL MARK O:P Q S SAMP SLOT SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
const HEADING = /^H[1-6]$/;
/** What stands for itself, whatever element it is: Taleo's headline is a span with the role of a heading. */
const BLOCK_ROLES = new Set(['button', 'heading']);

/** Elements that draw: without text of their own their name is all they say. */
const ICONS = new Set('SVG IMG I SPAN'.split(' '));

interface Context extends BlockContext {
  /** In a list item block children do not start a block of their own: `<li><p>…</p></li>` is one item. */
  merge: boolean;
}

/** Where the walk leaves an element: `context` is the block context outside it. */
type Step = Node | { leave: Element; context: Context; block: boolean };

/**
 * The visible text below `root`, block by block, from one walk. Reads only: never asks for layout (`innerText` can crash a tab at
 * depth 3,500), never recurses (depth 20,000 is a page someone made).
 */
export function readBlocks(root: Element): Block[] {
  const blocks: Block[] = [];
  const run = emptyRun();
  let context: Context = { kind: 'paragraph', level: 0, region: 'main', element: root, merge: false, control: false };
  const stack: Step[] = [root];
  let nodes = 0;
  let length = 0;
  const flush = () => {
    const block = takeBlock(run, context);
    if (!block) return;
    length += block.text.length;
    blocks.push(block);
  };
  for (let step = stack.pop(); step && nodes < MAX_NODES && length < MAX_TEXT && blocks.length < MOST_BLOCKS; step = stack.pop()) {
    nodes++;
    if ('leave' in step) {
      if (step.block) flush();
      else closeInline(run, step.leave);
      context = step.context;
      continue;
    }
    if (step.nodeType === 3) {
      addText(run, step.nodeValue ?? '');
      continue;
    }
    if (step.nodeType !== 1) continue;
    const element = step as Element;
    const tag = element.tagName.toUpperCase();
    if (tag === 'BR') {
      if (context.kind === 'heading') addText(run, ' ');
      else flush();
      continue;
    }
    if (ICONS.has(tag)) addIcon(run, iconName(element));
    if (SKIPPED.has(tag) || isHidden(element)) continue;
    const inline = INLINE.has(tag) && !BLOCK_ROLES.has(element.getAttribute('role') ?? '');
    const joins = !inline && context.merge && tag !== 'LI' && tag !== 'UL' && tag !== 'OL';
    const block = !inline && !joins;
    if (block) {
      flush();
      stack.push({ leave: element, context, block });
      context = enter(element, tag, context);
    } else {
      if (joins) addText(run, ' ');
      openInline(run, element);
      stack.push({ leave: element, context, block });
    }
    pushChildren(stack, element);
  }
  flush();
  return blocks.slice(0, MOST_BLOCKS);
}

function pushChildren(stack: Step[], element: Element): void {
  const isFrame = element.tagName === 'IFRAME';
  for (let child = element.lastChild; child; child = child.previousSibling) {
    // A frame's document stands in it where the page was captured (`capture`); its other content is for browsers of long ago.
    if (!isFrame || child.nodeName.toUpperCase() === 'HTML') stack.push(child);
  }
}

/** What an icon is called, by itself or its title ("Location"); '' where it has text or no name. */
function iconName(element: Element): string {
  const title = element.tagName.toUpperCase() === 'SVG' ? element.querySelector('title')?.textContent : undefined;
  if (title === undefined && element.tagName.toUpperCase() !== 'SVG' && element.firstChild) return '';
  const names = ['aria-label', 'title', 'alt'].map((name) => element.getAttribute(name));
  return (names.find((name) => name) ?? title ?? '').replace(/\s+/g, ' ').trim();
}

/** What shows is the browser's to say: `capture` marks what does not. The rest is for saved pages, which have no boxes. */
function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  if (element.getAttribute('aria-hidden') === 'true' && !isBehindDialog(element)) return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0*)?\s*(?:;|$))/i.test(style);
}

/** An open dialog puts the page behind it out of reach (`aria-hidden`), and out of sight at most in part. */
function isBehindDialog(element: Element): boolean {
  if (!element.querySelector('h1,main,[role=main]')) return false;
  const dialogs = element.ownerDocument.querySelectorAll('dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]');
  return [...dialogs].some((dialog) => !element.contains(dialog));
}

function enter(element: Element, tag: string, outer: Context): Context {
  const role = element.getAttribute('role');
  const region = regionOf(element, tag, role) ?? outer.region;
  const base = { region, element, merge: outer.merge, control: tag === 'BUTTON' || role === 'button' };
  // LinkedIn's h4 holds a whole card: employer, place, age.
  if (HEADING.test(tag)) return { ...base, kind: 'heading', level: Number(tag[1]), merge: element.querySelector('div,p,ul') === null };
  if (role === 'heading') return { ...base, kind: 'heading', level: Number(element.getAttribute('aria-level')) || 2, merge: true };
  if (tag === 'LI') {
    const nested = outer.kind === 'item' ? outer.level + 1 : 1;
    return { ...base, kind: 'item', level: nested, merge: element.querySelector('h1,h2,h3,h4,h5,h6,table,dl') === null };
  }
  if (tag === 'UL' || tag === 'OL')
    return { ...base, kind: outer.kind === 'item' ? 'item' : 'paragraph', level: outer.level, merge: false };
  return { ...base, kind: outer.kind === 'item' ? 'item' : 'paragraph', level: outer.level };
}

const REGION_ROLES: Record<string, Region> = {
  navigation: 'nav',
  contentinfo: 'footer',
  banner: 'header',
  complementary: 'aside',
  dialog: 'dialog',
  alertdialog: 'dialog',
  form: 'form',
  search: 'form',
  main: 'main',
};
const REGION_TAGS: Record<string, Region> = {
  NAV: 'nav',
  FOOTER: 'footer',
  ASIDE: 'aside',
  DIALOG: 'dialog',
  MAIN: 'main',
  ARTICLE: 'main',
};

function regionOf(element: Element, tag: string, role: string | null): Region | undefined {
  if (role && REGION_ROLES[role]) return REGION_ROLES[role];
  if (tag === 'HEADER') return element.closest('main,article,section,[role=main]') || element.querySelector('h1') ? undefined : 'header';
  // ASP.NET wraps whole pages in a form; a form that is one asks for something and holds no headline.
  if (tag === 'FORM')
    return element.querySelector('input:not([type=hidden]),textarea') && !element.querySelector('h1') ? 'form' : undefined;
  return REGION_TAGS[tag];
}
