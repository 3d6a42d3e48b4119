// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Popup } from '../../lib/ui/app.tsx';
import { draw } from './draw.ts';
import { examined, idle, now, posting } from './fixtures.ts';

describe('the summary', () => {
  const words = (seenBefore?: string) => {
    const view = { ...posting(), examined: examined(undefined, seenBefore === undefined ? {} : { seenBefore }) };
    return draw(<Popup view={view} now={now} actions={idle()} />).root.textContent;
  };

  it('says when the posting was seen first', () => {
    expect(words('2026-05-03T12:00:00.000Z')).toContain('First seen 3 May 2026 (59 days ago)');
  });

  it('says nothing of it on the first visit', () => {
    expect(words()).not.toContain('First seen');
  });
});
