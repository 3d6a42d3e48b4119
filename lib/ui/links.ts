const safe: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:']);

/** The address if a click on it can do no more than open a page or a letter; undefined for `javascript:`, `data:` and relative ones. */
export function safeHref(href: string | undefined): string | undefined {
  if (!href || !URL.canParse(href)) return undefined;
  const url = new URL(href);
  return safe.has(url.protocol) ? url.href : undefined;
}

/** "jobs.ashbyhq.com", without "www."; undefined for what is no web address. */
export function hostOf(href: string | undefined): string | undefined {
  if (!href || !URL.canParse(href)) return undefined;
  return new URL(href).hostname.replace(/^www\./, '') || undefined;
}

/** Parameters that name where a visitor came from: when the page's link had them and ours has not, that is worth saying. */
const trackingHint = /[?&](?:utm_[a-z]+|ref|src|source|gh_src|lever-source)=/i;

/** Whether the page's own link, quoted in the evidence, carried tracking that `href` no longer has. */
export function trackingRemoved(evidence: string, href: string): boolean {
  return trackingHint.test(evidence) && !trackingHint.test(href);
}
