/** An address in its parts; undefined for none. With `base`, relative ones too. (`URL.parse` is not in Node 20.) */
export function parseAddress(address: string, base?: string): URL | undefined {
  return URL.canParse(address, base) ? new URL(address, base) : undefined;
}

/** The host without "www."; undefined where the text is no address. */
export function hostOf(address: string): string | undefined {
  return parseAddress(address)?.hostname.replace(/^www\./, '');
}
