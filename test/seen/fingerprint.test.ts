import { describe, expect, it } from 'vitest';
import { bandsOf, likeness, sketchOf } from '../../lib/seen/fingerprint.ts';
import { isSameJob, type Traits } from '../../lib/seen/same-job.ts';
import { agencyCopy, edited, otherJob, type Parts, parts, sectionsOf } from './texts.ts';

const sketch = (text: Parts, employer = 'Nordwind Labs') => sketchOf(sectionsOf(text), employer) ?? expect.fail('too little text');
const job = (text: Parts, traits: Partial<Traits> = {}): Traits => ({
  title: 'Storage Engineer',
  employer: 'Nordwind Labs',
  place: 'Ghent',
  sketch: sketch(text, traits.employer),
  ...traits,
});

describe('the sketch of a text', () => {
  it('is the same for the same text, whatever the employer says of itself beside it', () => {
    expect(sketch({ ...parts, company: ['We have moved to a new house.'] })).toEqual(sketch(parts));
  });

  it('knows a text after small edits, and an agency’s copy without the employer’s name', () => {
    expect(likeness(sketch(parts), sketch(edited))).toBeGreaterThan(0.7);
    expect(likeness(sketch(parts), sketch(agencyCopy, 'Harbour People'))).toBeGreaterThan(0.7);
  });

  it('knows a text that names the employer in every line, though the copy says "our client" there', () => {
    const naming = (name: string): Parts => {
      const named = (lines: string[]) => lines.map((line) => line.replace(/\.$/, ` at ${name}, by and by.`));
      return { ...parts, opening: parts.opening.replace('Nordwind Labs', name), does: named(parts.does), asks: named(parts.asks) };
    };
    const copied = sketch(naming('our client'), 'Harbour People');
    expect(likeness(sketch(naming('Nordwind Labs')), copied)).toBe(1);
    expect(likeness(sketch(naming('Nordwind Labs'), 'Another Name'), copied), 'it is the name that made the difference').toBeLessThan(0.9);
  });

  it('tells another job of the same employer and template from it', () => {
    expect(likeness(sketch(parts), sketch(otherJob))).toBeLessThan(0.5);
  });

  it('is none for a text too short to be known by', () => {
    const short = {
      opening: 'We look for an engineer in Ghent who likes weather.',
      does: ['Build things.'],
      asks: [],
      company: parts.company,
    };
    expect(sketchOf(sectionsOf(short), undefined)).toBeUndefined();
  });

  it('estimates the share of common shingles to within a fifth', () => {
    const words = Array.from({ length: 400 }, (_, at) => `word${at}`);
    const of = (from: number) =>
      sketchOf([{ kind: 'other', blocks: [{ kind: 'paragraph', text: words.slice(from, from + 300).join(' ') }] }], '');
    const [one, other] = [of(0) ?? [], of(50) ?? []];
    expect(likeness(one, other)).toBeGreaterThan(0.5);
    expect(likeness(one, other)).toBeLessThan(0.9);
  });

  it('shares a key with an alike text, and none with another', () => {
    const keys = new Set(bandsOf(sketch(parts)));
    const shared = (text: Parts, employer?: string) => bandsOf(sketch(text, employer)).filter((band) => keys.has(band)).length;
    expect(shared(edited)).toBeGreaterThan(0);
    expect(shared(agencyCopy, 'Harbour People')).toBeGreaterThan(0);
    expect(new Set(bandsOf(sketch(parts))).size).toBe(16);
  });
});

describe('two postings are one job', () => {
  it.each<[string, Traits]>([
    ['the text was edited a little', job(edited)],
    ['an agency copied it without the employer’s name', job(agencyCopy, { employer: 'Harbour People' })],
    ['the agency names no employer at all', { title: 'Storage Engineer', place: 'Ghent', sketch: sketch(agencyCopy, 'Harbour People') }],
    ['the board says the country too', job(parts, { place: 'Ghent, Belgium' })],
    ['one of them says no place', { title: 'Storage Engineer', employer: 'Nordwind Labs', sketch: sketch(parts) }],
    ['the title has its gender mark and its place', job(parts, { title: 'Storage Engineer (m/w/d) - Ghent' })],
    ['a board adds to the title', job(parts, { title: 'Storage Engineer for Weather Data', employer: 'jobs.example' })],
  ])('where %s', (_case, other) => {
    expect(isSameJob(job(parts), other)).toBe(true);
    expect(isSameJob(other, job(parts)), 'and the other way round').toBe(true);
  });
});

describe('two postings are two jobs', () => {
  it.each<[string, Traits]>([
    ['the employer uses one template', job(otherJob, { title: 'Frontend Engineer' })],
    ['the template is all that they share, and the title is the same', job(otherJob)],
    ['the text is the same and the title another', job(parts, { title: 'Storage Engineer Manager' })],
    ['the same employer has a team’s name behind the title', job(parts, { title: 'Storage Engineer, Payments' })],
    ['the same text stands for another city', job(parts, { place: 'Lisbon' })],
    ['the titles have nothing in common', job(parts, { title: 'Nurse', employer: 'jobs.example' })],
    ['one has no title', { employer: 'Nordwind Labs', place: 'Ghent', sketch: sketch(parts) }],
    ['one has no text to compare', { title: 'Storage Engineer', employer: 'Nordwind Labs', place: 'Ghent' }],
  ])('where %s', (_case, other) => {
    expect(isSameJob(job(parts), other)).toBe(false);
    expect(isSameJob(other, job(parts)), 'and the other way round').toBe(false);
  });
});
