import type { Finding } from '../posting/finding.ts';
import { ChangedSince } from './changed-since.tsx';
import { dateWords, ownDay } from './dates.ts';
import { hostOf } from './links.ts';
import { PageWords } from './page-words.tsx';
import type { Actions, PostingView } from './view.ts';

export interface NoticesProps {
  view: PostingView;
  now: Date;
  actions: Pick<Actions, 'save'>;
  surface: 'popup' | 'panel' | 'library';
}

/** What changes everything below it, said first: the posting is closed, was saved before, reads differently now, was not written. */
export function Notices({ view, now, actions, surface }: NoticesProps) {
  const { saved } = view;
  return (
    <>
      {view.examined.findings.filter(isAboutLife).map((finding) => (
        <Life key={finding.check} finding={finding} />
      ))}
      {saved.state === 'saved' && <SavedBefore view={view} now={now} />}
      <ChangedSince view={view} actions={actions} withText={surface === 'panel'} />
      <p class="notice warning problem" role="alert">
        {saved.state !== 'saving' && saved.problem}
      </p>
    </>
  );
}

/** Whether a posting is still real comes before what it says, so this finding stands above the rows. */
export function isAboutLife({ check }: Finding): boolean {
  return check === 'closed' || check === 'unlisted';
}

function Life({ finding }: { finding: Finding }) {
  return (
    <p class={`notice ${finding.severity}`}>
      <span class={`shape ${finding.severity}`} aria-hidden="true" />
      <span>
        {finding.message} {finding.explanation}{' '}
        {finding.evidence.map((words) => (
          <PageWords key={words} text={words} />
        ))}
      </span>
    </p>
  );
}

/** Said only where it is news: the role was saved from another address than this one. */
function SavedBefore({ view, now }: { view: PostingView; now: Date }) {
  const { saved, examined } = view;
  if (saved.state !== 'saved' || saved.fresh) return null;
  const from = hostOf(saved.role.addresses[0]);
  // A finding says it too where the memory of postings knows of it.
  const isFound = examined.findings.some(({ check }) => check === 'seen-elsewhere');
  const elsewhere = !isFound && from !== undefined && from !== hostOf(examined.extraction.url);
  return elsewhere ? (
    <p class="notice">
      Saved on {dateWords(ownDay(saved.role.savedAt), now)} from {from}: the same job.
    </p>
  ) : null;
}
