import type { Seniority } from '../posting/posting.ts';
import type { Check } from './check.ts';
import { levelOfTitle } from './title-level.ts';
import { filed, filer, saidIn, sentence } from './words.ts';

/** Levels that a label may give to a title's level without contradicting it. Boards' scales are coarse: LinkedIn has five steps. */
const compatible: Partial<Record<Seniority, readonly Seniority[]>> = {
  intern: ['intern', 'entry'],
  entry: ['intern', 'entry', 'mid'],
  senior: ['mid', 'senior', 'staff', 'principal', 'lead', 'manager', 'director', 'executive'],
  staff: ['mid', 'senior', 'staff', 'principal', 'lead', 'manager', 'director', 'executive'],
  principal: ['mid', 'senior', 'staff', 'principal', 'lead', 'manager', 'director', 'executive'],
  director: ['mid', 'senior', 'staff', 'principal', 'lead', 'manager', 'director', 'executive'],
  executive: ['mid', 'senior', 'staff', 'principal', 'lead', 'manager', 'director', 'executive'],
};

const calledInWords: Partial<Record<Seniority, string>> = { intern: 'internship', entry: 'junior' };

export const seniority: Check = {
  id: 'seniority',
  tells: 'The title names one level, the label files it under another ("Internship" under "Mid").',
  check(extraction) {
    const title = extraction.posting?.title?.value;
    const named = title === undefined ? undefined : levelOfTitle(title);
    const fitting = named && compatible[named.level];
    if (title === undefined || !named || !fitting) return [];
    const label = filed(extraction, 'seniority').find((claim) => !fitting.includes(claim.value));
    // A filing that took its level from the title itself is no second voice.
    if (!label || label.evidence.includes(title)) return [];
    return [
      {
        check: 'seniority',
        severity: 'caution',
        standing: 'contradicted',
        fields: ['title', 'seniority'],
        message: sentence(
          `the title says ${calledInWords[named.level] ?? `'${named.word}'`}, ${filer(extraction)} files it under '${saidIn(label.evidence)}'.`,
        ),
        evidence: [title, label.evidence],
      },
    ];
  },
};
