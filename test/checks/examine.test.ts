import { describe, expect, it, vi } from 'vitest';
import { age } from '../../lib/checks/age.ts';
import { checks, examine } from '../../lib/checks/index.ts';
import type { Reading } from '../../lib/posting/reading.ts';
import { engineeringText, extractionOf, now, type Sketch, stated } from './extraction-of.ts';

const readingOf = (sketch: Sketch): Reading => ({ extraction: extractionOf(sketch), removals: [], clutterHidden: false });

describe('examine', () => {
  it('completes places before the checks see them', () => {
    const { extraction } = examine(readingOf({ facts: { jobLocation: stated([{ text: 'Berlin' }], 'Location: Berlin') } }), now);
    expect(extraction.posting?.jobLocation?.value).toEqual([{ text: 'Berlin', locality: 'Berlin', country: 'DE' }]);
  });

  it('gives the gravest finding first', () => {
    const { findings } = examine(
      readingOf({
        title: 'Internship - Backend',
        facts: { seniority: stated('mid', 'Position: Mid'), datePosted: stated('2026-05-03', 'Posted 59 days ago') },
        observed: { availability: { state: 'closed', evidence: 'Closed' } },
      }),
      now,
    );
    expect(findings.map((finding) => finding.severity)).toEqual(['warning', 'caution', 'note']);
  });

  it('names a check that fails and runs the others', () => {
    const failing = vi.spyOn(age, 'check').mockImplementation(() => {
      throw new Error('no such day');
    });
    const { findings, extraction } = examine(readingOf({ title: 'Internship', facts: { seniority: stated('mid', 'Position: Mid') } }), now);
    failing.mockRestore();
    expect(extraction.failures).toEqual([{ source: 'check', message: 'age: no such day' }]);
    expect(findings.map((finding) => finding.check)).toEqual(['seniority']);
  });

  it('has nothing to say of an ordinary posting', () => {
    const { findings } = examine(
      readingOf({
        title: 'Backend Engineer',
        prose: engineeringText,
        facts: {
          hiringOrganization: stated({ name: 'Nordwind Labs' }, 'Nordwind Labs'),
          jobLocation: stated([{ text: 'Berlin, Germany', locality: 'Berlin', country: 'DE' }], 'Location: Berlin, Germany'),
          datePosted: stated('2026-06-20', 'Posted: 20 June 2026'),
          employmentType: stated(['FULL_TIME'], 'Full time'),
        },
      }),
      now,
    );
    expect(findings).toEqual([]);
  });

  it('has nothing to say of a page that is no posting', () => {
    expect(examine(readingOf({ none: true }), now).findings).toEqual([]);
  });
});

describe('the list of checks', () => {
  it('has each id once, in the form of a file name', () => {
    const ids = checks.map((check) => check.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
  });

  it('says of each check in one sentence what it tells', () => {
    expect(checks.filter((check) => !check.tells.endsWith('.') || check.tells.length > 140)).toEqual([]);
  });
});
