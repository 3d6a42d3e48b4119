import { defineSite } from './site.ts';

/** Remote jobs only. The list's JSON-LD rates the board itself as a product. */
export default defineSite({
  id: 'remote-ok',
  hosts: ['remoteok.com', 'remoteok.io'],
  kind: 'aggregator',
  reach: 'dedicated',
  posting: /^\/remote-jobs\/[^/?]*\d{4,}(?:\?|$)/,
  list: /^\/(?:remote-[^/?]*-?jobs\/?)?(?:\?|$)/,
  identifier: { system: 'remote-ok', pattern: /^\/remote-jobs\/[^/?]*?(\d{4,})(?:\?|$)/ },
  clutter: [
    {
      drop: /^(?:apply for this job faster|get hired faster|upgrade to premium|this job is closed to non-members)\b.{0,120}$/i,
      why: 'upsell',
      pattern: 'nagging',
      seen: 'json-ld',
    },
  ],
  examples: {
    postings: [
      'https://remoteok.com/remote-jobs/remote-data-engineer-nordwind-labs-1099001',
      'https://remoteok.com/remote-jobs/1099001?utm_source=mail',
    ],
    others: ['https://remoteok.com/', 'https://remoteok.com/remote-dev-jobs', 'https://remoteok.com/remote-jobs'],
  },
});
