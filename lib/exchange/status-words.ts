import type { Status } from '../roles/role.ts';
import { fold } from '../values/text.ts';

/** What trackers call their stages, folded. Huntr's lists and Teal's stages among them. */
const words: readonly (readonly [Status, string])[] = [
  [
    'saved',
    'saved|wishlist|bookmarked|interested|to apply|applying|draft|new|backlog|shortlisted|not applied|gemerkt|planned|researching|todo|to do',
  ],
  [
    'applied',
    'applied|application sent|submitted|sent|applied online|beworben|application submitted|in review|under review|acknowledged|waiting',
  ],
  [
    'interviewing',
    'interview|interviewing|interviews|phone screen|screening|phone interview|first interview|second interview|final interview|onsite|technical interview|assessment|test|in process|in progress|vorstellungsgesprach|final round',
  ],
  ['offer', 'offer|offered|offer received|negotiating|accepted|hired|signed|angebot|offer accepted|won'],
  [
    'rejected',
    'rejected|declined|not selected|no response|ghosted|refused|turned down|absage|lost|denied|unsuccessful|no offer|no longer under consideration',
  ],
  ['archived', 'archived|archive|withdrawn|i withdrew|withdrew|closed|expired|cancelled|canceled|offer declined|not interested|inactive'],
];

const byWord: ReadonlyMap<string, Status> = new Map(
  words.flatMap(([status, list]) => list.split('|').map((word): [string, Status] => [word, status])),
);

/** The status that a tracker's word means; undefined for one that we do not know. */
export function statusOf(word: string): Status | undefined {
  return byWord.get(
    fold(word)
      .replace(/^\W*\d+[.):-]?\s*/, '')
      .replace(/[_\s]+/g, ' '),
  );
}
