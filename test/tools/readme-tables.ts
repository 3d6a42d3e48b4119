import { checks } from '../../lib/checks/index.ts';
import { columns } from '../../lib/exchange/spreadsheet.ts';
import { sites } from '../../lib/sites/index.ts';
import { layers } from '../house/layers.ts';

/** What README.md generates, by the name between its markers. */
export const generated: Record<string, () => string> = {
  sites: () =>
    table(
      ['Site', 'Hosts', 'What it is', 'Read'],
      sites.map(({ id, hosts, kind, reach, recognised }) => [
        id,
        hosts.length > 0
          ? [...hosts.map((host) => `\`${host}\``), ...(recognised ? ['other hosts by what their pages carry'] : [])].join(', ')
          : `any, by what its pages carry`,
        kinds[kind],
        reach === 'dedicated' ? 'by itself' : 'after a click',
      ]),
    ),
  checks: () =>
    table(
      ['Check', 'What it tells'],
      checks.map(({ id, tells }) => [id, tells]),
    ),
  columns: () =>
    table(
      ['Column', 'What stands in it'],
      columns.map(({ heading, holds }) => [heading, holds]),
    ),
  layers: () =>
    table(
      ['`lib/`', 'may import', 'may touch'],
      Object.entries(layers).map(([name, { imports, types = [], packages = [], touches }]) => [
        name,
        [...imports, ...types.map((type) => `types of ${type}`), ...packages].join(', ') || '–',
        touches,
      ]),
    ),
};

const kinds = { ats: 'applicant tracking system', aggregator: 'aggregator', board: 'job board', employer: 'employer’s own site' };

/** A text with every generated part written anew, between `<!-- name -->` and `<!-- /name -->`. Throws where a marker is missing. */
export function refreshed(readme: string): string {
  return Object.entries(generated).reduce((text, [name, make]) => {
    const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [from, to] = [text.indexOf(start), text.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`README.md lacks ${start} and ${end}`);
    return `${text.slice(0, from + start.length)}\n${make()}\n${text.slice(to)}`;
  }, readme);
}

function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
