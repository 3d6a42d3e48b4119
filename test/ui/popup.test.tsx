// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../lib/ui/app.tsx';
import type { Actions, PostingView, View } from '../../lib/ui/view.ts';
import { button, click, draw, type } from './draw.ts';
import { examined, extraction, idle, now, pick, posting } from './fixtures.ts';
import { rows } from './library-fixtures.ts';
import { fact } from './postings.ts';
import { views } from './states.ts';

const popup = (view: View, actions: Actions = idle()) => <Popup view={view} now={now} actions={actions} />;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('what the page does not say', () => {
  it('is said in words for where, type, pay and posted', () => {
    const { root } = draw(popup(views['three-facts'] as View));
    for (const origin of root.querySelectorAll('.origin')) origin.remove();
    const said = [...root.querySelectorAll('.row')].map((row) => row.textContent);
    expect(said).toEqual(['WhereToronto', 'Typenot stated', 'Paynot stated', 'Postednot stated']);
  });

  it('is said for a missing title and employer too', () => {
    const { root } = draw(popup(posting({ examined: examined({}) })));
    expect(root.querySelector('h1')?.textContent).toBe('Title not stated');
    expect(root.querySelector('.employer')?.textContent).toContain('Employer not stated');
  });

  it('no findings and nothing hidden leave no empty sections behind', () => {
    const { root } = draw(popup(views['three-facts'] as View));
    expect(root.querySelector('.findings, .ledger, .notice:not(:empty)')).toBeNull();
  });
});

describe('a value', () => {
  it('says where it comes from and what disagrees, and leads to the page', async () => {
    const showWords = vi.fn(async () => false);
    const { root } = draw(popup(posting(), idle({ showWords })));
    const value = button(root, 'onsite');
    const origin = value.nextElementSibling;
    expect(value.getAttribute('aria-details')).toBe(origin?.id);
    expect(origin?.textContent).toContain('Only yubhub says “onsite” and “mid”.');
    expect(origin?.textContent).toContain('Label on the page: Work arrangement: onsite');
    expect(origin?.textContent).toContain('The text says hybrid: This is a hybrid role');
    click(button(origin as Element, 'Show on the page'));
    await act(async () => void (await vi.runAllTimersAsync()));
    expect(showWords).toHaveBeenCalledWith('Work arrangement: onsite');
    expect(origin?.textContent).toContain('Not found on the page');
  });

  it('from the page’s data cannot be shown on the page', () => {
    const { root } = draw(popup(posting()));
    const origin = button(root, '3 May 2026').nextElementSibling;
    expect(origin?.textContent).toBe('The page’s structured data: datePosted: 2026-05-03');
  });
});

describe('hostile pages', () => {
  const nasty = '<img src=x onerror="globalThis.hacked=1"><script>globalThis.hacked=1</script>';

  it('markup in a field stays text', () => {
    const facts = {
      title: fact(nasty, nasty),
      hiringOrganization: fact({ name: nasty }, nasty),
      jobLocation: fact([{ text: nasty }], nasty),
    };
    const { root } = draw(popup(posting({ examined: examined(facts) })));
    expect(root.querySelector('h1')?.textContent).toBe(nasty);
    expect(root.querySelector('img, script')).toBeNull();
    expect(Reflect.get(globalThis, 'hacked')).toBeUndefined();
  });

  it('an apply link that is no web address is not shown at all', () => {
    const { root } = draw(popup(posting({ examined: examined({ applyUrl: fact('javascript:alert(1)', 'Apply') }) })));
    expect(root.querySelector('.role-card a')).toBeNull();
  });
});

describe('findings', () => {
  it('forty show the three gravest and fold the rest', () => {
    const { root } = draw(popup(views['forty-findings'] as View));
    const section = root.querySelector('.findings');
    expect(section?.querySelector('h2')?.textContent?.trim()).toBe('40 things to know');
    expect([...(section?.querySelectorAll(':scope > ul > li .severity') ?? [])].map((each) => each.textContent)).toEqual([
      'warning',
      'warning',
      'warning',
    ]);
    expect(section?.querySelector('.more > summary')?.textContent).toBe('37 more');
    expect(section?.querySelectorAll('li')).toHaveLength(40);
  });

  it('that the posting is closed stands above the rows and not again below', () => {
    const { root } = draw(popup(views.closed as View));
    expect(root.querySelector('.role-card .notice.warning')?.textContent).toContain('Closed: the board says it is no longer open.');
    expect(root.querySelector('.findings')?.textContent).not.toContain('Closed');
  });
});

describe('what they ask', () => {
  const asks = (root: Element) => [...root.querySelectorAll('.row')].find((row) => row.textContent?.startsWith('Asks')) as Element;

  it('in sentences is cut to a line or two, and the whole stands where it comes from', () => {
    const { root } = draw(popup(views.sentences as View));
    const row = asks(root);
    expect([...row.querySelectorAll('.value')].map((value) => value.textContent)).toEqual(['Five or more years of building…', '+3']);
    expect(row.querySelector('.origin')?.textContent).toContain('Five or more years of building backend services that people depended on');
  });

  it('in single words is not cut', () => {
    const { root } = draw(popup(posting()));
    expect([...asks(root).querySelectorAll('.value')].map((value) => value.textContent)).toEqual([
      'Rust',
      'backend or search systems',
      'distributed systems',
      '+3',
    ]);
  });
});

describe('what is said of the last action', () => {
  it('is read out, with Undo where a role was removed', () => {
    const takeBack = vi.fn();
    const told = { words: 'Removed from the saved roles.', undo: 'key-1' };
    const { root } = draw(<Popup view={posting()} told={told} now={now} actions={idle({ takeBack })} />);
    expect(root.querySelector('.told[role=status]')?.textContent).toContain('Removed from the saved roles.');
    expect(root.querySelector('.told[role=alert]')?.textContent).toBe('');
    click(button(root, 'Undo'));
    expect(takeBack).toHaveBeenCalledWith('key-1');
  });

  it('without Undo where it only failed', () => {
    const told = { words: 'Plainpost did not answer. Try again.' };
    const { root } = draw(<Popup view={posting()} told={told} now={now} actions={idle()} />);
    expect(root.querySelector('.told[role=alert]')?.textContent).toBe('Plainpost did not answer. Try again.');
  });
});

describe('other states', () => {
  it('no posting: the five saved last, a search through all, and "read anyway"', async () => {
    const [readAnyway, openRole, findRoles] = [vi.fn(), vi.fn(), vi.fn(async () => rows(4).slice(3))];
    const { root } = draw(popup({ state: 'not-a-posting', recent: rows(5) }, idle({ readAnyway, openRole, findRoles })));
    expect(root.querySelectorAll('.list-row')).toHaveLength(5);
    type(root.querySelector('input') as HTMLInputElement, 'jonas');
    await act(async () => void (await vi.runAllTimersAsync()));
    expect(findRoles).toHaveBeenCalledWith('jonas');
    expect(root.querySelectorAll('.list-row')).toHaveLength(1);
    click(root.querySelector('.list-row') as HTMLElement);
    expect(openRole).toHaveBeenCalledWith('row-3');
    type(root.querySelector('input') as HTMLInputElement, '');
    expect(root.querySelectorAll('.list-row')).toHaveLength(5);
    click(button(root, 'Read this page anyway'));
    expect(readAnyway).toHaveBeenCalledTimes(1);
  });

  it('no access: the permission is asked for within the click', () => {
    const alwaysRead = vi.fn();
    const { root } = draw(popup(views['no-access-host'] as View, idle({ alwaysRead })));
    click(button(root, 'Always read'));
    expect(alwaysRead).toHaveBeenCalledWith('careers.nordwind.example');
  });

  it('nothing of a posting stays on the screen while the next page is read', () => {
    const { root, again } = draw(popup(posting()));
    again(popup({ state: 'reading' }));
    expect(root.textContent).not.toContain('Nordwind');
  });

  it('saved from another copy says from where; from this page says nothing', () => {
    expect(draw(popup(views['saved-copy'] as View)).root.textContent).toContain(
      'Saved on 12 June 2026 (19 days ago) from jobs.ashbyhq.com: the same job.',
    );
    expect(draw(popup(views.saved as View)).root.textContent).not.toContain('same job');
    const copy = views['saved-copy'] as PostingView;
    const found = { ...pick(copy.examined.findings, 0), check: 'seen-elsewhere' };
    const said = draw(popup({ ...copy, examined: { ...copy.examined, findings: [found] } })).root.textContent;
    expect(said, 'not twice').not.toContain('same job');
  });

  it('an extraction without site says nothing of where the copy stands', () => {
    const { site: _, siteKind: __, ...bare } = extraction({ title: fact('A', 'A') });
    const { root } = draw(popup(posting({ examined: { extraction: bare, removals: [], clutterHidden: false, findings: [] } })));
    expect(root.querySelector('.employer')?.textContent?.trim()).toBe('Employer not stated');
  });
});
