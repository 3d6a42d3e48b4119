import { foldInPlace, sentences } from './text.ts';

const weeks = 'weeks?|wks?|wochen|semaines?|semanas?|weken|settimane|tygodni(?:e|owy)?|nedelj[ae]';
const months = 'months?|mos|monate?n?|mois|mes(?:es)?|maand(?:en)?|mesi|miesi(?:ac|ace|ecy)|mesec[ai]?|meseci';
const phrase = new RegExp(
  `(?<![\\w.$€£])(?<min>\\d{1,2})(?: ?(?:${weeks}|${months}))? ?(?:(?:-|to|bis|a|or|do) ?(?<max>\\d{1,2}))?[ -]{0,2}(?:(?<weeks>${weeks})|(?<months>${months}))(?![a-z])`,
  'g',
);
/** What lasts: a programme, a contract. */
const lasting =
  /\b(?:contract|fixed[- ]term|internships?|interns?|program(?:me)?s?|placement|assignment|duration|temporary|(?:maternity|paternity|parental leave|leave) cover|co-?op|apprenticeship|praktikum|befrist\w*|vertrag\w*|laufzeit|dauer|stage|cdd|contrat|duree|contrato|duracion|duracao|practicas|estagio|tirocinio|contratto|durata|staz|umowa|ugovor|praksa|trajanje|opdracht|duur)\b/;
/** Weeks and months of something else. */
const other =
  /\b(?:leave|parental|maternity|paternity|vacation|holidays?|pto|probation\w*|probezeit|notice|anywhere|abroad|experience|ago|sabbatical|severance|onboarding|per year|a year|each year|every|within|first|last|past|next|bonus|salary|elternzeit|old)\b/;
const cover = /\b(?:maternity|paternity|parental)(?: leave)? (?:cover|contract)\b|\bleave cover\b/;

/**
 * How long a programme or contract lasts ("12 - 24 weeks", "6-month contract"), in weeks; months are 52/12 weeks, rounded.
 * Undefined: leave, probation, notice, "12 weeks a year", and durations that no programme or contract stands beside.
 */
export function findDuration(text: string): { minWeeks: number; maxWeeks: number; text: string } | undefined {
  for (const sentence of sentences(text)) {
    const plain = foldInPlace(sentence);
    for (const match of plain.matchAll(phrase)) {
      const around = plain.slice(Math.max(0, match.index - 45), match.index + match[0].length + 35);
      if (!lasting.test(around) || (other.test(around) && !cover.test(around))) continue;
      const factor = match.groups?.['months'] ? 52 / 12 : 1;
      const min = Number(match.groups?.['min']);
      const max = Number(match.groups?.['max'] ?? min);
      if (min < 1 || max < min || (factor > 1 && max > 60)) continue;
      const words = sentence.slice(match.index, match.index + match[0].length).trim();
      return { minWeeks: Math.round(min * factor), maxWeeks: Math.round(max * factor), text: words };
    }
  }
  return undefined;
}
