// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { Section } from '../../lib/posting/posting.ts';
import { SidePanel } from '../../lib/ui/app.tsx';
import { CleanView } from '../../lib/ui/clean-view.tsx';
import { SettingsView } from '../../lib/ui/settings.tsx';
import type { Actions, Panel } from '../../lib/ui/view.ts';
import { button, click, draw, press } from './draw.ts';
import { idle, library, now, panel, posting, role, rows } from './fixtures.ts';
import { fact } from './postings.ts';

const sidePanel = (shown: Panel, actions: Actions = idle()) => <SidePanel panel={shown} now={now} actions={actions} />;
const clean = (...sections: Section[]) => draw(<CleanView posting={{ description: fact(sections, '') }} />).root;
const paragraph = (text: string): Section['blocks'] => [{ kind: 'paragraph', text }];

describe('the clean view', () => {
  it('puts sections into the fixed order, with the page’s heading small above ours where it differs', () => {
    const root = clean(
      { kind: 'legal', heading: 'Equal opportunities', blocks: paragraph('7') },
      { kind: 'requirements', heading: 'What they ask:', blocks: paragraph('3') },
      { kind: 'responsibilities', heading: 'Your mission', blocks: paragraph('2') },
      { kind: 'about', blocks: paragraph('1') },
    );
    expect(root.textContent).toBe('1Your missionWhat you do2What they ask3Equal opportunitiesThe small print7');
  });

  it('keeps every section, several of a kind and unknown ones too', () => {
    const root = clean(
      { kind: 'benefits', heading: 'Perks', blocks: paragraph('a') },
      { kind: 'compensation', heading: 'Salary', blocks: paragraph('b') },
      { kind: 'other', heading: 'Our values', blocks: paragraph('c') },
    );
    expect(root.textContent).toBe('PerksWhat they offeraSalarybOur valuesAlso on the pagec');
  });

  it('draws links and emphasis from spans, and leaves out spans that overlap or lie outside, never text', () => {
    const text = 'Read our handbook and apply.';
    const root = clean({
      kind: 'about',
      blocks: [
        {
          kind: 'paragraph',
          text,
          spans: [
            { start: 22, end: 27, strong: true },
            { start: 9, end: 17, href: 'https://a.example/' },
            { start: 10, end: 20, strong: true },
            { start: 26, end: 99, strong: true },
            { start: -3, end: 4, strong: true },
          ],
        },
      ],
    });
    expect(root.textContent).toBe(text);
    expect(root.querySelector('a')?.textContent).toBe('handbook');
    expect(root.querySelector('a')?.rel).toContain('noopener');
    expect([...root.querySelectorAll('strong')].map((each) => each.textContent)).toEqual(['apply']);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', '/relative'])('a link to %s is words only', (href) => {
    const root = clean({ kind: 'about', blocks: [{ kind: 'list', items: ['Apply here'], spans: [[{ start: 0, end: 5, href }]] }] });
    expect(root.querySelector('a')).toBeNull();
    expect(root.textContent).toBe('Apply here');
  });

  it('shows markup in the description as typed', () => {
    const nasty = '<iframe srcdoc="x"></iframe><b onclick=alert(1)>bold</b>';
    const root = clean({ kind: 'about', heading: nasty, blocks: [{ kind: 'list', items: [nasty] }] });
    expect(root.querySelector('iframe, b')).toBeNull();
    expect(root.querySelector('li')?.textContent).toBe(nasty);
  });

  it('says so when the page gives no description', () => {
    expect(draw(<CleanView posting={{}} />).root.textContent).toBe('The page gives no description.');
  });
});

describe('the saved list', () => {
  const saved = (change = {}) => panel({ shown: 'saved', library: library(change) });
  const row = (root: Element, id: string) => root.querySelector<HTMLElement>(`[data-row=${id}] button`) as HTMLElement;

  it('arrows move, slash searches, s changes the status', () => {
    const setStatus = vi.fn();
    const { root } = draw(sidePanel(saved(), idle({ setStatus })));
    row(root, 'row-0').focus();
    press(document.activeElement as Element, 'ArrowDown');
    expect(document.activeElement).toBe(row(root, 'row-1'));
    press(document.activeElement as Element, 'ArrowUp');
    press(document.activeElement as Element, 'ArrowUp');
    expect(document.activeElement).toBe(row(root, 'row-0'));
    press(document.activeElement as Element, 's');
    expect(document.activeElement).toBe(root.querySelector('[data-row=row-0] select'));
    row(root, 'row-0').focus();
    press(document.activeElement as Element, '/');
    expect(document.activeElement).toBe(root.querySelector('input[type=search]'));
    expect(press(document.activeElement as Element, '/')).toBe(true);
  });

  it('Escape leaves an opened role, from its note too', () => {
    const closeRole = vi.fn();
    const { root } = draw(sidePanel(saved({ opened: role() }), idle({ closeRole })));
    press(root.querySelector('textarea') as Element, 'Escape');
    expect(closeRole).toHaveBeenCalledTimes(1);
  });

  it('back from a role returns to its row', () => {
    const { root, again } = draw(sidePanel(saved()));
    again(sidePanel(saved({ opened: role({ id: 'row-5' }) })));
    expect(root.querySelector('h1')?.textContent).toBe('Search Rust Engineer');
    again(sidePanel(saved()));
    expect(document.activeElement).toBe(row(root, 'row-5'));
  });

  it('n opens the role with its note in focus', () => {
    const openRole = vi.fn();
    const { root, again } = draw(sidePanel(saved(), idle({ openRole })));
    row(root, 'row-2').focus();
    press(document.activeElement as Element, 'n');
    expect(openRole).toHaveBeenCalledWith('row-2');
    again(sidePanel(saved({ opened: role({ id: 'row-2' }) })));
    expect(document.activeElement).toBe(root.querySelector('textarea'));
  });

  it('of ten thousand draws a hundred, and counts what a search finds', () => {
    const { root } = draw(sidePanel(saved({ rows: rows(10_000), query: 'platform' })));
    expect(root.querySelectorAll('.list-row')).toHaveLength(100);
    expect(root.querySelector('.found')?.textContent).toBe('2,000 of 10,000');
  });

  it('empty and "nothing matches" are two different sentences', () => {
    expect(draw(sidePanel(saved({ rows: [] }))).root.textContent).toContain('Nothing saved yet.');
    expect(draw(sidePanel(saved({ query: 'zzz' }))).root.textContent).toContain('No saved role matches.');
  });

  it('has no "show on the page" where there is no page', () => {
    const { root } = draw(sidePanel(saved({ opened: role() })));
    expect(root.textContent).not.toContain('Show on the page');
  });
});

describe('this page', () => {
  it('shows nothing of the last posting while the next is read', () => {
    const { root, again } = draw(sidePanel(panel()));
    expect(root.textContent).toContain('What you do');
    again(sidePanel(panel({ page: { state: 'reading' } })));
    expect(root.textContent).not.toContain('Nordwind');
  });

  it('ends with how the page was read: sources, what disagreed, what failed, a report', async () => {
    const copy = vi.fn(async (_text: string) => undefined);
    const { root } = draw(sidePanel(panel({ page: posting() }), idle({ copy })));
    const text = root.querySelector('.how-read')?.textContent;
    expect(text).toContain('What disagreedWorkplace: the text says hybrid');
    expect(text).toContain('Nothing failed');
    click(button(root.querySelector('.how-read') as Element, 'Copy report'));
    expect(copy.mock.calls[0]?.[0]).toContain('Page: https://yubhub.example/jobs/job_0a1b2c3d');
  });
});

describe('settings', () => {
  it('every decision has its way back', () => {
    const actions = { stopReading: vi.fn(), hideClutter: vi.fn(), showBadge: vi.fn() };
    const settings = { alwaysRead: ['a.example'], clutterOff: ['b.example'], badgeOff: ['*'] };
    const { root } = draw(<SettingsView settings={settings} actions={actions} />);
    click(button(root, 'Stop reading'));
    click(button(root, 'Hide again'));
    click(button(root, 'Show again'));
    expect(actions.stopReading).toHaveBeenCalledWith('a.example');
    expect(actions.hideClutter).toHaveBeenCalledWith('b.example');
    expect(actions.showBadge).toHaveBeenCalledWith('*');
    expect(root.textContent).toContain('Every site: the badge is hidden everywhere');
    expect(root.textContent).not.toContain('*');
  });
});
