import { describe, expect, it } from 'vitest';
import { matchesOf, wordFinder, wordsOfPosting } from '../../lib/words/find-words.ts';
import { extractionOf } from '../checks/extraction-of.ts';

/** The stretches of a text that are the word. */
const found = (word: string, text: string): string[] =>
  wordFinder({ wanted: [word], unwanted: [] })(text).map(({ start, end }) => text.slice(start, end));

describe('a word stands in a text', () => {
  it.each([
    ['Rust', 'You write Rust.', 'Rust'],
    ['rust', 'Rust/Go services', 'Rust'],
    ['Rust', 'Senior Rust-Entwickler', 'Rust'],
    ['on-call', 'There is on call duty.', 'on call'],
    ['on call', 'An oncall week.', 'oncall'],
    ['oncall', 'On-call one week in six.', 'On-call'],
    ['oncall', 'On  call one week in six.', 'On  call'],
    ['contract', 'Two contracts.', 'contracts'],
    ['contracts', 'One contract.', 'contract'],
    ['company', 'Two companies.', 'companies'],
    ['bus', 'Two buses.', 'buses'],
    ['visa sponsorship', 'Visa-Sponsorship', 'Visa-Sponsorship'],
    ['C++', 'C++ or C', 'C++'],
    ['C#', 'We use C#.', 'C#'],
    ['C', 'C++ or C', 'C'],
    ['C', 'C/C++', 'C'],
    ['.NET', 'Our .NET services', '.NET'],
    ['node.js', 'NodeJS', 'NodeJS'],
    ['R', 'Python or R.', 'R'],
    ['R', 'Statistics in R and SQL', 'R'],
    ['Go', 'Backend in Go, some Rust', 'Go'],
    ['Go', 'Go developer', 'Go'],
    ['go', 'Go or Rust', 'Go'],
    ['React', 'The frontend is React in part.', 'React'],
    ['Café', 'A cafe at work', 'cafe'],
    ['cafe', 'Das Café im Haus', 'Café'],
    ['Bereitschaftsdienst', 'Bereitschaftsdienste am Wochenende', 'Bereitschaftsdienste'],
    ['dežurstvo', 'Дежурство викендом', 'Дежурство'],
    ['großraum', 'GROSSRAUM', 'GROSSRAUM'],
    ['grossraum', 'Im Großraum', 'Großraum'],
    ['4-day week', 'A 4 day week', '4 day week'],
    ['(m/w/d)', 'Koch (m/w/d)', '(m/w/d)'],
  ])('%s in %j', (word, text, said) => expect(found(word, text)).toContain(said));

  it.each([
    ['Rust', 'Trust and robust code, no rusty tools'],
    ['Rust', 'See https://rust.example/rust and rust@rust.example'],
    ['Rust', 'rust.example'],
    ['Java', 'JavaScript'],
    ['on-call', 'We call on customers'],
    ['overtime', 'Over time you will lead'],
    ['new', 'News'],
    ['C', 'C++ and C#'],
    ['C', 'C-level, Series C, Vitamin C, C. Smith'],
    ['C++', 'C+'],
    ['.NET', 'internet, Planet, ASP.NETx'],
    ['R', 'R&D, Anna R. Smith, r, R-rated'],
    ['Go', 'You go to work'],
    ['Go', 'Go to our site. Go beyond. Go-to-market'],
    ['Go', 'Go the extra mile'],
    ['React', 'You react quickly. React in the moment.'],
    ['Excel', 'You excel at sales'],
    ['ui', 'Build, quit, guild'],
    ['visa sponsorship', 'Visa cards. Sponsorship of sports'],
    ['...', 'One ... two'],
    ['.*', 'anything at all'],
    ['', 'anything'],
  ])('%s does not in %j', (word, text) => expect(found(word, text)).toEqual([]));
});

describe('the words of a posting', () => {
  const words = { wanted: ['Rust', 'visa sponsorship', 'Elixir'], unwanted: ['on-call', 'unpaid'] };

  it('come once each, in the order of the lists, with the sentences that have them', () => {
    const text = 'We write Rust. On-call is paid.\nMore Rust here.\nNo visa sponsorship.';
    expect(matchesOf(words, text)).toEqual([
      { word: 'Rust', want: true, negated: false, quotes: ['We write Rust.', 'More Rust here.'] },
      { word: 'visa sponsorship', want: true, negated: true, quotes: ['No visa sponsorship.'] },
      { word: 'on-call', want: false, negated: false, quotes: ['On-call is paid.'] },
    ]);
  });

  it('are there where one sentence has them and another denies them', () => {
    expect(matchesOf(words, 'There is no on-call in summer. You are on-call in winter.')).toEqual([
      { word: 'on-call', want: false, negated: false, quotes: ['You are on-call in winter.'] },
    ]);
  });

  it('are looked for in the title, the text and the labels, and a label answered with No denies', () => {
    const extraction = extractionOf({ title: 'Rust Engineer', lines: ['Visa sponsorship', 'No'], prose: ['You are on-call.'] });
    expect(wordsOfPosting(words, extraction).map(({ word, negated }) => [word, negated])).toEqual([
      ['Rust', false],
      ['visa sponsorship', true],
      ['on-call', false],
    ]);
  });

  it('are none where there is no posting, or no word', () => {
    expect(wordsOfPosting(words, extractionOf({ none: true, lines: ['Rust'] }))).toEqual([]);
    expect(wordsOfPosting({ wanted: [], unwanted: [] }, extractionOf({ title: 'Rust Engineer' }))).toEqual([]);
  });

  it('quote a stretch of a very long sentence word for word', () => {
    const long = `${'calm and steady '.repeat(40)}Rust ${'and more of it '.repeat(40)}`;
    const [quote = ''] = matchesOf(words, long)[0]?.quotes ?? [];
    expect(quote.length).toBeLessThanOrEqual(220);
    expect(quote).toContain('Rust');
    expect(long).toContain(quote);
  });
});

it('takes time in proportion to the text, whatever stands in it', () => {
  const many = { wanted: Array.from({ length: 50 }, (_, index) => `word${index} thing`), unwanted: ['on-call', 'R', 'a b', 'not'] };
  const find = wordFinder(many);
  find('warm up, no on-call');
  for (const piece of ['a ', 'a-', 'on call ', 'no on-call, ', 'not ', 'R', 'R ', 'a.a', '@', 'www.', 'if not ', ' ', '-', '(', 'š']) {
    const text = piece.repeat(Math.ceil(40_000 / piece.length));
    const start = performance.now();
    find(text);
    expect(performance.now() - start, `40,000 characters of ${JSON.stringify(piece)}`).toBeLessThan(400);
  }
});
