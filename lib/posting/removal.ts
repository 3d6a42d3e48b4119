/** What a clutter rule takes away, and why. */
export interface Removal {
  /** The rule's own words: its selector, pattern or heading. */
  rule: string;
  why: Why;
  /** The name at https://www.deceptive.design/types, where one fits. */
  pattern?: 'nagging' | 'obstruction' | 'fake urgency' | 'disguised ads' | 'confirmshaming' | 'forced action';
  /** All the words that are taken away. */
  text: string;
}

export type Why = 'upsell' | 'tracking' | 'engagement' | 'boilerplate' | 'nag';
