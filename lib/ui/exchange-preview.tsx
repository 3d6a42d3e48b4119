import { dateWords, ownDay } from './dates.ts';
import type { ExchangeActions, ImportPreview } from './exchange.ts';
import { broughtWords, rolesWords } from './exchange-words.ts';
import { count, statusWords } from './words.ts';

export interface PreviewOfImportProps {
  preview: ImportPreview;
  now: Date;
  actions: Pick<ExchangeActions, 'importNow' | 'dismiss' | 'backToColumns'>;
}

/** What a file would do, before it does it. */
export function PreviewOfImport({ preview, now, actions }: PreviewOfImportProps) {
  const { name, exportedAt, total, brought, first, warnings, isTable } = preview;
  const changes = brought.added + brought.merged + brought.removed;
  return (
    <>
      <p>
        <bdi class="file-name">{name}</bdi> holds {rolesWords(total)}
        {exportedAt && `, exported ${dateWords(ownDay(exportedAt), now)}`}.
      </p>
      <dl class="counts">
        <Count n={brought.added} words="new" />
        <Count n={brought.merged} words="merged into saved ones" />
        <Count n={brought.same} words="the same as here" />
        {brought.removed > 0 && <Count n={brought.removed} words="removed" />}
      </dl>
      {warnings.length > 0 && (
        <details class="notice caution" open={warnings.length <= 3}>
          <summary>{count(warnings.length, 'thing')} to know first</summary>
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </details>
      )}
      <FirstRows first={first} total={total} />
      <p class="buttons">
        <button type="button" class="primary" onClick={actions.importNow} disabled={changes === 0}>
          {changes === 0 ? 'Nothing to import' : `Import ${rolesWords(total)}`}
        </button>
        {isTable && (
          <button type="button" class="quiet" onClick={actions.backToColumns}>
            Back to the columns
          </button>
        )}
        <button type="button" class="quiet" onClick={actions.dismiss}>
          Cancel
        </button>
      </p>
      <p class="hidden-words" role="status">{`Nothing is changed yet. Importing would mean: ${broughtWords(brought)}.`}</p>
    </>
  );
}

function Count({ n, words }: { n: number; words: string }) {
  return (
    <div class={n === 0 ? 'none' : undefined}>
      <dt>{words}</dt>
      <dd>{n.toLocaleString('en')}</dd>
    </div>
  );
}

function FirstRows({ first, total }: Pick<ImportPreview, 'first' | 'total'>) {
  if (first.length === 0) return null;
  const left = total - first.length;
  return (
    <ul class="first-rows" aria-label="First roles of the file">
      {first.map(({ title, employer, status }, index) => (
        <li key={index}>
          <span class="row-facts">
            <bdi class="row-title">{title ?? 'Title not stated'}</bdi>
            {employer && (
              <>
                {' '}
                <span class="dot">·</span> <bdi>{employer}</bdi>
              </>
            )}
          </span>
          <span class="muted nowrap">{statusWords[status]}</span>
        </li>
      ))}
      {left > 0 && <li class="muted">and {left.toLocaleString('en')} more</li>}
    </ul>
  );
}
