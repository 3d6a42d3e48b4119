import type { Section } from '../../lib/posting/posting.ts';

// An invented employer's posting, as a careful person would write one: 250 words of its own and what it says in every posting.

export const company = [
  'Nordwind Labs forecasts wind for those who sail, fly and feed the grid. Forty of us work in Ghent and from home, and we ship every week.',
  'We answer every application within ten days. We do not mind where you learned what you know, and we pay for a course each year.',
];

const opening =
  'As a storage engineer at Nordwind Labs you keep forty terabytes of forecasts a day moving from the supercomputers of the weather services to those who ask for them, without losing a byte and without waking anybody.';

const does = [
  'Design and run the log-structured store in which every forecast of the last nine years can be found within a second.',
  'Measure where time goes, from the kernel to the network, and write down what you found so that others can repeat it.',
  'Take the pager one week in six, and make each week quieter than the one before it.',
  'Review the designs of the ingest team and ask the question that nobody has asked yet.',
  'Move cold data to tape with the archive team at the university, twice a year, by train.',
];

const asks = [
  'You have built or looked after a storage system that others relied on, and can tell the story of its worst night.',
  'You write Rust or C++ and read both; you know what fsync promises and what it does not.',
  'You are at home with Linux, block devices and the page cache, and have used perf or eBPF in anger.',
  'You explain a design on one page, in English, to people who have to live with it.',
  'Some knowledge of object storage protocols, erasure coding or consensus is welcome; curiosity about weather is enough.',
];

const list = (items: string[]): Section['blocks'] => [{ kind: 'list', items }];
const paragraph = (text: string): Section['blocks'] => [{ kind: 'paragraph', text }];

export interface Parts {
  opening: string;
  does: string[];
  asks: string[];
  company: string[];
}

export const parts: Parts = { opening, does, asks, company };

export function sectionsOf({ opening: first, does: tasks, asks: demands, company: about }: Parts): Section[] {
  return [
    { kind: 'about', blocks: paragraph(first) },
    { kind: 'responsibilities', heading: 'What you will do', blocks: list(tasks) },
    { kind: 'requirements', heading: 'What we ask', blocks: list(demands) },
    { kind: 'company', heading: 'About us', blocks: about.flatMap(paragraph) },
  ];
}

/** An agency's copy: the employer's name gone, its section replaced by the agency's own, a sentence before and one after. */
export const agencyCopy: Parts = {
  opening: `For our client, a growing company in Ghent, we are looking for somebody to start as soon as possible. ${opening.replace('Nordwind Labs', 'our client')}`,
  does,
  asks: [...asks, 'Send us your papers today and mention the number at the top.'],
  company: ['Harbour People has found work for engineers since the year 2004 and looks forward to hearing from you.'],
};

/** The same with a typographer's and an editor's changes. */
export const edited: Parts = {
  opening: opening.replace('forty terabytes', 'fifty terabytes'),
  does: [...does.slice(0, 4).map((line) => line.replace('-', '‑').replace(/\.$/, ';'))],
  asks: asks.map((line) => line.toUpperCase()),
  company,
};

/** Another job there, written on the same template. */
export const otherJob: Parts = {
  opening:
    'As a frontend engineer at Nordwind Labs you draw forty terabytes of forecasts a day so that somebody on a wet deck understands them at a glance, without a manual and without a second look.',
  does: [
    'Design and build the charts in which every forecast of the last nine years can be compared with what came.',
    'Measure where people look, from the first visit to the last, and write down what you found so that others can repeat it.',
    'Take the pager one week in six, and make each week quieter than the one before it.',
    'Draw the symbols of the sea anew with our designer, for eyes that cannot tell red from green.',
    'Sail with a customer twice a year and come back with a list.',
  ],
  asks: [
    'You have built an interface that others relied on every day, and can tell the story of its worst release.',
    'You write TypeScript and CSS by hand; you know what a browser promises and what it does not.',
    'You are at home with canvas, SVG and the accessibility tree, and have used a screen reader in anger.',
    'You explain a design on one page, in English, to people who have to live with it.',
    'Some knowledge of map projections, colour science or typography is welcome; curiosity about weather is enough.',
  ],
  company,
};
