import { factsOf } from '../posting/corrected.ts';
import type { Facts } from '../posting/posting.ts';
import { CorrectButton, useCorrection } from './correct-button.tsx';
import type { Correcting } from './correcting.ts';
import { dateWords, ownDay } from './dates.ts';
import { Field, type FieldContext, SourcedLink } from './field.tsx';
import { Findings } from './findings.tsx';
import { hostOf, safeHref, trackingRemoved } from './links.ts';
import { Note } from './note.tsx';
import { isAboutLife, Notices } from './notices.tsx';
import { OtherCorrections } from './other-corrections.tsx';
import { OwnWordsFound } from './own-words.tsx';
import { summaryRows } from './rows.ts';
import { SaveControls } from './save-controls.tsx';
import { StatusHistory } from './status-history.tsx';
import type { Actions, PostingView } from './view.ts';
import { siteName } from './words.ts';

export interface RoleCardProps {
  view: PostingView;
  now: Date;
  actions: Actions;
  /** Popup: the two-line title, few findings. Panel: the same, with more room. Library: a saved role, without the page it came from. */
  surface: 'popup' | 'panel' | 'library';
  focusNote?: boolean | undefined;
}

/** The summary: what, where, for how much, is it still real, what is odd, where to apply, seen before. */
export function RoleCard({ view, now, actions, surface, focusNote }: RoleCardProps) {
  const { extraction, findings } = view.examined;
  const correcting = correctingOf(view, actions);
  const facts = correcting ? factsOf({ extraction, corrections: correcting.role.corrections }) : (extraction.posting ?? {});
  const onPage = surface === 'library' ? undefined : actions;
  // The popup is for a glance; putting a field right wants room.
  const context: FieldContext = { site: extraction.site, now, actions: onPage, correcting: surface === 'popup' ? undefined : correcting };
  const rows = summaryRows(facts, findings, now);
  return (
    <article class="role-card" aria-labelledby="role-title">
      <header>
        <h1 id="role-title" title={facts.title?.value} tabIndex={surface === 'library' ? -1 : undefined}>
          {facts.title ? <bdi>{facts.title.value}</bdi> : <span class="muted">Title not stated</span>}
        </h1>
        <SaveControls saved={view.saved} actions={actions} />
      </header>
      <Employer view={view} facts={facts} context={context} />
      {surface === 'library' && view.saved.state === 'saved' && <StatusHistory role={view.saved.role} now={now} />}
      {view.examined.seenBefore && <p class="seen-before muted">First seen {dateWords(ownDay(view.examined.seenBefore), now)}</p>}
      <Notices view={view} now={now} actions={actions} surface={surface} />
      <dl class="rows">
        {rows.map((row) => (
          <Field key={row.label} row={row} context={context} />
        ))}
        <Apply fact={facts.applyUrl} context={context} />
        <OtherCorrections rows={rows} context={context} />
      </dl>
      <OwnWordsFound examined={view.examined} actions={onPage} />
      <Findings findings={findings.filter((finding) => !isAboutLife(finding))} most={surface === 'popup' ? 3 : 6} actions={onPage} />
      {view.saved.state === 'saved' && (
        <Note key={view.saved.role.id} id={view.saved.role.id} note={view.saved.role.note} actions={actions} focus={focusNote} />
      )}
    </article>
  );
}

/** Absent where the job on the page is not saved: a correction is kept with a role. */
function correctingOf({ saved, examined: { extraction } }: PostingView, actions: RoleCardProps['actions']): Correcting | undefined {
  if (saved.state !== 'saved') return undefined;
  return { role: saved.role, read: (field) => extraction.posting?.[field]?.value, set: actions.set };
}

/** Who offers it, and where this copy stands. */
function Employer({ view, facts, context }: { view: PostingView; facts: Facts; context: FieldContext }) {
  const { site, siteKind } = view.examined.extraction;
  const name = facts.hiringOrganization?.value.name;
  const original = safeHref(view.original?.href);
  const correction = useCorrection(context, headFields);
  return (
    <div class="employer">
      {name ? <bdi title={name}>{name}</bdi> : <span class="muted">Employer not stated</span>}
      {site && <span class="muted nowrap"> · {`${siteKind === 'aggregator' ? 'copy on' : 'on'} ${siteName(site)}`}</span>}
      {original && (
        <span class="nowrap">
          {' '}
          <span class="dot">· </span>
          <a href={original} target="_blank" rel="noopener noreferrer" title={original}>
            original <span aria-hidden="true">↗</span>
          </a>
        </span>
      )}
      {(facts.title?.yours || facts.hiringOrganization?.yours) && <span class="yours"> (yours)</span>}
      <CorrectButton {...correction} words="title and employer" />
      {correction.form}
    </div>
  );
}

const headFields = ['title', 'hiringOrganization'] as const;
const applyFields = ['applyUrl'] as const;

/** The clean link. Its evidence is the page's own. */
function Apply({ fact, context }: { fact: Facts['applyUrl']; context: FieldContext }) {
  const correction = useCorrection(context, applyFields);
  const href = safeHref(fact?.value);
  if (!fact || !href) return null;
  const text = hostOf(href) ?? href.replace('mailto:', '');
  return (
    <div class="row">
      <dt>Apply</dt>
      <dd>
        <SourcedLink href={href} value={{ text, field: 'applyUrl', origin: fact }} context={context} />
        {fact.yours && <span class="yours"> (yours)</span>}
        {!fact.yours && trackingRemoved(fact.evidence, href) && <span class="muted nowrap"> (tracking removed)</span>}
        <CorrectButton {...correction} words="apply link" />
        {correction.form}
      </dd>
    </div>
  );
}
