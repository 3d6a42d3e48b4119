/** A page as its own script sends it to be read elsewhere: plain data, without the page's nodes. */
export interface Captured {
  /** The address as the browser shows it. */
  url: string;
  /** `document.contentType`. */
  contentType: string;
  tokens: Token[];
  /** The page goes on: there is too much of it, or it was too slow to be read. */
  cut?: true | undefined;
}

/**
 * In the page's order: a text; an element that opens, as its name and then names and values of its attributes by turns; a number closes
 * so many of the open ones. Flat, because nested arrays as deep as some pages overflow `JSON.stringify`.
 */
export type Token = string | string[] | number;
