import type { Target } from '../exchange/columns.ts';
import type { Status } from '../roles/role.ts';
import type { ExchangeActions, TableMapping } from './exchange.ts';
import { targetWords } from './exchange-words.ts';
import { count, statuses, statusWords } from './words.ts';

export interface MappingTableProps {
  table: TableMapping;
  actions: Pick<ExchangeActions, 'mapColumn' | 'mapStatus' | 'setDayFirst' | 'preview' | 'dismiss'>;
}

const targets = Object.keys(targetWords) as Target[];

/** What each column becomes: our guess by its heading, some of its cells, and a select to put it right. */
export function MappingTable({ table, actions }: MappingTableProps) {
  const { name, rows, enough } = table;
  return (
    <>
      <p>
        <bdi class="file-name">{name}</bdi> has {count(rows, 'row')}. What do its columns say?
      </p>
      <table class="mapping" aria-label="Columns of the table">
        <thead>
          <tr class="mapping-row heading">
            <th>Column</th>
            <th>Some of its cells</th>
            <th>Becomes</th>
          </tr>
        </thead>
        <tbody>
          {table.headings.map((heading, column) => (
            <Column key={column} table={table} column={column} heading={heading} onMap={actions.mapColumn} />
          ))}
        </tbody>
      </table>
      <DayOrder dayFirst={table.dayFirst} onSet={actions.setDayFirst} />
      <UnknownStatuses list={table.statuses} onMap={actions.mapStatus} />
      {!enough && (
        <p class="notice caution">Choose which column is the title, or the address of the page: without one of them a row names no job.</p>
      )}
      <p class="buttons">
        <button type="button" class="primary" disabled={!enough} onClick={actions.preview}>
          See what it would do
        </button>
        <button type="button" class="quiet" onClick={actions.dismiss}>
          Cancel
        </button>
      </p>
    </>
  );
}

interface ColumnProps {
  table: TableMapping;
  column: number;
  heading: string;
  onMap: ExchangeActions['mapColumn'];
}

function Column({ table, column, heading, onMap }: ColumnProps) {
  const target = table.mapping[column];
  const shown = heading || `Column ${column + 1}`;
  return (
    <tr class="mapping-row">
      <th scope="row" class="column-name">
        <bdi>{shown}</bdi>
      </th>
      <td class="samples">
        {(table.samples[column] ?? []).map((sample) => (
          <bdi key={sample} class="sample">
            {sample}
          </bdi>
        ))}
      </td>
      <td>
        <select
          aria-label={`${shown} becomes`}
          value={target ?? ''}
          onChange={(event) => onMap(column, (event.currentTarget.value || undefined) as Target | undefined)}
        >
          <option value="">Leave out</option>
          {targets.map((each) => (
            <option key={each} value={each}>
              {targetWords[each]}
            </option>
          ))}
        </select>
      </td>
    </tr>
  );
}

function DayOrder({ dayFirst, onSet }: { dayFirst: TableMapping['dayFirst']; onSet: (dayFirst: boolean) => void }) {
  if (dayFirst === undefined) return null;
  return (
    <p class="question">
      <label>
        Dates such as 5/6/2026 are{' '}
        <select
          value={dayFirst === 'unclear' ? '' : String(dayFirst)}
          onChange={(event) => event.currentTarget.value !== '' && onSet(event.currentTarget.value === 'true')}
        >
          <option value="">not clear: leave them out</option>
          <option value="true">5 June</option>
          <option value="false">6 May</option>
        </select>
      </label>
    </p>
  );
}

function UnknownStatuses({ list, onMap }: { list: TableMapping['statuses']; onMap: ExchangeActions['mapStatus'] }) {
  if (list.length === 0) return null;
  return (
    <fieldset class="question">
      <legend>Words for a status that we do not know</legend>
      {list.map(({ words, status }) => (
        <label key={words}>
          <bdi class="page-words">{words}</bdi>{' '}
          <select value={status ?? ''} onChange={(event) => onMap(words, (event.currentTarget.value || undefined) as Status | undefined)}>
            <option value="">not known: Saved</option>
            {statuses.map((each) => (
              <option key={each} value={each}>
                {statusWords[each]}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}
