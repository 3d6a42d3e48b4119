import type { Block } from '../page/block.ts';
import { all, type Page } from '../page/page.ts';
import type { Clutter } from './clean.ts';
import { formNotes } from './form-notes.ts';
import { groundOf } from './ground.ts';
import { type Guarded } from './guard.ts';
import { findHits } from './hits.ts';
import { linesIn } from './words.ts';

/** What stands around a posting, by the selectors of the landmarks; `header` only where it is the page's own. */
const AROUND = [
  ['menus of the page', 'nav,[role=navigation]'],
  ['head of the page', 'header,[role=banner]'],
  ['forms', 'form,[role=search]'],
  ['dialogs', 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]'],
  ['foot of the page', 'footer,[role=contentinfo]'],
] as const;

/**
 * What is on the page to be used and is no part of the posting: menus, forms, dialogs (closed ones too), head and foot. It is named,
 * so that the ledger accounts for what the clean view leaves out, and never hidden.
 */
export function findSurroundings(page: Page, kept: Guarded, clutter: readonly Clutter[]): Clutter[] {
  const known = new Set([...clutter.flatMap(({ removal }) => removal.text.split('\n')), ...kept.description.map(({ text }) => text)]);
  const facts = Object.values(kept.posting ?? {}).flatMap((fact) => (fact ? [fact.evidence] : []));
  const taken: Element[] = [];
  const around = AROUND.flatMap(([rule, selector]) => {
    const boxes = all(page.document, selector).filter((box) => isAround(box, kept.description) && !taken.some((other) => other.contains(box)));
    taken.push(...boxes);
    const lines = boxes.flatMap(linesIn).filter((line) => !known.has(line) && !facts.includes(line));
    return named(rule, lines);
  });
  return [...around, ...notesIn(page, kept, { known, taken })];
}

function isAround(box: Element, description: readonly Block[]): boolean {
  if (box.querySelector('h1') && !/DIALOG|FOOTER/.test(box.tagName) && box.getAttribute('role') !== 'dialog') return false;
  if (box.tagName === 'HEADER' && box.closest('main,article,section,[role=main]')) return false;
  return !description.some(({ element }) => element && box.contains(element));
}

/** Lines of a form that is none by its element. */
function notesIn(page: Page, { blocks, description }: Guarded, { known, taken }: { known: ReadonlySet<string>; taken: readonly Element[] }): Clutter[] {
  const text = new Set(description);
  const rest = blocks.filter((block) => !text.has(block) && !known.has(block.text) && !taken.some((box) => block.element && box.contains(block.element)));
  const ground = groundOf(rest);
  return formNotes.flatMap((rule) =>
    named(rule.name ?? 'form', findHits(rule, page, ground).map(({ block, part }) => part ?? block.text)),
  );
}

function named(rule: string, lines: readonly string[]): Clutter[] {
  const text = [...new Set(lines)].join('\n');
  return text === '' ? [] : [{ removal: { rule, why: 'boilerplate', only: 'clean view', text }, elements: [], blocks: [] }];
}
