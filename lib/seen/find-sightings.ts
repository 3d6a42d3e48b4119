import { isJobId } from '../original/job-systems.ts';
import type { Elsewhere, Sighting, Sightings } from '../posting/sighting.ts';
import { type SeenDatabase, type StoredSighting, stampOf } from './database.ts';
import { bandsOf } from './fingerprint.ts';
import { isOtherJob, isSameJob } from './same-job.ts';
import { sightingSchema } from './schema.ts';

/** Records looked at for one key of an index: a template that hundreds of postings share must not make a reading wait. */
const mostForOneKey = 50;
/** Other addresses that are told of, the ones seen first. */
const mostElsewhere = 5;

/** What is remembered that bears on this reading. Records that no longer fit their description are passed over. */
export async function findSightings(db: SeenDatabase, now: Sighting): Promise<Sightings> {
  const { store } = db.transaction('sightings');
  const stamp = stampOf(now);
  const [own, byId, byText, byStamp] = await Promise.all([
    store.get(now.key),
    Promise.all(now.identities.filter(isJobId).map((id) => store.index('identities').getAll(id, mostForOneKey))),
    Promise.all((now.sketch ? bandsOf(now.sketch) : []).map((band) => store.index('bands').getAll(band, mostForOneKey))),
    stamp === undefined ? [] : store.index('stamp').getAll(stamp, mostForOneKey),
  ]);
  const here = own && checked([own])[0];
  const sameJob = others(byId, now);
  const sameText = others(byText, now).filter((other) => !sameJob.some(({ key }) => key === other.key) && isSameJob(now, other));
  const elsewhere: Elsewhere[] = [
    ...sameJob.map((sighting) => ({ sighting, by: 'id' as const })),
    ...sameText.map((sighting) => ({ sighting, by: 'text' as const })),
  ];
  elsewhere.sort((one, other) => one.sighting.firstSeenAt.localeCompare(other.sighting.firstSeenAt));
  return {
    ...(here && !isOtherJob(here, now) && { here }),
    elsewhere: elsewhere.slice(0, mostElsewhere),
    sameStamp: others([byStamp], now),
  };
}

/** Each once, without this address's own. */
function others(found: readonly StoredSighting[][], { key }: Sighting): Sighting[] {
  const unique = new Map(found.flat().map((record) => [record.key, record]));
  unique.delete(key);
  return checked([...unique.values()]);
}

function checked(records: readonly StoredSighting[]): Sighting[] {
  return records.flatMap((record) => sightingSchema.safeParse(record.sighting).data ?? []);
}
