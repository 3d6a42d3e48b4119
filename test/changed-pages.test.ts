import { describe, expect, it } from 'vitest';
import { clutter as rules } from '../lib/clean/clutter.ts';
import { readPage } from '../lib/extract/read-page.ts';
import { sites } from '../lib/sites/index.ts';
import { pageOf } from './tools/page-of.ts';
import { matches, type TestPage, testPages } from './tools/truth.ts';

// Changes after which a page says what it said before: its test page's truth stays true.

/** In UTF-16 units: a page that is larger takes as long as twenty others. */
const LARGEST = 40_000;
const pages = testPages().filter(({ file, text }) => file.endsWith('.html') && text.length < LARGEST);

interface Change {
  name: string;
  change: (document: Document) => void;
  /** Pages that the change does change, and why. */
  except: Record<string, string>;
}

const menu = (words: string[]) => `<div>${words.map((word) => `<a href="/${word}">${word}</a>`).join('</div><div>')}</div>`;
const card = (title: string, ...lines: string[]) =>
  `<li><div><h3><a href="/jobs/${title}">${title}</a></h3>${lines.map((line) => `<div>${line}</div>`).join('')}</div></li>`;
const cards = `<ul>${card('Wick Trimmer', 'Halden Lamps', 'Rotterdam, Netherlands', '€52,000 a year', 'Posted 3 days ago', 'Full-time')}
  ${card('Bulb Sorter', 'Kestrel Lamps', 'Dublin, Ireland (Hybrid)', '£14.50 an hour', 'Posted 12 October 2026', 'Part-time')}</ul>`;

/** In the order of the page, at its beginning and its end. */
function putAround({ body }: Document, before: string, after: string): void {
  if (!body) return;
  body.insertAdjacentHTML('afterbegin', before);
  body.insertAdjacentHTML('beforeend', after);
}

const changes: readonly Change[] = [
  {
    name: 'white space is minified',
    change: minify,
    except: {},
  },
  {
    name: 'menus in another language stand around it, with no landmark',
    change: (document) =>
      putAround(document, menu(['Karriere', 'Standorte', 'Vollzeit', 'Remote', 'Aufgaben']), menu(['Impressum', 'Standort', 'Wir bieten'])),
    except: {},
  },
  {
    name: 'cards of other postings stand around it',
    change: (document) => putAround(document, `<h2>Jobs you may like</h2>${cards}`, `<h3>From the same street</h3>${cards}`),
    except: Object.fromEntries(
      [
        'ats-shapes/opportunity-title',
        'board-shapes/address-in-lines',
        'board-shapes/employer-over-headline',
        'closed/icims-error',
        'closed/not-available-anymore',
        'company-pages/wix-spans',
        'headlines/no-heading-at-all',
        'icims/table-without-headings',
        'linkedin/hashed-title-with-bar',
        'other-languages/korean-terms',
        'paylocity/details',
        'public-sector/notice-as-html',
      ].map((name) => [name, 'it begins without a heading that ends the section above it']),
    ),
  },
];

const BOX =
  /^(?:ADDRESS|ARTICLE|ASIDE|BODY|DD|DIV|DL|DT|FIELDSET|FIGURE|FOOTER|FORM|H\d|HEADER|HR|LI|MAIN|NAV|OL|P|SECTION|TABLE|TBODY|TD|TH|THEAD|TR|UL|BR)$/;

function minify({ body }: Document): void {
  const open: Node[] = body ? [body] : [];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.nodeType === 3) node.nodeValue = minified(node);
    else if (!/^(?:SCRIPT|STYLE|PRE|TEXTAREA)$/i.test(node.nodeName)) open.push(...node.childNodes);
  }
}

function minified({ nodeValue, previousSibling, nextSibling, parentNode }: Node): string {
  const isEdge = (sibling: Node | null) => BOX.test((sibling ?? parentNode)?.nodeName ?? '');
  const words = (nodeValue ?? '').replace(/[ \t\r\n]+/g, ' ');
  const begun = isEdge(previousSibling) ? words.replace(/^ /, '') : words;
  return isEdge(nextSibling) ? begun.replace(/ $/, '') : begun;
}

/** Where the reading of the changed page is not what the truth says. */
function misses({ file, text, truth }: TestPage, change: Change['change']): string[] {
  const page = pageOf({ file, text, url: truth.url, readAt: new Date(truth.now) });
  change(page.document);
  const { posting } = readPage(page, { sites, clutter: rules }).extraction;
  if (truth.posting === false) return posting?.title ? [`a posting: ${posting.title.value}`] : [];
  return Object.entries(truth.posting).flatMap(([field, expected]) => {
    const value = posting?.[field as keyof typeof posting]?.value;
    // What the gazetteer adds is added later, to the reading.
    return truth.misses?.[field] || field === 'jobLocation' || matches(expected, value) ? [] : [`${field}: ${JSON.stringify(value)}`];
  });
}

describe.each(changes)('what a page says stays the same where $name', ({ change, except }) => {
  it('on every test page', () => {
    const changed = pages.flatMap((page) => (except[page.name] ? [] : misses(page, change).map((miss) => `${page.name} ${miss}`)));
    expect(changed).toEqual([]);
  });
});
