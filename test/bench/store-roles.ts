import type { Source } from '../../lib/posting/claim.ts';
import type { Extraction } from '../../lib/posting/extraction.ts';
import type { Posting } from '../../lib/posting/posting.ts';
import { newRole } from '../../lib/roles/merge.ts';
import type { Role } from '../../lib/roles/role.ts';

const words =
  'we you team build ship keep service data cloud rust python design review plan write test run on call week month pay range office remote hybrid days holiday pension learning budget interview steps offer customer product platform storage network engineer senior junior lead support research market finance legal people health energy rail harbour river north south'.split(
    ' ',
  );
const titles = ['Rust engineer', 'Data engineer', 'Product designer', 'Night porter', 'Bell founder', 'Storage engineer', 'Support lead'];
const employers = ['Nordwind Labs', 'Harbour Rail', 'Vela Health', 'Quince Energy', 'Ostsee Bank', 'Fjord Foods'];
const places = ['Hamburg', 'Łódź', 'Zürich', 'Lisbon', 'Leeds', 'Utrecht', 'Novi Sad'];

/** A generator of numbers below a bound, the same every time. */
function dice(seed: number): (below: number) => number {
  let state = (seed * 2654435761) >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** A reading of an invented posting with 120 words of text: about 5 kB as JSON, as much as a short real one. */
export function benchReading(n: number, textWords = 120): Extraction {
  const roll = dice(n + 1);
  const some = (list: readonly string[]): string => list[roll(list.length)] ?? '';
  const text = Array.from({ length: textWords }, () => some(words)).join(' ');
  const pay = 40_000 + roll(60) * 1000;
  const posting: Partial<Posting> = {
    title: `${some(titles)} ${n}`,
    hiringOrganization: { name: some(employers) },
    jobLocation: [{ text: some(places), country: 'DE' }],
    employmentType: ['FULL_TIME'],
    workplaceType: 'hybrid',
    baseSalary: { min: pay, max: pay + 15_000, currency: 'EUR', unit: 'YEAR', text: `€${pay} to €${pay + 15_000} a year` },
    datePosted: '2026-10-12',
    skills: { required: [some(words), some(words)], preferred: [some(words)] },
    description: [{ kind: 'about', blocks: [{ kind: 'paragraph', text }] }],
  };
  const fields = Object.entries(posting);
  return {
    url: `https://board.example/jobs/${n}`,
    readAt: '2026-11-20T09:00:00.000Z',
    site: 'board',
    siteKind: 'aggregator',
    posting: Object.fromEntries(
      fields.map(([field, value]) => [
        field,
        { value, source: 'json-ld' as Source, evidence: `${field}: as the page says it`, disputedBy: [] },
      ]),
    ),
    claims: fields
      .filter(([field]) => field !== 'description')
      .map(([field, value]) => ({ field, value, source: 'json-ld', evidence: `${field}: as the page says it` })) as never,
    observed: { availability: { state: 'open' }, blankLabels: [], calls: [{ text: 'Apply' }], text, clutter: [] },
    failures: [],
  };
}

/** A saved role, a minute after the one before. */
export function benchRole(n: number, textWords?: number): Role {
  const at = new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString();
  const role = newRole(
    { extraction: benchReading(n, textWords), findings: [] },
    { id: `0b7c9a52-1f4e-4c8e-9d36-${String(n).padStart(12, '0')}`, at, identities: [`url:board.example/jobs/${n}`] },
  );
  return { ...role, note: n % 10 === 0 ? 'Ask Mira about the on-call week.' : '', tags: n % 7 === 0 ? ['rust'] : [] };
}
