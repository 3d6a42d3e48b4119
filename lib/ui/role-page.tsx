import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { factsOf } from '../posting/corrected.ts';
import type { OwnChange, Role } from '../roles/role.ts';
import { CleanView } from './clean-view.tsx';
import { Contacts } from './contacts.tsx';
import { Copies } from './copies.tsx';
import { HowRead } from './how-read.tsx';
import { safeHref } from './links.ts';
import { NextStepField } from './next-step.tsx';
import { Rating } from './rating.tsx';
import { Readings } from './readings.tsx';
import { RoleCard } from './role-card.tsx';
import { Tags } from './tags.tsx';
import { TestPage } from './test-page.tsx';
import { useKeys } from './use-keys.ts';
import type { Actions, PostingView } from './view.ts';
import { Vocabulary } from './vocabulary.tsx';

export interface RolePageProps {
  role: Role;
  now: Date;
  actions: Actions;
  /** Tags that other roles have. */
  tags: readonly string[];
  focusNote?: boolean | undefined;
  /** Back to the list; without it there is nothing to go back to. Escape does the same. */
  onBack?: (() => void) | undefined;
  /** Writes the role's dates as an .ics file; without it there is no such button. */
  onDates?: ((ids: string[]) => void) | undefined;
  /** Keeps a file that the user asked for. */
  onFile?: ((name: string, text: string) => void) | undefined;
}

/** One saved role with all that is kept of it: what it says, what the user made of it, what changed, where it stands. */
export function RolePage(props: RolePageProps) {
  const { role, now, actions, onBack, focusNote, onFile } = props;
  // Escape closes an open card first, and that is the browser's.
  const root: RefObject<HTMLDivElement | null> = useKeys<HTMLDivElement>({
    Escape: () => (root.current?.querySelector(':popover-open') || !onBack ? false : onBack()),
  });
  // What was pressed to come here is gone: keys and screen readers go on from the title.
  useEffect(() => {
    if (!focusNote) root.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [role.id]);
  const { extraction, findings } = role;
  const examined = { extraction, findings, removals: [], clutterHidden: false };
  const view: PostingView = { state: 'posting', examined, saved: { state: 'saved', role } };
  return (
    <div class="role-page" ref={root}>
      <RoleNav {...props} />
      <RoleCard view={view} now={now} actions={actions} surface="library" focusNote={focusNote} />
      <Own {...props} />
      <Readings role={role} now={now} />
      <CleanView posting={factsOf(role)} />
      <Copies role={role} actions={actions} />
      <HowRead examined={examined} now={now} actions={actions} />
      <Vocabulary />
      {onFile && <TestPage role={role} onFile={onFile} actions={actions} />}
    </div>
  );
}

function RoleNav({ role, actions, onBack, onDates }: RolePageProps) {
  const page = safeHref(role.addresses[0]);
  return (
    <nav class="buttons" aria-label="Role">
      {onBack && (
        <button type="button" class="quiet" onClick={onBack}>
          <span aria-hidden="true">← </span>All saved roles
        </button>
      )}
      {page && (
        <a href={page} target="_blank" rel="noopener noreferrer">
          Open the page <span aria-hidden="true">↗</span>
        </a>
      )}
      {onDates && (factsOf(role).validThrough || role.nextStep?.on) && (
        <button type="button" class="quiet" onClick={() => onDates([role.id])}>
          Dates as .ics
        </button>
      )}
      <button type="button" class="quiet" onClick={() => actions.remove([role.id])}>
        Remove
      </button>
    </nav>
  );
}

/** What the user made of it. */
function Own({ role, now, actions, tags }: RolePageProps) {
  const set = (own: OwnChange) => actions.set([role.id], own);
  return (
    <section class="own" aria-label="Yours">
      <dl class="rows">
        <div class="row">
          <dt>Next</dt>
          <dd>
            <NextStepField key={role.id} step={role.nextStep} now={now} onStep={(nextStep) => set({ nextStep })} />
          </dd>
        </div>
        <div class="row">
          <dt>Tags</dt>
          <dd>
            <Tags key={role.id} tags={role.tags} known={tags} onTags={(next) => set({ tags: next })} />
          </dd>
        </div>
        <div class="row">
          <dt>Rating</dt>
          <dd>
            <Rating rating={role.rating} onRating={(rating) => set({ rating })} />
          </dd>
        </div>
        <div class="row">
          <dt>Contacts</dt>
          <dd>
            <Contacts key={role.id} contacts={role.contacts} onContacts={(contacts) => set({ contacts })} />
          </dd>
        </div>
      </dl>
    </section>
  );
}
