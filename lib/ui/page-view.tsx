import type { ComponentChildren } from 'preact';
import { CleanView } from './clean-view.tsx';
import { CopyButton } from './copy-button.tsx';
import { HowRead } from './how-read.tsx';
import { Ledger } from './ledger.tsx';
import { RecentRoles } from './recent-roles.tsx';
import { RoleCard } from './role-card.tsx';
import { SettingsLink } from './settings-link.tsx';
import { reportText, summaryText } from './summary-text.ts';
import { ThreadView } from './thread-view.tsx';
import type { Actions, PostingView, View } from './view.ts';
import { Vocabulary } from './vocabulary.tsx';

export interface PageViewProps {
  view: View;
  now: Date;
  actions: Actions;
  surface: 'popup' | 'panel';
}

/** What there is to say of the active tab. */
export function PageView({ view, now, actions, surface }: PageViewProps) {
  switch (view.state) {
    case 'reading':
      return <Reading />;
    case 'posting':
      return <Posting view={view} now={now} actions={actions} surface={surface} />;
    case 'not-a-posting':
      return (
        <Elsewhere words="No posting on this page." view={view} now={now} actions={actions}>
          <button type="button" class="primary" onClick={actions.readAnyway}>
            Read this page anyway
          </button>
        </Elsewhere>
      );
    case 'no-access':
      return <NoAccess view={view} now={now} actions={actions} surface={surface} />;
    case 'thread':
      return <ThreadView parts={view.parts} actions={actions} />;
    case 'failed':
      return (
        <div class="state" role="alert">
          <p>This page could not be read: {view.message}</p>
          <button type="button" class="primary" onClick={actions.readAgain}>
            Read again
          </button>
        </div>
      );
  }
}

/** The frame with grey bars in the places of the values: nothing moves when they come. */
function Reading() {
  return (
    <div class="role-card reading" aria-busy="true">
      <span class="hidden-words" role="status">
        Reading the page
      </span>
      <span class="bar title" />
      <span class="bar employer" />
      {['Where', 'Type', 'Pay', 'Posted', 'Asks', 'Apply'].map((label) => (
        <div class="row" key={label} aria-hidden="true">
          <span class="label">{label}</span>
          <span class="bar" />
        </div>
      ))}
    </div>
  );
}

function Posting({ view, now, actions, surface }: { view: PostingView; now: Date; actions: Actions; surface: 'popup' | 'panel' }) {
  const { examined } = view;
  return (
    <>
      {view.part && (
        <button type="button" class="quiet back" onClick={actions.readAgain}>
          <span aria-hidden="true">‹ </span>All postings in this thread
        </button>
      )}
      <RoleCard view={view} now={now} actions={actions} surface={surface} />
      {surface === 'panel' && <CleanView posting={examined.extraction.posting ?? {}} />}
      {surface === 'panel' && <HowRead examined={examined} now={now} actions={actions} />}
      {surface === 'panel' && <Vocabulary />}
      <footer class="foot">
        <div class="buttons">
          {surface === 'popup' && (
            <button type="button" class="quiet" onClick={actions.openCleanView}>
              Open clean view
            </button>
          )}
          <CopyButton words="Copy" text={() => summaryText(examined, now)} actions={actions} />
          <Menu view={view} actions={actions} surface={surface} />
        </div>
        <Ledger reading={examined} actions={actions} />
      </footer>
    </>
  );
}

/** Behind "⋯": what is wanted now and then. */
function Menu({ view, actions, surface }: Pick<PageViewProps, 'actions' | 'surface'> & { view: PostingView }) {
  const { saved, examined, grantable } = view;
  return (
    <>
      <button type="button" class="quiet" popovertarget="more-menu" aria-label="More">
        ⋯
      </button>
      <div popover="auto" id="more-menu" class="menu">
        {grantable && (
          <button type="button" class="quiet" onClick={() => actions.alwaysRead(grantable)}>
            Always read {grantable}
          </button>
        )}
        <button type="button" class="quiet" onClick={actions.readAgain}>
          Read again
        </button>
        <CopyButton words="Copy report" text={() => reportText(examined)} actions={actions} />
        {saved.state === 'saved' && (
          <button type="button" class="quiet" onClick={() => actions.remove([saved.role.id])}>
            Remove from saved
          </button>
        )}
        {surface === 'popup' && (
          <button type="button" class="quiet" onClick={actions.openSaved}>
            All saved roles
          </button>
        )}
        <SettingsLink />
      </div>
    </>
  );
}

function NoAccess({ view, now, actions, surface }: PageViewProps & { view: Extract<View, { state: 'no-access' }> }) {
  const { host, restricted } = view;
  const canAsk = host !== undefined && !restricted;
  return (
    <Elsewhere words={noAccessWords(view, surface)} view={view} now={now} actions={actions} hasWay={!canAsk}>
      {canAsk ? (
        <button type="button" class="primary" onClick={() => actions.alwaysRead(host)}>
          Always read {host}
        </button>
      ) : (
        <button type="button" class="primary" onClick={actions.openSaved}>
          All saved roles
        </button>
      )}
    </Elsewhere>
  );
}

/** In the panel a click on the toolbar button is the smaller permission: it is for this page only. */
function noAccessWords({ host, restricted }: Extract<View, { state: 'no-access' }>, surface: PageViewProps['surface']): string {
  if (restricted) return 'The browser lets no extension read this page.';
  if (surface === 'panel') return 'Click Plainpost in the toolbar to read this page.';
  return host ? `Plainpost may not read ${host} yet.` : 'Plainpost may not read this page.';
}

interface ElsewhereProps extends Pick<PageViewProps, 'now' | 'actions'> {
  words: string;
  view: Extract<View, { recent: unknown }>;
  /** The button leads to the saved roles already. */
  hasWay?: boolean;
  children: ComponentChildren;
}

/** One sentence, one button, and the way back to what was saved. */
function Elsewhere({ words, view: { recent, problem }, now, actions, hasWay, children }: ElsewhereProps) {
  return (
    <>
      <div class="state">
        <p>{words}</p>
        {children}
      </div>
      {problem ? <p class="notice warning">{problem}</p> : <RecentRoles rows={recent} now={now} actions={actions} />}
      <p class="buttons ways">
        {!hasWay && recent.length > 0 && (
          <button type="button" class="quiet" onClick={actions.openSaved}>
            All saved roles
          </button>
        )}
        <SettingsLink />
      </p>
    </>
  );
}
