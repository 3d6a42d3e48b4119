import { blobOf } from '../../lib/exchange/bytes.ts';
import { exportRoles } from '../../lib/exchange/export-roles.ts';
import { readFile } from '../../lib/exchange/read-file.ts';
import { unpack } from '../../lib/exchange/unpack.ts';
import type { Facts } from '../../lib/posting/posting.ts';
import type { Role } from '../../lib/roles/role.ts';

// Runs in the page: test/bench/exchange.ts bundles it.

export interface ExchangeCost {
  makingMs: number;
  exportMs: number;
  importMs: number;
  blobBytes: number;
  /** The longest time between two moments at which a click could have been heard. */
  longestMs: number;
  longTasks: number;
  heapOfExport: number;
  heapOfImport: number;
}

const words = 'the team builds search for people who maintain wind farms and own its pipeline from crawl to query'.split(' ');

function textOf(seed: number, length: number): string {
  return Array.from({ length }, (_, index) => words[(seed * 31 + index * 7 + (index % 5) * seed) % words.length]).join(' ');
}

function fact<T>(value: T, evidence: string) {
  return { value, source: 'labels' as const, evidence, disputedBy: [] };
}

/** An invented role of the size of a real one: a dozen facts, a description of 150 words, its claims. */
function roleOf(seed: number): Role {
  const at = new Date(Date.UTC(2026, 0, 1) + seed * 60_000).toISOString();
  const posting: Facts = {
    title: fact(`Engineer ${seed}`, `Engineer ${seed}`),
    hiringOrganization: fact({ name: `Employer ${seed % 997}` }, 'Company'),
    jobLocation: fact([{ text: 'Berlin, Germany', locality: 'Berlin', country: 'DE' }], 'Location: Berlin'),
    workplaceType: fact('hybrid', 'Hybrid'),
    employmentType: fact(['FULL_TIME'], 'Full time'),
    baseSalary: fact(
      { min: 60_000 + seed, max: 90_000 + seed, currency: 'EUR', unit: 'YEAR', text: `€${60_000 + seed} to €${90_000 + seed}` },
      'Pay',
    ),
    datePosted: fact('2026-05-03', 'Posted'),
    skills: fact({ required: ['Rust', 'SQL', 'search'], preferred: ['Lucene'] }, 'Skills'),
    description: fact([{ kind: 'about', blocks: [{ kind: 'paragraph', text: textOf(seed, 150) }] }], 'description'),
  };
  return {
    id: `role-${seed}`,
    status: 'saved',
    history: [{ status: 'saved', at }],
    note: seed % 5 ? '' : textOf(seed, 12),
    tags: [],
    contacts: [],
    corrections: {},
    setAt: {},
    savedAt: at,
    changedAt: at,
    identities: [`url:board.example/jobs/${seed}`],
    addresses: [`https://board.example/jobs/${seed}`],
    extraction: {
      url: `https://board.example/jobs/${seed}`,
      readAt: at,
      posting,
      claims: [{ field: 'title', value: `Engineer ${seed}`, source: 'labels', evidence: `Engineer ${seed}` }],
      observed: {
        availability: { state: 'open' },
        blankLabels: [],
        calls: [{ text: 'Apply', href: `https://board.example/apply/${seed}` }],
        text: textOf(seed, 150),
        clutter: [],
      },
      failures: [],
    },
    findings: [
      {
        check: 'age',
        severity: 'note',
        standing: 'dated',
        fields: ['datePosted'],
        message: 'Posted 59 days ago.',
        evidence: ['3 May 2026'],
      },
    ],
    snapshots: [],
  };
}

/** So many invented roles, a slice at a time. */
export async function* slices(count: number): AsyncGenerator<Role[]> {
  for (let start = 0; start < count; start += 100)
    yield Array.from({ length: Math.min(100, count - start) }, (_, index) => roleOf(start + index));
}

const heap = () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;

function clock() {
  let last = performance.now();
  const state = { longest: 0, mostHeap: 0 };
  return {
    state,
    async pause() {
      state.longest = Math.max(state.longest, performance.now() - last);
      state.mostHeap = Math.max(state.mostHeap, heap());
      await new Promise<void>((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          done();
        };
        port2.postMessage(undefined);
      });
      last = performance.now();
    },
  };
}

export async function measure(count: number): Promise<ExchangeCost> {
  const longTasks: number[] = [];
  const observer = new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration)));
  const now = new Date('2027-01-01T00:00:00Z');
  let began = performance.now();
  for await (const roles of slices(count)) JSON.stringify(roles[0]);
  const makingMs = performance.now() - began;

  observer.observe({ type: 'longtask' });
  const writing = clock();
  let before = heap();
  began = performance.now();
  const source = { each: () => slices(count), tombstones: async () => [] };
  const blob = await blobOf(exportRoles('plainpost', source, { now, pack: true, pause: writing.pause }), 'application/gzip');
  const exportMs = performance.now() - began - makingMs;
  const heapOfExport = writing.state.mostHeap - before;

  const reading = clock();
  before = heap();
  began = performance.now();
  const file = Object.assign(blob, { name: 'roles.json.gz' });
  const content = await readFile(unpack(file as File), { now, pause: reading.pause });
  const importMs = performance.now() - began;
  if (content.roles.length !== count) throw new Error(`${content.roles.length} of ${count} roles came back`);
  observer.disconnect();
  const longestMs = Math.max(writing.state.longest, reading.state.longest);
  return {
    makingMs,
    exportMs,
    importMs,
    blobBytes: blob.size,
    longestMs,
    longTasks: longTasks.length,
    heapOfExport,
    heapOfImport: reading.state.mostHeap - before,
  };
}
