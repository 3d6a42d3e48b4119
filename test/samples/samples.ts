import { readFileSync } from 'node:fs';

/** A page of `npm start` and of the end-to-end tests, at the address at which it would really stand. All texts are invented. */
export interface Sample {
  name: string;
  url: string;
  html: string;
}

const ashbyId = '3f6c1d2e-8b47-4c0a-9e51-7d2b6a90c4f1';

export const samples = {
  /** An employer's own posting, as its applicant tracking system draws it. */
  ashby: sample('ashby', `https://jobs.ashbyhq.com/nordwind-labs/${ashbyId}`),
  /** An aggregator's copy of the same posting, with fields that only the aggregator states. */
  yubhub: sample('yubhub', 'https://yubhub.co/jobs/job_5d20c7be-91f'),
  /** A board that sells something around the posting, at a host that nobody knows. */
  legalBoard: sample('legal-board', 'https://board.lexhire.example/jobs/data-platform-internship'),
};

function sample(name: string, url: string): Sample {
  return { name, url, html: withDates(readFileSync(new URL(`${name}.html`, import.meta.url), 'utf8'), new Date()) };
}

/** Puts days from today where `{{iso +71}}` or `{{long -24}}` stands, so that a sample's deadline never passes. */
function withDates(html: string, today: Date): string {
  return html.replace(/\{\{(iso|long|short) ([+-]\d+)\}\}/g, (_, form: string, days: string) => {
    const date = new Date(today.getTime() + Number(days) * 86_400_000);
    if (form === 'iso') return date.toISOString().slice(0, 10);
    return date.toLocaleDateString('en-US', {
      year: 'numeric',
      month: form === 'long' ? 'long' : 'short',
      day: 'numeric',
      timeZone: 'UTC',
    });
  });
}
