import { Field, type FieldContext, SourcedLink } from './field.tsx';
import { Findings } from './findings.tsx';
import { hostOf, safeHref, trackingRemoved } from './links.ts';
import { Note } from './note.tsx';
import { isAboutLife, Notices } from './notices.tsx';
import { summaryRows } from './rows.ts';
import { SaveControls } from './save-controls.tsx';
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
  const facts = extraction.posting ?? {};
  const onPage = surface === 'library' ? undefined : actions;
  const context: FieldContext = { site: extraction.site, now, actions: onPage };
  return (
    <article class="role-card" aria-labelledby="role-title">
      <header>
        <h1 id="role-title" dir="auto" title={facts.title?.value}>
          {facts.title?.value ?? <span class="muted">Title not stated</span>}
        </h1>
        <SaveControls saved={view.saved} actions={actions} />
      </header>
      <Employer view={view} />
      <Notices view={view} now={now} />
      <dl class="rows">
        {summaryRows(facts, findings, now).map((row) => (
          <Field key={row.label} row={row} context={context} />
        ))}
        <Apply view={view} context={context} />
      </dl>
      <Findings findings={findings.filter((finding) => !isAboutLife(finding))} most={surface === 'popup' ? 3 : 6} actions={onPage} />
      {view.saved.state === 'saved' && (
        <Note key={view.saved.role.id} id={view.saved.role.id} note={view.saved.role.note} actions={actions} focus={focusNote} />
      )}
    </article>
  );
}

/** Who offers it, and where this copy stands. */
function Employer({ view }: { view: PostingView }) {
  const { posting = {}, site, siteKind } = view.examined.extraction;
  const name = posting.hiringOrganization?.value.name;
  const original = safeHref(view.original?.href);
  return (
    <p class="employer">
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
    </p>
  );
}

/** The clean link. Its evidence is the page's own. */
function Apply({ view, context }: { view: PostingView; context: FieldContext }) {
  const fact = view.examined.extraction.posting?.applyUrl;
  const href = safeHref(fact?.value);
  if (!fact || !href) return null;
  const text = hostOf(href) ?? href.replace('mailto:', '');
  return (
    <div class="row">
      <dt>Apply</dt>
      <dd>
        <SourcedLink href={href} value={{ text, field: 'applyUrl', origin: fact }} context={context} />
        {trackingRemoved(fact.evidence, href) && <span class="muted nowrap"> (tracking removed)</span>}
      </dd>
    </div>
  );
}
