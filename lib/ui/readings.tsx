import { useMemo, useState } from 'preact/hooks';
import { countWords, findTextChanges, type Stretch } from '../compare/text-changes.ts';
import type { Role, Snapshot } from '../roles/role.ts';
import { ChangeList } from './change-list.tsx';
import { findChanges } from './changes.ts';
import { dateWords, ownDay } from './dates.ts';
import { hostOf } from './links.ts';
import { TextDiff } from './text-diff.tsx';
import type { Change } from './view.ts';
import { count, fieldWords } from './words.ts';

/** Every reading of the posting that was kept, the latest first, and what changed from one to the next. */
export function Readings({ role, now }: { role: Pick<Role, 'snapshots' | 'extraction' | 'findings'>; now: Date }) {
  const readings: Snapshot[] = [...role.snapshots, { extraction: role.extraction, findings: role.findings }];
  return (
    <section class="readings" aria-label="Changes">
      <h2>What changed</h2>
      {readings.length === 1 && (
        <p class="muted">
          Read once, on {dateWords(ownDay(role.extraction.readAt), now)}. A later reading that says something else is kept beside it.
        </p>
      )}
      <ol>
        {readings
          .slice(1)
          .map((is, index) => (
            <Step key={is.extraction.readAt} was={readings[index] ?? is} is={is} now={now} open={index === readings.length - 2} />
          ))
          .reverse()}
        {readings.length > 1 && (
          <li>
            <p class="muted">{dateWords(ownDay(readings[0]?.extraction.readAt ?? ''), now)}: read for the first time</p>
          </li>
        )}
      </ol>
    </section>
  );
}

interface StepProps {
  was: Snapshot;
  is: Snapshot;
  now: Date;
  open: boolean;
}

/** The comparison is made when it is opened: a role that was read forty times costs one. */
function Step({ was, is, now, open }: StepProps) {
  const [isOpen, setOpen] = useState(open);
  const day = now.toDateString();
  // `now` is new at every drawing; within a day it says the same.
  const changes = useMemo(() => findChanges(was.extraction.posting ?? {}, is.extraction.posting ?? {}, now), [was, is, day]);
  const text = useMemo(() => (isOpen ? textChanges(was, is) : []), [was, is, isOpen]);
  const from = hostOf(is.extraction.url);
  const moved = from !== hostOf(was.extraction.url) ? ` from ${from}` : '';
  return (
    <li>
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {dateWords(ownDay(is.extraction.readAt), now)}: read again{moved}, {inShort(changes)}
        </summary>
        {isOpen && <Difference changes={changes} text={text} />}
      </details>
    </li>
  );
}

/** Facts and text, or that nothing one would notice is different. */
export function Difference({ changes, text }: { changes: readonly Change[]; text: readonly Stretch[] }) {
  const { added, removed } = countWords(text);
  return (
    <>
      {changes.length > 0 && <ChangeList changes={changes} />}
      {text.length > 0 && (
        <>
          <p class="muted">
            In the text: {count(added, 'word')} added, {count(removed, 'word')} removed.
          </p>
          <TextDiff stretches={text} />
        </>
      )}
      {changes.length === 0 && text.length === 0 && <p class="muted">Nothing that one would notice is different.</p>}
    </>
  );
}

export function textChanges(was: Pick<Snapshot, 'extraction'>, is: Pick<Snapshot, 'extraction'>): Stretch[] {
  return findTextChanges(was.extraction.posting?.description?.value ?? [], is.extraction.posting?.description?.value ?? []);
}

function inShort(changes: readonly Change[]): string {
  return changes.length > 0 ? changes.map(({ field }) => fieldWords[field]).join(', ') : 'other words in the text';
}
