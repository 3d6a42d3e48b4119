import { Fragment, type RefObject } from 'preact';
import { CorrectButton, useCorrection } from './correct-button.tsx';
import type { Correcting } from './correcting.ts';
import { dateWords, ownDay } from './dates.ts';
import { canShow, originLead } from './origin-words.ts';
import { PageWords } from './page-words.tsx';
import type { SummaryRow, Value } from './rows.ts';
import { ShowButton } from './show-button.tsx';
import { useOwnId } from './use-own-id.ts';
import { usePopover } from './use-popover.ts';
import { claimWords } from './value-words.ts';
import type { Actions } from './view.ts';

export interface FieldContext {
  /** The site's id, for "Ashby’s data". */
  site: string | undefined;
  now: Date;
  /** Absent where there is no page to show words on: a saved role. */
  actions: Pick<Actions, 'showWords'> | undefined;
  /** Where the values are a saved role's, and can be put right. */
  correcting?: Correcting | undefined;
}

/** One row of the summary: our label, and values that can each say where they come from. */
export function Field({ row, context }: { row: SummaryRow; context: FieldContext }) {
  const correction = useCorrection(context, row.fields);
  return (
    <div class="row">
      <dt>{row.label}</dt>
      <dd>
        {row.values.map((value, index) => (
          <Fragment key={`${value.field} ${value.text}`}>
            <span class="item">
              <SourcedValue value={value} context={context} />
              {index < row.values.length - 1 && <span class="dot"> ·</span>}
            </span>
            {index < row.values.length - 1 && ' '}
          </Fragment>
        ))}
        {row.values.length === 0 && <span class="muted">{row.absent}</span>}
        <CorrectButton {...correction} words={row.label.toLowerCase()} />
        {correction.form}
      </dd>
    </div>
  );
}

/** A value as a button: hover, focus or a press opens where it comes from. A doubtful one carries a question mark. */
export function SourcedValue({ value, context }: { value: Value; context: FieldContext }) {
  const id = useOwnId();
  const popover = usePopover<HTMLButtonElement>();
  return (
    <span class="sourced" {...popover.onGroup}>
      {value.before && <span class="muted">{value.before}</span>}
      <button type="button" class="value" ref={popover.anchor} aria-details={id} onClick={popover.open} onFocus={popover.onFocus}>
        <bdi>{value.text}</bdi>
        {value.origin.yours && <span class="yours"> (yours)</span>}
        {value.doubt && (
          <span class="doubt">
            <span aria-hidden="true">?</span>
            <span class="hidden-words"> (in doubt)</span>
          </span>
        )}
      </button>
      <OriginCard id={id} card={popover.card} value={value} context={context} />
    </span>
  );
}

/** A link as a value: hover or focus opens where it comes from; a press follows it. */
export function SourcedLink({ href, value, context }: { href: string; value: Value; context: FieldContext }) {
  const id = useOwnId();
  const popover = usePopover<HTMLAnchorElement>();
  return (
    <span class="sourced" {...popover.onGroup}>
      <a href={href} target="_blank" rel="noopener noreferrer" ref={popover.anchor} aria-details={id} onFocus={popover.onFocus}>
        <bdi>{value.text}</bdi> <span aria-hidden="true">↗</span>
      </a>
      <OriginCard id={id} card={popover.card} value={value} context={context} />
    </span>
  );
}

interface OriginCardProps {
  id: string;
  card: RefObject<HTMLDivElement | null>;
  value: Value;
  context: FieldContext;
}

function OriginCard({ id, card, value, context }: OriginCardProps) {
  return (
    <div popover="auto" id={id} class="origin" ref={card}>
      <Origin value={value} context={context} />
    </div>
  );
}

function Origin({ value, context }: { value: Value; context: FieldContext }) {
  const { origin, doubt, rest } = value;
  return (
    <>
      {rest && <span class="origin-line">{rest.join(' · ')}</span>}
      {doubt && <span class="origin-line">{doubt}</span>}
      {origin.yours ? (
        <Yours context={context} silent={origin.disputedBy.length === 0} />
      ) : (
        <span class="origin-line">
          <span class="muted">{originLead(origin.source, context.site)}: </span>
          <PageWords text={origin.evidence} />
        </span>
      )}
      {origin.disputedBy.map((claim) => (
        <span class="origin-line" key={claim.source + claim.evidence}>
          <span class="muted">
            {originLead(claim.source, context.site)} says {claimWords(claim, context.now)}:{' '}
          </span>
          <PageWords text={claim.evidence} />
        </span>
      ))}
      {context.actions && canShow(origin) && <ShowButton words={origin.evidence} actions={context.actions} />}
    </>
  );
}

/** One time stands for all corrections of a role: that of the last. */
function Yours({ context, silent }: { context: FieldContext; silent: boolean }) {
  const at = context.correcting?.role.setAt.corrections;
  return (
    <span class="origin-line">
      Yours{at && `, as of ${dateWords(ownDay(at), context.now)}`}.{silent && ' The page says nothing of it.'}
    </span>
  );
}
