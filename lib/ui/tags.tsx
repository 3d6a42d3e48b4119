import { useState } from 'preact/hooks';
import { useKeeping } from './use-keeping.ts';
import { useOwnId } from './use-own-id.ts';

export interface TagsProps {
  tags: readonly string[];
  /** Tags of other roles, to choose from. */
  known: readonly string[];
  onTags: (tags: string[]) => Promise<void>;
}

/** The user's tags: Enter or a comma adds one, Backspace in the empty field takes the last away. */
export function Tags({ tags, known, onTags }: TagsProps) {
  const list = useOwnId();
  const [text, setText] = useState('');
  const { answer, keep } = useKeeping(onTags);
  const add = async () => {
    const more = text.split(',').map((tag) => tag.trim().replace(/\s+/g, ' '));
    const next = withoutTwins([...tags, ...more]);
    if (next.length === tags.length || (await keep(next))) setText('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      add();
    } else if (event.key === 'Backspace' && text === '' && tags.length > 0) {
      event.preventDefault();
      keep(tags.slice(0, -1));
    }
  };
  return (
    <div class="tags">
      <ul aria-label="Tags">
        {tags.map((tag) => (
          <li key={tag}>
            <bdi>{tag}</bdi>
            <button
              type="button"
              class="take"
              aria-label={`Remove the tag ${tag}`}
              onClick={() => keep(tags.filter((each) => each !== tag))}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <input
        type="text"
        aria-label="Add a tag"
        placeholder="Add a tag"
        list={list}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={add}
      />
      <datalist id={list}>
        {known
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
      <span class="answer" role="status">
        {answer}
      </span>
    </div>
  );
}

/** Without empty ones, and of two that differ in case alone the first. */
function withoutTwins(tags: readonly string[]): string[] {
  const seen = new Map(
    tags
      .filter(Boolean)
      .map((tag) => [tag.toLowerCase(), tag])
      .reverse() as [string, string][],
  );
  return tags.filter((tag, index) => tag !== '' && seen.get(tag.toLowerCase()) === tag && tags.indexOf(tag) === index);
}
