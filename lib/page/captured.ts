/**
 * What is taken of one page, four times what the longest page seen has (10,700 tokens, 81,000 characters of text) and 60 attributes where
 * one has 24. Kept by the script that captures, so that no page slows its tab down, and again by the worker, which trusts no page's process.
 */
export const most = {
  /** Texts, and elements that open and close, and attributes. */
  nodes: 40_000,
  /** HTML parsers go no deeper (Chromium); deeper is made to overflow somebody's stack. */
  depth: 512,
  /** In UTF-16 units, white space and all: a page may hold one long text a thousand times at no cost to itself. */
  text: 500_000,
  /** Of scripts and attributes together. JSON writes some characters with six, and sending costs 10 to 20 ms for each million. */
  data: 2_000_000,
  attributes: 60,
};

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
