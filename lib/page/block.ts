import type { Span } from '../posting/posting.ts';

/** A piece of the page's visible text. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'item';
  text: string;
  /** 1 to 6 for headings; nesting depth from 1 for items. */
  level: number;
  /** The runs of inline text that make it up, one for each element or bare text ("Location", "Berlin"). */
  segments: string[];
  spans: Span[];
  /** What the icon before the text is called ("Location"): a label that is drawn. */
  icon?: string;
  /** Bold throughout: a heading in all but name, where it is short. */
  strong: boolean;
  /** A button: what it offers, not what the page says. */
  control: boolean;
  /** Where on the page it stands, from the landmark that holds it. */
  region: Region;
  /** The element whose text this is; absent for plain text and Markdown. */
  element?: Element;
}

export type Region = 'main' | 'header' | 'nav' | 'aside' | 'footer' | 'form' | 'dialog';
