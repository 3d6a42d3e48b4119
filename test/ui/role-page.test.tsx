// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { OwnChange, Role } from '../../lib/roles/role.ts';
import { ComingUp } from '../../lib/ui/coming-up.tsx';
import { RolePage, type RolePageProps } from '../../lib/ui/role-page.tsx';
import { button, click, draw, press, type } from './draw.ts';
import { idle, now, role } from './fixtures.ts';
import { changedRole, due, fullRole } from './role-states.ts';

/** Draws a role's page; what is set is kept in `kept` and drawn again, as the panel does. */
function page(first: Role, change: Partial<RolePageProps> = {}) {
  const kept: OwnChange[] = [];
  let shown = first;
  const set = async (_ids: string[], own: OwnChange) => {
    kept.push(own);
    shown = { ...shown, ...own } as Role;
    drawn.again(node());
  };
  const node = () => (
    <RolePage role={shown} now={now} actions={idle({ set, ...change.actions })} tags={['remote', 'rust']} {...omit(change)} />
  );
  const drawn = draw(node());
  return { ...drawn, kept };
}

function omit({ actions: _, ...rest }: Partial<RolePageProps>): Partial<RolePageProps> {
  return rest;
}

const settle = () => act(async () => void (await Promise.resolve()));
const field = (root: ParentNode, label: string) =>
  root.querySelector<HTMLInputElement>(`[aria-label="${label}"]`) ?? expect.fail(`no "${label}"`);
const section = (root: ParentNode, label: string) => root.querySelector(`section[aria-label="${label}"]`)?.textContent ?? '';

describe('status', () => {
  it('says since when, and how long after saving, and the way there', () => {
    const { root } = page(fullRole);
    expect(root.querySelector('.status-history summary')?.textContent).toBe('Interviewing 30 June 2026 (yesterday), 18 days after saving');
    expect([...root.querySelectorAll('.status-history li')].map((line) => line.textContent)).toEqual([
      'Saved 12 June 2026 (19 days ago)',
      'Applied 24 June 2026 (7 days ago)',
      'Interviewing 30 June 2026 (yesterday)',
    ]);
  });
});

describe('tags', () => {
  it('are added by Enter or a comma, once each, and taken away by Backspace', async () => {
    const { root, kept } = page(role({ tags: ['rust'] }));
    type(field(root, 'Add a tag'), 'remote');
    press(field(root, 'Add a tag'), 'Enter');
    await settle();
    type(field(root, 'Add a tag'), 'Rust');
    press(field(root, 'Add a tag'), ',');
    await settle();
    press(field(root, 'Add a tag'), 'Backspace');
    await settle();
    expect(kept).toEqual([{ tags: ['rust', 'remote'] }, { tags: ['rust'] }]);
  });

  it('of other roles are offered, but for those it has', () => {
    const { root } = page(role({ tags: ['rust'] }));
    expect([...root.querySelectorAll('datalist option')].map((option) => option.getAttribute('value'))).toEqual(['remote']);
  });

  it('that could not be kept say so', async () => {
    const { root } = page(role(), { actions: idle({ set: () => Promise.reject(new Error('the disk is full.')) }) });
    type(field(root, 'Add a tag'), 'remote');
    press(field(root, 'Add a tag'), 'Enter');
    await settle();
    expect(root.querySelector('.tags .answer')?.textContent).toBe('Not kept: the disk is full.');
  });
});

describe('what the user makes of a role', () => {
  it('is a rating in a group of radio buttons, which can be cleared', async () => {
    const { root, kept } = page(role());
    const radios = [...root.querySelectorAll<HTMLInputElement>('.rating input[type=radio]')];
    expect(new Set(radios.map(({ name }) => name)).size).toBe(1);
    click(radios[3] as HTMLElement);
    await settle();
    click(button(root, 'Clear'));
    await settle();
    expect(kept).toEqual([{ rating: 4 }, { rating: undefined }]);
  });

  it('is a next step, kept on leaving the field, and done', async () => {
    const { root, kept } = page(role());
    type(field(root, 'Next step'), 'Call Jonas');
    act(() => void field(root, 'Next step').dispatchEvent(new FocusEvent('blur')));
    await settle();
    click(button(root, 'Done'));
    await settle();
    expect(kept).toEqual([{ nextStep: { what: 'Call Jonas' } }, { nextStep: undefined }]);
  });

  it('is a contact with a way to reach them; one without a name is none', async () => {
    const { root, kept } = page(role());
    click(button(root, 'Add a contact'));
    click(button(root.querySelector('.contact-form') as Element, 'Keep'));
    type(field(root, 'Name'), 'Jonas');
    type(field(root, 'E-mail, telephone or address'), 'jonas@nordwind.example');
    click(button(root.querySelector('.contact-form') as Element, 'Keep'));
    await settle();
    expect(kept).toEqual([{ contacts: [{ name: 'Jonas', reach: 'jonas@nordwind.example' }] }]);
    expect(root.querySelector('.contact a')?.getAttribute('href')).toBe('mailto:jonas@nordwind.example');
  });

  it('never makes a link of what runs code', () => {
    const { root } = page(role({ contacts: [{ name: 'x', reach: 'javascript:alert(1)' }], note: '[x](javascript:alert) **y**' }));
    expect(root.querySelector('a[href^="javascript"]')).toBeNull();
    expect(root.querySelector('.markdown')?.textContent).toContain('x (javascript:alert)');
  });
});

describe('the note', () => {
  it('with Markdown is drawn as that until it is edited, and is kept as typed', () => {
    const { root } = page(fullRole);
    expect(root.querySelector('.note-field h5')?.textContent).toBe('Before the call');
    expect(root.querySelector('.note-field textarea')).toBeNull();
    click(button(root, 'Edit the note'));
    expect(root.querySelector<HTMLTextAreaElement>('.note-field textarea')?.value).toBe(fullRole.note);
    expect(document.activeElement).toBe(root.querySelector('.note-field textarea'));
  });

  it('holds no markup of its own', () => {
    const { root } = page(role({ note: '# <img src=x onerror=alert(1)>' }));
    expect(root.querySelector('.markdown img')).toBeNull();
    expect(root.querySelector('.markdown h4')?.textContent).toBe('<img src=x onerror=alert(1)>');
  });
});

describe('what changed', () => {
  it('is said in facts and in the text, word by word', () => {
    const { root } = page(changedRole);
    const words = section(root, 'Changes');
    expect(words).toContain('Workplace changed: was hybrid → now onsite');
    expect(words).toContain('Visa added');
    expect(root.querySelector('.text-diff del')?.textContent).toContain('Twenty-five');
    expect([...root.querySelectorAll('.unchanged summary')].map((each) => each.textContent)).toContain('13 lines unchanged');
  });

  it('of a role that was read once is nothing, and that is said', () => {
    expect(section(page(role()).root, 'Changes')).toContain('Read once');
  });
});

describe('copies', () => {
  it('are listed with what each is, and can be split off', () => {
    const split = vi.fn();
    const { root } = page(fullRole, { actions: idle({ split }) });
    expect(section(root, 'Addresses')).toContain('Found at 3 addresses');
    click(button(root, 'Make a role of its own: https://boards.example/nordwind/7'));
    expect(split).toHaveBeenCalledWith('a3b1', 'https://boards.example/nordwind/7');
  });

  it('of which there is one cannot', () => {
    expect(page(role()).root.querySelector('.copies button')).toBeNull();
  });
});

describe('a test page', () => {
  it('is seen before it is kept', () => {
    const onFile = vi.fn();
    const { root } = page(fullRole, { onFile });
    const details = root.querySelector<HTMLDetailsElement>('.test-page');
    act(() => {
      if (details) details.open = true;
      details?.dispatchEvent(new Event('toggle'));
    });
    expect(root.querySelector('.test-page pre')?.textContent).toContain('<h1>Search Rust Engineer</h1>');
    click(button(root, 'Keep truth.json'));
    expect(onFile).toHaveBeenCalledWith('truth.json', expect.stringContaining('"workplaceType": "hybrid"'));
  });
});

describe('coming up', () => {
  it('groups what is due, the overdue first, and opens the role', () => {
    const onOpen = vi.fn();
    const { root } = draw(<ComingUp due={due} now={now} onOpen={onOpen} />);
    expect([...root.querySelectorAll('h2')].map((heading) => heading.textContent)).toEqual(['Overdue', 'Today', 'Within a week', 'Later']);
    click(button(root, 'Send the two references'));
    expect(onOpen).toHaveBeenCalledWith('a');
  });

  it('speaks of reminders only where they can be had, and turns them on and off', () => {
    const onReminders = vi.fn();
    const { root, again } = draw(<ComingUp due={[]} now={now} onOpen={() => undefined} />);
    expect(root.querySelector('button')).toBeNull();
    again(<ComingUp due={[]} now={now} onOpen={() => undefined} reminders onReminders={onReminders} />);
    click(button(root, 'Reminders are on'));
    expect(onReminders).toHaveBeenCalledWith(false);
  });
});
