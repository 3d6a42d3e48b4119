import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteOf, scalar } from '../../lib/exchange/markdown.ts';
import type { Posting, Span } from '../../lib/posting/posting.ts';
import { newRole } from '../../lib/roles/merge.ts';
import type { Role } from '../../lib/roles/role.ts';
import { extraction } from '../roles/sample.ts';
import { anyText } from './arbitrary-role.ts';

function role(values: Partial<Posting> = {}, change: Partial<Role> = {}): Role {
  const reading = { extraction: extraction('https://nordwind.example/jobs/1', values), findings: [] };
  return { ...newRole(reading, { id: 'role-1', at: '2026-11-01T09:00:00.000Z', identities: ['url:nordwind.example/jobs/1'] }), ...change };
}

const hasYaml = spawnSync('python3', ['-c', 'import yaml']).status === 0;

describe('Markdown', () => {
  it('has front matter that any YAML reader takes as it was meant', () => {
    const text = noteOf(role({ title: 'Engineer: "Rust" # 1\n---' }, { tags: ['machine learning', '2026', 'a/b'], rating: 4 }));
    expect(text).toMatch(/^---\ntitle: "Engineer: \\"Rust\\" # 1\\n---"\nemployer: "Nordwind Labs"\n/);
    expect(text).toContain('tags:\n  - "machine-learning"\n  - "t2026"\n  - "a/b"\n');
    expect(text).toContain('rating: 4\n');
    expect(text).toContain('saved: 2026-11-01\n');
  });

  it('a scalar is one line, and nothing but itself', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const yaml = scalar(text);
        expect(yaml).not.toMatch(/[\n\r\u0085\u2028\u2029]|\p{Surrogate}/u);
        expect(JSON.parse(yaml)).toBe(text.replace(/\p{Surrogate}/gu, '\ufffd'));
      }),
    );
    expect(scalar('true')).toBe('"true"');
  });

  it.skipIf(!hasYaml)('Python’s YAML reads every title as the same words, and only days that there are as days', () => {
    const odd =
      'no|off|~|null|1e3|012|0x1f|1_000|12:30|2026-05-03|.inf|@a|`a|%a|&a|*a|!a|a|>a|a: b|a #b|- a|? a|[a|{a|"a\'|\\a|<<|=|---|\u0085|\u2028|\ufeff|\ufffe|\x7f|👩🏽‍💻|a\nb';
    const titles = [...odd.split('|'), '|', ...fc.sample(anyText, { numRuns: 100, seed: 3 })].filter((title) => title !== '');
    const days = ['2026-12-01', '2026-02-30', '0000-01-01', '2028-02-29', '2026-12-01T10:00:00Z', 'soon'];
    const notes = titles.map((title, index) =>
      noteOf(role({ title }, { nextStep: { what: 'Call', on: days[index % days.length] ?? '' } })),
    );
    const heads = notes.map((note) => note.split('\n---\n')[0]?.slice(4));
    const script =
      'import json,sys,yaml; print(json.dumps([[h["title"], str(h["next_step_on"]), type(h["next_step_on"]).__name__] for h in map(yaml.safe_load, json.load(sys.stdin))]))';
    const { stdout, stderr } = spawnSync('python3', ['-c', script], { input: JSON.stringify(heads), encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual(
      titles.map((title, index) => {
        const day = days[index % days.length] ?? '';
        return [title.replace(/\p{Surrogate}/gu, '\ufffd'), day, /^(?:2026-12-01|2028-02-29)$/.test(day) ? 'date' : 'str'];
      }),
    );
  });

  it('a day stands bare where a day belongs and there is such a day, and nowhere else', () => {
    const front = (values: Partial<Posting>) => noteOf(role(values)).split('\n');
    expect(front({ title: '2026-05-03', datePosted: '2026-05-03T09:00:00+02:00', validThrough: '2026-02-30' })).toEqual(
      expect.arrayContaining(['title: "2026-05-03"', 'posted: 2026-05-03', 'deadline: "2026-02-30"']),
    );
  });

  it('has no line for what is empty', () => {
    const text = noteOf(role({ title: '', jobLocation: [] }, { tags: ['!!', '--'], note: ' \n', contacts: [], findings: [] }));
    expect(text).not.toMatch(/^(?:title|place|tags|rating):/m);
    expect(text).not.toMatch(/# (?:Note|Contacts|To know)/);
    expect(noteOf(role({ title: undefined as never }))).toContain('\n# Title not stated\n');
  });

  it('has the user’s contacts and note, and what is to be known', () => {
    const contacts = [{ name: 'Jonas', reach: 'j@nordwind.example', note: 'likes tea' }, { name: '1. Ada' }];
    const text = noteOf(role({}, { contacts, note: '\n**mine**\n' }));
    expect(text).toContain('\n## Note\n\n**mine**\n\n## Contacts\n\n- Jonas, j@nordwind.example, likes tea\n- 1\\. Ada\n');
  });

  it.each([
    ['-draft-', 'draft'],
    ['C#', 'C'],
    ['12/3', 't12/3'],
    ['--- ', undefined],
    ['größe é', 'größe-é'],
  ])('a tag %j is %j', (tag, expected) => {
    const [, found] = /tags:\n {2}- "(.*)"\n/.exec(noteOf(role({}, { tags: [tag] }))) ?? [];
    expect(found).toBe(expected);
  });

  it('the page’s words stay words: no markup, no picture, no heading, no link that they did not have', () => {
    const text = noteOf(
      role({
        description: [
          {
            kind: 'other',
            blocks: [
              { kind: 'paragraph', text: '<img src=x> ![](https://evil.example/p.png) # Heading [[note]] {{x}}' },
              { kind: 'paragraph', text: '1. first', spans: [{ start: 3, end: 8, href: 'javascript:alert(1)' }] },
              { kind: 'list', items: ['see here'], spans: [[{ start: 4, end: 8, href: 'https://nordwind.example/a b' }]] },
            ],
          },
        ],
      }),
    );
    expect(text).toContain('\\<img src\\=x\\> !\\[\\](https://evil.example/p.png) \\# Heading \\[\\[note\\]\\]');
    expect(text).toContain('1\\. first');
    expect(text).toContain('- see [here](<https://nordwind.example/a%20b>)');
    expect(text).not.toContain('javascript');
  });

  const paragraph = (text: string, spans?: Span[]) =>
    noteOf(role({ description: [{ kind: 'other', blocks: [{ kind: 'paragraph', text, ...(spans && { spans }) }] }] }))
      .split('\n')
      .at(-2);

  it.each([
    ['- a bullet', '\\- a bullet'],
    ['+ a bullet', '\\+ a bullet'],
    ['---', '\\---'],
    ['12) twelve', '12\\) twelve'],
    ['a\\*b', 'a\\\\\\*b'],
    ['`code` ~~gone~~', '\\`code\\` \\~\\~gone\\~\\~'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['a | b', 'a \\| b'],
    ['$x$', '\\$x\\$'],
    ['half \ud800 of one', 'half \ufffd of one'],
    [' two\n\n# lines\u2028 ', 'two \\# lines'],
  ])('the page’s %j is written %j', (text, expected) => expect(paragraph(text)).toBe(expected));

  it.each<[string, Span[], string]>([
    [
      'two in the wrong order',
      [
        { start: 4, end: 8, href: 'https://b.example' },
        { start: 0, end: 3, href: 'https://a.example' },
      ],
      '[see](<https://a.example/>) [here](<https://b.example/>) now',
    ],
    [
      'one over another',
      [
        { start: 0, end: 8, href: 'https://a.example' },
        { start: 4, end: 8, href: 'https://b.example' },
      ],
      '[see here](<https://a.example/>) now',
    ],
    ['one without words', [{ start: 4, end: 4, href: 'https://a.example' }], 'see here now'],
    ['one that ends before it begins', [{ start: 8, end: 4, href: 'https://a.example' }], 'see here now'],
    ['one that goes on behind the text', [{ start: 4, end: 80, href: 'https://a.example' }], 'see here now'],
    [
      'one that ends its own target',
      [{ start: 4, end: 8, href: 'mailto:a@b.example?subject=<x>' }],
      'see [here](<mailto:a@b.example?subject=%3Cx%3E>) now',
    ],
  ])('of links there is none with %s', (_, spans, expected) => expect(paragraph('see here now', spans)).toBe(expected));

  it('no paragraph of the page can begin a line of its own', () => {
    fc.assert(
      fc.property(anyText, (words) => {
        const text = noteOf(role({ description: [{ kind: 'other', blocks: [{ kind: 'paragraph', text: `x${words}` }] }] }));
        expect(text.split('\n').filter((line) => line.startsWith('x'))).toHaveLength(1);
      }),
    );
  });
});
