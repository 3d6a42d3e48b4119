import { parseWebUrl, stripTracking } from './canonical-url.ts';

// Hosts whose only work at that path is to send the browser on, and the parameter that says where to.
const redirectors: { host: RegExp; path: RegExp; parameters: string[] }[] = [
  { host: /^(?:www\.)?google\.(?:com?\.)?[a-z]{2,3}$/, path: /^\/url$/, parameters: ['q', 'url'] },
  { host: /^lm?\.facebook\.com$/, path: /^\/l\.php$/, parameters: ['u'] },
  { host: /^(?:[a-z]+\.)?linkedin\.com$/, path: /^\/(?:redir\/redirect|safety\/go|jobs\/view\/externalApply\/)/, parameters: ['url'] },
  { host: /^(?:out\.reddit|slack-redir)\.(?:com|net)$/, path: /^\//, parameters: ['url'] },
  { host: /\.safelinks\.protection\.outlook\.com$/, path: /^\//, parameters: ['url'] },
  { host: /^(?:www\.)?youtube\.com$/, path: /^\/redirect$/, parameters: ['q'] },
  { host: /^duckduckgo\.com$/, path: /^\/l\/$/, parameters: ['uddg'] },
  // Any host, but only where the path itself says that it sends on. Not `go` or `login?redirect=`: a gate stands in between,
  // and that one's apply link leads to a sign-up is just what the user should be told.
  {
    host: /./,
    path: /\/(?:out|outbound|redir|redirect|click|clk|away|exit)(?:\/|\.\w+)?$/i,
    parameters: ['url', 'u', 'to', 'target', 'dest', 'destination'],
  },
];

/** Redirectors wrap each other (an e-mail's link to a board's link to the employer); seen twice, allowed four times. */
const mostWraps = 4;

/**
 * Where a link really leads: redirectors opened, tracking taken off, the rest as it was. Undefined for what is no public web address:
 * other schemes, a user name in the address, a bare IP address, this machine.
 */
export function unwrapLink(address: string): string | undefined {
  let url = parseWebUrl(address.trim());
  for (let wraps = 0; url && wraps < mostWraps; wraps += 1) {
    const inner = targetOf(url);
    if (!inner) break;
    url = inner;
  }
  if (!url || !isPublicName(url.hostname)) return undefined;
  stripTracking(url);
  return url.href;
}

function targetOf(url: URL): URL | undefined {
  const redirector = redirectors.find(({ host, path }) => host.test(url.hostname) && path.test(url.pathname));
  for (const name of redirector?.parameters ?? []) {
    const value = url.searchParams.get(name);
    const target = value ? parseWebUrl(value) : undefined;
    if (target) return target;
  }
  return undefined;
}

// A posting's apply link never names an address inside the reader's own network; a page that does so is up to something.
function isPublicName(host: string): boolean {
  return host.includes('.') && !host.startsWith('[') && !/[\d.]$/.test(host) && !/\.(?:localhost|local|internal)$/.test(host);
}
