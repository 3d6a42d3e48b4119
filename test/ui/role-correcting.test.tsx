// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { OwnChange, Role } from '../../lib/roles/role.ts';
import { Compare } from '../../lib/ui/compare.tsx';
import { PageView } from '../../lib/ui/page-view.tsx';
import { button, click, draw, type } from './draw.ts';
import { examined, idle, now, posting, role } from './fixtures.ts';
import { everything } from './postings.ts';
import { earlier, rolesToCompare } from './role-states.ts';

const settle = () => act(async () => void (await Promise.resolve()));

/** The side panel on a page whose job is saved as this role. */
function panel(first: Role = role()) {
  const kept: OwnChange[] = [];
  let shown = first;
  const set = async (_ids: string[], own: OwnChange) => {
    kept.push(own);
    shown = { ...shown, ...own } as Role;
    drawn.again(node());
  };
  const node = () => (
    <PageView view={posting({ saved: { state: 'saved', role: shown } })} now={now} actions={idle({ set })} surface="panel" />
  );
  const drawn = draw(node());
  return { ...drawn, kept };
}

const row = (root: Element, label: string) =>
  [...root.querySelectorAll('.row')].find((each) => each.querySelector('dt')?.textContent === label) ?? expect.fail(`no row "${label}"`);
const choose = (select: HTMLSelectElement | null, value: string) =>
  act(() => {
    if (!select) return;
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });

describe('a wrong field', () => {
  it('can be put right, is shown as the user’s with what the page says, and can be given back', async () => {
    const { root, kept } = panel();
    click(button(root, 'Correct: where'));
    choose(root.querySelector('select[aria-label="workplace"]'), 'hybrid');
    click(button(row(root, 'Where'), 'Keep'));
    await settle();
    expect(kept).toEqual([{ corrections: { workplaceType: 'hybrid' } }]);
    expect(row(root, 'Where').textContent).toContain('hybrid (yours)');
    expect(row(root, 'Where').textContent).toContain('Label on the page says onsite');
    click(button(root, 'Correct: where'));
    click(button(row(root, 'Where'), 'As the page says'));
    await settle();
    expect(kept.at(-1)).toEqual({ corrections: {} });
    expect(row(root, 'Where').textContent).toContain('onsite');
  });

  it('can be said not to be stated', async () => {
    const { root, kept } = panel();
    click(button(root, 'Correct: pay'));
    click(row(root, 'Pay').querySelector('.not-stated input') as HTMLElement);
    click(button(row(root, 'Pay'), 'Keep'));
    await settle();
    expect(kept).toEqual([{ corrections: { baseSalary: null } }]);
  });

  it('that says what was read anyway is no correction, and neither is a field that was left alone', async () => {
    const { root, kept } = panel(role({ corrections: { workplaceType: 'hybrid' } }));
    click(button(root, 'Correct: where'));
    choose(root.querySelector('select[aria-label="workplace"]'), 'onsite');
    click(button(row(root, 'Where'), 'Keep'));
    await settle();
    expect(kept).toEqual([{ corrections: {} }]);
  });

  it('is not kept while it is wrong itself, and that is said', async () => {
    const { root, kept } = panel();
    click(button(root, 'Correct: pay'));
    type(root.querySelector('input.min') as HTMLInputElement, 'plenty');
    click(button(row(root, 'Pay'), 'Keep'));
    await settle();
    expect(kept).toEqual([]);
    expect(root.querySelector('.correction [role=alert]')?.textContent).toBe('Pay: Write figures in digits.');
  });

  it('without a row of its own is reached by name', async () => {
    const { root, kept } = panel();
    choose(root.querySelector('select[aria-label="Correct another field"]'), 'industry');
    type(root.querySelector('.row.other input.text') as HTMLInputElement, 'Wind');
    click(button(row(root, 'Other fields'), 'Keep'));
    await settle();
    expect(kept).toEqual([{ corrections: { industry: 'Wind' } }]);
  });

  it('cannot be put right where the job is not saved, nor in the popup', () => {
    const unsaved = draw(<PageView view={posting()} now={now} actions={idle()} surface="panel" />);
    expect(unsaved.root.querySelector('.correct')).toBeNull();
    const popup = draw(<PageView view={posting({ saved: { state: 'saved', role: role() } })} now={now} actions={idle()} surface="popup" />);
    expect(popup.root.querySelector('.correct')).toBeNull();
  });
});

describe('a page that reads otherwise than the role saved from it', () => {
  const before = role({ extraction: { ...role().extraction, posting: earlier } });

  it('shows what changed in its text, and can be kept beside the earlier one', () => {
    const saved: string[] = [];
    const view = posting({ examined: examined(everything), saved: { state: 'saved', role: before, changed: [] } });
    const { root } = draw(<PageView view={view} now={now} actions={idle({ save: () => void saved.push('save') })} surface="panel" />);
    expect(root.querySelector('.changed summary')?.textContent).toContain('The text changed since you saved it');
    expect(root.querySelector('.changed del')?.textContent).toContain('Twenty-five');
    click(button(root, 'Keep this version'));
    expect(saved).toEqual(['save']);
  });

  it('is not compared with another copy', () => {
    const copy = { ...before, extraction: { ...before.extraction, url: 'https://jobs.ashbyhq.com/nordwind/0a1b2c3d' } };
    const view = posting({ examined: examined(everything), saved: { state: 'saved', role: copy, changed: [] } });
    expect(draw(<PageView view={view} now={now} actions={idle()} surface="panel" />).root.querySelector('.changed')).toBeNull();
  });
});

describe('roles beside each other', () => {
  const table = () => draw(<Compare roles={rolesToCompare} now={now} />).root;
  const cells = (root: Element, label: string) => {
    const line = [...root.querySelectorAll('tbody tr')].find((each) => each.querySelector('th')?.textContent === label);
    return [...(line?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent);
  };

  it('have a column each, and every row its header', () => {
    const root = table();
    expect(root.querySelectorAll('thead th[scope=col]')).toHaveLength(4);
    expect(root.querySelectorAll('tbody tr')).toHaveLength(root.querySelectorAll('tbody th[scope=row]').length);
  });

  it('show the user’s corrections, and which skills all ask', () => {
    const root = table();
    expect(cells(root, 'Where')[0]).toContain('hybrid');
    expect(cells(root, 'All ask')).toEqual(['Rust · SQL']);
    expect(cells(root, 'Also asks')[1]).toBe('Kubernetes');
  });

  it('convert pay on request, say how, and never into another currency', () => {
    const root = table();
    expect(root.textContent).not.toContain('our conversion)');
    click(root.querySelector('input[type=checkbox]') as HTMLElement);
    expect(cells(root, 'Pay')).toEqual([
      '€85,000 to €110,000 a year · equity',
      'CA$58 to CA$72 an hour · equityCA$120,640 to CA$149,760 a year (× 2,080 hours, our conversion)',
      'nach Vereinbarung · equityno yearly figure: no currency or unit is given',
    ]);
  });
});
