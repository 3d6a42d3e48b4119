import { all, type Page } from '../page/page.ts';
import type { Clutter } from './clean.ts';
import { textHolders } from './elements.ts';
import { formNotes } from './form-notes.ts';
import { groundOf } from './ground.ts';
import type { Guarded } from './guard.ts';
import { findHits } from './hits.ts';
import { linesIn } from './words.ts';

/** What stands around a posting, by the selectors of the landmarks, the outer before the inner. */
const AROUND = [
  ['head of the page', 'header,[role=banner]'],
  ['foot of the page', 'footer,[role=contentinfo]'],
  ['forms', 'form,[role=search]'],
  ['dialogs', 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]'],
  ['menus', 'nav,[role=navigation]'],
] as const;

/**
 * What is on the page to be used and is no part of the posting: menus, forms, dialogs (closed ones too), head and foot. It is named,
 * so that the ledger accounts for what the clean view leaves out, and never hidden.
 */
export function findSurroundings(page: Page, kept: Guarded, clutter: readonly Clutter[]): Clutter[] {
  const known = new Set([...clutter.flatMap(({ removal }) => removal.text.split('\n')), ...kept.description.map(({ text }) => text)]);
  const facts = Object.values(kept.posting ?? {}).flatMap((fact) => (fact ? [fact.evidence] : []));
  const holders = textHolders(kept.description);
  const taken: Element[] = [];
  const around = AROUND.flatMap(([rule, selector]) => {
    const boxes = all(page.document, selector).filter(
      (box) => !holders.has(box) && isAround(box) && !taken.some((other) => other.contains(box)),
    );
    taken.push(...boxes);
    const lines = boxes.flatMap(linesIn).filter((line) => !known.has(line) && !facts.includes(line));
    return named(rule, lines);
  });
  return [...around, ...notesIn(page, kept, { known, taken })];
}

/** As the blocks have it: a head within the posting is the posting's, and what holds the headline is no form and no head of the page. */
function isAround(box: Element): boolean {
  if (box.matches('header,form') && box.querySelector('h1')) return false;
  return box.tagName !== 'HEADER' || !box.closest('main,article,section,[role=main]');
}

/** Lines of a form that is none by its element. */
function notesIn(page: Page, { blocks, description }: Guarded, { known, taken }: Named): Clutter[] {
  const whole = groundOf(blocks);
  const told = new Set([...description, ...taken.flatMap((box) => whole.inside(box))]);
  const ground = groundOf(blocks.filter((block) => !told.has(block) && !known.has(block.text)));
  return formNotes.flatMap((rule) =>
    named(
      rule.name ?? 'form',
      findHits(rule, page, ground).map(({ block, part }) => part ?? block.text),
    ),
  );
}

/** Lines that the ledger has, and elements whose lines it has. */
interface Named {
  known: ReadonlySet<string>;
  taken: readonly Element[];
}

function named(rule: string, lines: readonly string[]): Clutter[] {
  const text = [...new Set(lines)].join('\n');
  return text === '' ? [] : [{ removal: { rule, why: 'boilerplate', only: 'clean view', text }, elements: [], blocks: [] }];
}
