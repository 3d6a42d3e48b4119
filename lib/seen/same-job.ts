import { isJobId } from '../original/job-systems.ts';
import type { Sighting } from '../posting/sighting.ts';
import { likeness, wordsIn } from './fingerprint.ts';

/** What a posting is compared by. */
export type Traits = Pick<Sighting, 'title' | 'employer' | 'place' | 'sketch'>;

/** Texts of one template with another job in it stay below this. */
const alike = 0.7;
/** Where the titles agree only in part. */
const veryAlike = 0.85;

/** Words of a title that do not tell one job from another; a place and an employer beside it fall away too. */
const idle = new Set(
  'm w f d x h v i s mwd all genders gn remote hybrid onsite on site full part time fulltime parttime vollzeit teilzeit the a an of and for und'.split(
    ' ',
  ),
);

/**
 * Whether two postings are copies of one job, by title, place and text. Precision before recall: a second opening with the same text in
 * another city is another job, and so is "Backend Engineer, Payments" beside "Backend Engineer, Identity" of the same employer.
 */
export function isSameJob(one: Traits, other: Traits): boolean {
  if (!one.sketch || !other.sketch) return false;
  const same = likeness(one.sketch, other.sketch);
  if (same < alike || isElsewhere(one.place, other.place)) return false;
  const names = [...wordsIn(`${one.employer ?? ''} ${other.employer ?? ''}`), ...wordsIn(`${one.place ?? ''} ${other.place ?? ''}`)];
  const mine = titleWords(one.title, names);
  const theirs = titleWords(other.title, names);
  if (mine.size === 0 || theirs.size === 0) return false;
  const [fewer, more] = mine.size <= theirs.size ? [mine, theirs] : [theirs, mine];
  if (![...fewer].every((word) => more.has(word))) return false;
  // An agency adds to a title; one employer that does so means another opening.
  return fewer.size === more.size || (same >= veryAlike && fewer.size >= 2 && !isSameEmployer(one, other));
}

/** Both name places, and none of the one is among the other's. */
function isElsewhere(one: string | undefined, other: string | undefined): boolean {
  if (!one || !other) return false;
  const towns = new Set(townsIn(one));
  return !townsIn(other).some((town) => towns.has(town));
}

/** "Berlin, Germany" and "Berlin": by the first part of each place. */
function townsIn(places: string): string[] {
  return places.split(';').map((place) => wordsIn(place.split(/[,(/–-]/)[0] ?? '').join(' '));
}

function titleWords(title: string | undefined, names: readonly string[]): Set<string> {
  const words = wordsIn(title ?? '').filter((word) => !idle.has(word));
  const own = words.filter((word) => !names.includes(word));
  // A title of nothing but names ("Harbour Master" in Harbour) is compared whole.
  return new Set(own.length > 0 ? own : words);
}

function isSameEmployer(one: Traits, other: Traits): boolean {
  const [mine, theirs] = [wordsIn(one.employer ?? '').join(' '), wordsIn(other.employer ?? '').join(' ')];
  return mine !== '' && mine === theirs;
}

/** Whether an address shows another job than it did: another id of the job itself, or a title that has no word in common. */
export function isOtherJob(before: Sighting, next: Sighting): boolean {
  const ids = [before, next].map(({ identities }) => identities.find(isJobId));
  if (ids[0] !== undefined && ids[1] !== undefined) return ids[0] !== ids[1];
  const words = new Set(wordsIn(before.title ?? ''));
  return !wordsIn(next.title ?? '').some((word) => words.has(word));
}
