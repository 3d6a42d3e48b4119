import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findWords } from '../../lib/annotate/find-words.ts';
import { readPageText } from '../../lib/annotate/page-text.ts';
import { isSamePath } from '../../lib/annotate/stale.ts';
import { addressKey } from '../../lib/annotate/watch-page.ts';

describe('the address that a reading belongs to', () => {
  it.each([
    ['https://a.example/job/1', 'https://a.example/job/1#apply'],
    ['https://a.example/job/1', 'https://a.example/job/1#'],
    ['https://a.example/job/1', 'https://a.example/job/1#part/two'],
  ])('%s is %s: a fragment scrolls', (one, other) => expect(addressKey(other)).toBe(addressKey(one)));

  it.each([
    ['https://a.example/#/job/1', 'https://a.example/#/job/2'],
    ['https://a.example/#!/job/1', 'https://a.example/#!/job/2'],
    ['https://a.example/job?id=1', 'https://a.example/job?id=2'],
  ])('%s is not %s: another route', (one, other) => expect(addressKey(other)).not.toBe(addressKey(one)));

  it('has the same path whatever the query says', () => {
    expect(isSamePath('https://a.example/job/1?x=1#y', 'https://a.example/job/1')).toBe(true);
    expect(isSamePath('https://a.example/job/1', 'https://a.example/job/12')).toBe(false);
  });
});

describe('words on the page', () => {
  const find = (html: string, words: string) => findWords(readPageText(new JSDOM(html).window as unknown as Window), words)?.toString();

  it.each([
    ['<p>Belgrade, United States</p>', 'Belgrade, United States'],
    ['<p>Posted <b>59 days</b> ago</p>', 'Posted 59 days ago'],
    ['<p>12 -\n   24 weeks</p>', '12 - 24 weeks'],
    ['<p>no</p><p>yes</p><p>yes</p>', 'yes'],
  ])('in %s: %s', (html, words) => expect(find(html, words)?.replace(/\s+/g, ' ')).toBe(words));

  it.each([
    ['<p>Belgrade</p>', 'Berlin'],
    ['<script>onsite</script><style>onsite</style>', 'onsite'],
    ['<p>anything</p>', ''],
  ])('not in %s: %s', (html, words) => expect(find(html, words)).toBeUndefined());
});
