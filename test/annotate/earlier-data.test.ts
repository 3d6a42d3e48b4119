import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { makeEarlierData } from '../../lib/annotate/earlier-data.ts';

const block = (title: string) => `<script type="application/ld+json">{"@type":"JobPosting","title":"${title}"}</script>`;
const here = 'https://jobs.example/list?id=1';

function lookTwice(first: string, second: string, url = here): number {
  const earlierData = makeEarlierData();
  earlierData(new JSDOM(first).window.document, here);
  return earlierData(new JSDOM(second).window.document, url).size;
}

describe('a block of data', () => {
  it.each<[string, string, string, string, number]>([
    ['that stays with its posting', `<h1>Baker</h1>${block('Baker')}`, `<h1>Baker</h1>${block('Baker')}`, here, 0],
    ['that came with the new posting', `<h1>Baker</h1>${block('Baker')}`, `<h1>Cook</h1>${block('Cook')}`, `${here}2`, 0],
    ['under another headline', `<h1>Baker</h1>${block('Baker')}`, `<h1>Cook</h1>${block('Baker')}`, here, 1],
    ['at another address', `<h1>Baker</h1>${block('Baker')}`, `<h1>Baker</h1>${block('Baker')}`, `${here}2`, 1],
    ['under a headline that came late', block('Baker'), `<h1>Baker</h1>${block('Baker')}`, here, 0],
    ['at the same address with another place to scroll to', block('Baker'), block('Baker'), `${here}#apply`, 0],
  ])('%s', (_what, first, second, url, earlier) => expect(lookTwice(first, second, url)).toBe(earlier));

  it('is earlier for as long as it stands there, and its own again where it was seen first', () => {
    const earlierData = makeEarlierData();
    const { document } = new JSDOM(block('Baker')).window;
    const seen = [here, `${here}2`, `${here}2`, here].map((url) => earlierData(document, url).size);
    expect(seen).toEqual([0, 1, 1, 0]);
  });

  it('is looked at among the first thirty: a hostile page has a thousand', () => {
    const many = Array.from({ length: 40 }, (_, n) => block(`Baker ${n}`)).join('');
    expect(lookTwice(many, many, `${here}2`)).toBe(30);
  });
});
