import { isTracking } from './tracking.ts';

/** An http(s) address without a user name in it; undefined for anything else. `https://ashbyhq.com@evil.example` only looks like Ashby. */
export function parseWebUrl(address: string, base?: string): URL | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  return url.username === '' && url.password === '' ? url : undefined;
}

/** Takes the tracking parameters off, in place. The others keep their order and spelling. */
export function stripTracking(url: URL): void {
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !isTracking(nameOf(pair), url.hostname));
  url.search = kept.join('&');
}

function nameOf(pair: string): string {
  return new URLSearchParams(pair).keys().next().value ?? '';
}

/**
 * One spelling for all addresses of one page: tracking gone, parameters sorted, no trailing slash, no fragment unless it is a route
 * (`#/jobs/7`, `#!/jobs/7`). Undefined where the address is not http(s). The case of the path stays: Ashby's is case-sensitive.
 */
export function canonicalUrl(address: string): string | undefined {
  const url = parseWebUrl(address);
  if (!url) return undefined;
  stripTracking(url);
  url.search = url.search.slice(1).split('&').filter(Boolean).sort().join('&');
  if (!/^#!?\//.test(url.hash)) url.hash = '';
  url.hostname = url.hostname.replace(/\.$/, '');
  if (url.pathname.length > 1 && url.pathname.endsWith('/')) url.pathname = url.pathname.slice(0, -1);
  return url.href;
}
