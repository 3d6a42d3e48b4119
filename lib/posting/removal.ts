/** What a clutter rule takes away, and why. */
export interface Removal {
  /** What it is, or the rule's own words: its selector, pattern or heading. */
  rule: string;
  why: Why;
  /** The name at https://www.deceptive.design/types, where one fits. */
  pattern?: 'nagging' | 'obstruction' | 'fake urgency' | 'disguised ads' | 'confirmshaming' | 'forced action';
  /** Not hidden on the page, only left out of the clean view: a form, a menu, a footer is there to be used. */
  only?: 'clean view';
  /** All the words that are taken away. */
  text: string;
}

export type Why = 'upsell' | 'tracking' | 'engagement' | 'boilerplate' | 'nag';
