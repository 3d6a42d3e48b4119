import { shortDate } from './dates.ts';
import type { Row } from './view.ts';
import { count, statusWords } from './words.ts';

/** A saved role in two lines: title and status; employer, place, pay, dates and findings. */
export function RowLines({ row, now }: { row: Row; now: Date }) {
  const when = row.posted ? `posted ${shortDate(row.posted, now)}` : `saved ${shortDate(row.savedAt, now)}`;
  const said = [row.employer, row.place, row.pay].filter((words): words is string => !!words);
  return (
    <>
      <span class="line">
        <bdi class="row-title" title={row.title}>
          {row.title ?? 'Title not stated'}
        </bdi>
        <span class={`status ${row.status}`}>
          <span class="status-dot" aria-hidden="true" />
          {statusWords[row.status]}
        </span>
      </span>
      <span class="line second">
        <span class="row-facts">
          {said.map((words, index) => (
            <span key={words}>
              {index > 0 && ' · '}
              <bdi>{words}</bdi>
            </span>
          ))}
        </span>
        <span class="nowrap">
          {when}
          {row.findings > 0 && ` · ${count(row.findings, 'finding')}`}
        </span>
      </span>
    </>
  );
}
