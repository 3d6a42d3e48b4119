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
  const said = [row.employer, row.place, row.pay && payWords(statedPay(row.pay)), ...row.tags.map((tag) => `#${tag}`)].filter(
    (words): words is string => !!words,
  );
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
        <span class="row-facts" title={said.join(' · ')}>
          {said.map((words, index) => (
            <span key={words}>
              {index > 0 && ' · '}
              <bdi>
                <Marked text={words} terms={terms} />
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

/** The date that counts most: what is to be done next, when it closes, else since when it stands there. */
function whenWords({ nextStep, posted, savedAt }: Row, now: Date): string {
  if (nextStep?.on) return `next ${shortDate(nextStep.on, now)}`;
  return posted ? `posted ${shortDate(posted, now)}` : `saved ${shortDate(ownDay(savedAt), now)}`;
}

function statedPay({ unit, ...pay }: NonNullable<Row['pay']>) {
  return unit ? { ...pay, unit } : pay;
}
