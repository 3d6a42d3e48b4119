// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { Section } from '../../lib/posting/posting.ts';
import { SidePanel } from '../../lib/ui/app.tsx';
import { CleanView } from '../../lib/ui/clean-view.tsx';
import { SettingsView } from '../../lib/ui/settings.tsx';
import type { Actions, Panel } from '../../lib/ui/view.ts';
import { button, click, draw } from './draw.ts';
import { idle, now, panel, posting } from './fixtures.ts';
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
    const actions = {
      stopReading: vi.fn(),
      hideClutter: vi.fn(),
      showBadge: vi.fn(),
      setKind: vi.fn(),
      addWords: vi.fn(),
      removeWord: vi.fn(),
    };
    const settings = { alwaysRead: ['a.example'], clutterOff: ['b.example'], badgeOff: ['*'], kindsLeft: [] };
    const { root } = draw(<SettingsView settings={settings} words={{ wanted: [], unwanted: [] }} actions={actions} />);
    click(button(root, 'Stop reading'));
    click(button(root, 'Hide again'));
    click(button(root, 'Show again'));
    expect(actions.stopReading).toHaveBeenCalledWith('a.example');
    expect(actions.hideClutter).toHaveBeenCalledWith('b.example');
    expect(actions.showBadge).toHaveBeenCalledWith('*');
    expect(root.textContent).toContain('Every site');
    expect(root.textContent).not.toContain('*');
  });
});
