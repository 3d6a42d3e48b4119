/** What names a posting in an address, as a pattern; and where in it the id stands, if it is plain. */
interface Named {
  posting: string;
  identifier?: string;
  /** The address without what is not needed to find the posting. */
  example: string;
}

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const YEAR = /^(?:19|20)\d\d$/;
/** Parameters that tell where a visitor came from. */
const TRACKING = /^(?:utm_|ref|source|src|gclid|fbclid)/i;

/** The file that a new site begins with: its host, its address as a pattern, and the id in it where that is plain. */
export function siteText(name: string, address: string): string {
  const url = new URL(address);
  const { posting, identifier, example } = namedBy(url);
  const id = identifier === undefined ? '' : `  identifier: { system: '${name}', pattern: /${identifier}/ },\n`;
  return `import { defineSite } from './site.ts';

export default defineSite({
  id: '${name}',
  hosts: ['${url.hostname}'],
  kind: 'aggregator',
  reach: 'general',
  posting: /^${posting}/,
${id}  examples: { postings: ['${example}'], others: ['${url.origin}/'] },
});
`;
}

function namedBy({ origin, pathname, searchParams }: URL): Named {
  const steps = pathname.split('/').filter((step) => step !== '');
  const patterns = steps.map((step, index) => patternOf(step, index === steps.length - 1));
  const path = patterns.map((pattern) => `\\/${pattern}`).join('');
  const ids = patterns.filter(isId);
  if (ids.length > 0) {
    const at = patterns.findIndex(isId);
    const before = patterns.slice(0, at).map((pattern) => `\\/${pattern}`);
    const identifier = ids.length === 1 ? `^${before.join('')}\\/${patterns[at]?.replace(ID, '($1)')}` : undefined;
    return { posting: path, ...(identifier && { identifier }), example: origin + pathname };
  }
  const named = [...searchParams].filter(([key, value]) => !TRACKING.test(key) && (UUID.test(value) || /\d{4}/.test(value)));
  const [parameter] = named;
  if (!parameter || named.length > 1) return { posting: path, example: origin + pathname };
  const [key, value] = parameter;
  return {
    posting: `${steps.map((step) => `\\/${literal(step)}`).join('')}\\?(?:[^&]{1,200}&){0,20}${literal(key)}=[\\w-]+`,
    identifier: `[?&]${literal(key)}=([\\w-]+)`,
    example: `${origin}${pathname}?${key}=${encodeURIComponent(value)}`,
  };
}

const NUMBER = '\\d{4,}';
const ANY_UUID = '[\\da-f-]{36}';
const ID = /(\\d\{4,\}|\[\\da-f-\]\{36\})/;

function isId(pattern: string): boolean {
  return ID.test(pattern);
}

/** A step of a path as a pattern: what looks like an id or a slug may be another one. */
function patternOf(step: string, isLast: boolean): string {
  if (UUID.test(step)) return ANY_UUID;
  if (YEAR.test(step)) return '\\d{4}';
  if (/^\d{4,}$/.test(step)) return NUMBER;
  if (/(?<!\d)\d{4,}$/.test(step) && !YEAR.test(step.slice(-4))) return `[^/?]*?${NUMBER}`;
  if (/^\d{4,}-/.test(step)) return `${NUMBER}[^/?]*`;
  return isLast || /\d/.test(step) ? '[^/?]+' : literal(step);
}

function literal(text: string): string {
  return text.replace(/[^\w]/g, '\\$&');
}
