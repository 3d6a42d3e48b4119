import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Sort } from '../find/sorting.ts';
import { FilterSelects, StatusFilter } from './filters.tsx';
import { SavedViews } from './saved-views.tsx';
import type { Actions, Library } from './view.ts';
import { count } from './words.ts';

export interface FindBarProps {
  library: Library;
  actions: Pick<Actions, 'search' | 'takeCorrection' | 'keepView' | 'renameView' | 'dropView'>;
  /** All filters at once, where the window has room. */
  wide?: boolean | undefined;
  toList: () => void;
}

/** CSS px from which all filters stand in one row. */
const roomForAll = 800;

/** Search, filters, sorting and saved views, and what they came to in words. */
export function FindBar({ library, actions, wide, toList }: FindBarProps) {
  const { search, part } = library;
  const [isOpen, setOpen] = useState(() => wide === true && window.innerWidth >= roomForAll);
  const { status, ...more } = search.filters;
  const active = Object.keys(more).length;
  return (
    <search class={wide ? 'find-bar wide' : 'find-bar'}>
      <input
        type="search"
        aria-label="Search saved roles"
        aria-keyshortcuts="/"
        placeholder="Title, employer, place, skill, note, text"
        value={search.query}
        onInput={(event) => actions.search({ query: event.currentTarget.value })}
        onKeyDown={(event) => event.key === 'ArrowDown' && toList()}
      />
      <div class="find-row">
        {part === 'list' && <StatusFilter library={library} actions={actions} />}
        <SortSelect sort={search.sort} onSort={(sort) => actions.search({ sort })} />
        <button type="button" class="quiet" aria-expanded={isOpen} aria-controls="more-filters" onClick={() => setOpen(!isOpen)}>
          {isOpen ? 'Fewer filters' : active > 0 ? `More filters (${active})` : 'More filters'}
        </button>
        <SavedViews library={library} actions={actions} />
      </div>
      <div id="more-filters" class="find-row" hidden={!isOpen}>
        {isOpen && <FilterSelects library={library} actions={actions} />}
      </div>
      <FoundWords library={library} actions={actions} />
    </search>
  );
}

const sortWords: Record<Sort, string> = {
  saved: 'By day saved',
  posted: 'By day posted',
  deadline: 'By deadline',
  nextStep: 'By next step',
  title: 'By title',
  employer: 'By employer',
  pay: 'By pay, within a currency',
  rating: 'By rating',
};

function SortSelect({ sort, onSort }: { sort: Sort; onSort: (sort: Sort) => void }) {
  const sorts = Object.keys(sortWords) as Sort[];
  return (
    <select
      aria-label="Sort by"
      value={sort}
      onChange={({ currentTarget: { value } }) => onSort(sorts.find((each) => each === value) ?? 'saved')}
    >
      {sorts.map((each) => (
        <option key={each} value={each}>
          {sortWords[each]}
        </option>
      ))}
    </select>
  );
}

/** What was found, what was meant, and what a filter could not judge. Read out when it changes. */
function FoundWords({ library, actions }: Pick<FindBarProps, 'library' | 'actions'>) {
  const { found, total, looking, search } = library;
  const isNarrowed = search.query.trim() !== '' || Object.keys(search.filters).length > 0;
  return (
    <div class="found-words" role="status">
      {isNarrowed && (
        <Line>
          {`${found.count.toLocaleString('en')} of ${total.toLocaleString('en')}`}
          {looking !== undefined && <span class="looking"> · looking through the full texts</span>}{' '}
          <button type="button" class="quiet" onClick={() => actions.search({ query: '', filters: {} })}>
            Clear
          </button>
        </Line>
      )}
      <CorrectionWords library={library} actions={actions} />
      <LeftOut library={library} />
    </div>
  );
}

function Line({ children }: { children: ComponentChildren }) {
  return <p class="muted">{children}</p>;
}

function CorrectionWords({ library: { correction, found }, actions }: Pick<FindBarProps, 'library' | 'actions'>) {
  if (!correction) return null;
  const typed = correction.words.map((each) => `“${each.typed}”`).join(' or ');
  const meant = correction.words.map((each) => `“${each.meant}”`).join(', ');
  if (correction.applied) {
    return (
      <p>
        No role says {typed}. Showing {meant}.
      </p>
    );
  }
  return (
    <p>
      Only {count(found.count, 'role')} {found.count === 1 ? 'says' : 'say'} {typed}.{' '}
      <button type="button" class="quiet" onClick={actions.takeCorrection}>
        Show {correction.count.toLocaleString('en')} with {meant}
      </button>
    </p>
  );
}

function LeftOut({ library: { leftOut, search } }: { library: Library }) {
  const { otherMoney, noPay } = leftOut;
  if (!search.filters.payAtLeast || otherMoney + noPay === 0) return null;
  const said = [
    otherMoney > 0 && `${count(otherMoney, 'role')} with pay in another currency or unit`,
    noPay > 0 && `${otherMoney > 0 ? noPay.toLocaleString('en') : count(noPay, 'role')} without stated pay`,
  ].filter(Boolean);
  return <Line>Left out: {said.join(', ')}.</Line>;
}
