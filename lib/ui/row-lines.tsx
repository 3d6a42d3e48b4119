import { ownDay, shortDate } from './dates.ts';
import { Marked } from './marked.tsx';
import { payWords } from './value-words.ts';
import type { Row } from './view.ts';
import { count, statusWords } from './words.ts';

export interface RowLinesProps {
  row: Row;
  now: Date;
  /** Folded: what was searched for. */
  terms?: readonly string[];
}

/** A saved role in two lines: title and status; employer, place, pay, dates and findings. */
export function RowLines({ row, now, terms = [] }: RowLinesProps) {
  const said = saidOf(row);
  const words = said.map(([, each]) => each);
  return (
    <>
      <span class="line">
        <bdi class="row-title" title={row.title}>
          <Marked text={row.title ?? 'Title not stated'} terms={terms} />
        </bdi>
        <span class={`status ${row.status}`}>
          <span class="status-dot" aria-hidden="true" />
          {statusWords[row.status]}
        </span>
      </span>
      <span class="line second">
        <span class="row-facts" title={words.join(' · ')}>
          {said.map(([name, each], index) => (
            <span key={name}>
              {index > 0 && ' · '}
              <bdi>
                <Marked text={each} terms={terms} />
              </bdi>
            </span>
          ))}
        </span>
        <span class="nowrap">
          {whenWords(row, now)}
          {row.findings > 0 && ` · ${count(row.findings, 'finding')}`}
        </span>
      </span>
    </>
  );
}

/** What is said of it, each under a name of its own: a row that becomes another one is written over, not made anew. */
function saidOf({ employer, place, pay, tags }: Row): (readonly [name: string, words: string])[] {
  const facts = [
    ['employer', employer],
    ['place', place],
    ['pay', pay && payWords(statedPay(pay))],
  ] as const;
  const tagged = tags.map((tag) => [`#${tag}`, `#${tag}`] as const);
  return [...facts, ...tagged].flatMap(([name, words]) => (words ? [[name, words] as const] : []));
}

/** The date that counts most: what is to be done next, when it closes, else since when it stands there. */
function whenWords({ nextStep, posted, savedAt }: Row, now: Date): string {
  if (nextStep?.on) return `next ${shortDate(nextStep.on, now)}`;
  return posted ? `posted ${shortDate(posted, now)}` : `saved ${shortDate(ownDay(savedAt), now)}`;
}

function statedPay({ unit, ...pay }: NonNullable<Row['pay']>) {
  return unit ? { ...pay, unit } : pay;
}
