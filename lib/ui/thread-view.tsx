import { useState } from 'preact/hooks';
import type { PartLine } from '../posting/reading.ts';
import { PageWords } from './page-words.tsx';
import type { Actions } from './view.ts';

/** So many rows are drawn; the search finds the others. */
const most = 200;

/** A thread of postings: each is read, and can be saved, by itself. */
export function ThreadView({ parts, actions }: { parts: PartLine[]; actions: Pick<Actions, 'readPart'> }) {
  const [query, setQuery] = useState('');
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = parts.filter(({ line }) => words.every((word) => line.toLowerCase().includes(word)));
  return (
    <section class="thread" aria-labelledby="thread-title">
      <h1 id="thread-title">
        {parts.length === 1 ? 'One posting in this thread' : `${parts.length.toLocaleString('en')} postings in this thread`}
      </h1>
      <search class="filters">
        <input
          type="search"
          aria-label="Search this thread"
          placeholder="Title, employer, place"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <span class="muted found" role="status">
          {words.length > 0 && `${found.length.toLocaleString('en')} of ${parts.length.toLocaleString('en')}`}
        </span>
      </search>
      <ul class="thread-list">
        {found.slice(0, most).map((part) => (
          <li key={part.url}>
            <button type="button" class="thread-row" onClick={() => actions.readPart(part.url)}>
              <bdi class="thread-role">{part.title ?? part.employer}</bdi>
              <PageWords text={part.line} />
            </button>
          </li>
        ))}
      </ul>
      {found.length > most && <p class="muted">And {(found.length - most).toLocaleString('en')} more: search to see them.</p>}
      {found.length === 0 && <p class="muted empty">No posting matches.</p>}
    </section>
  );
}
