import { dateWords, ownDay } from './dates.ts';
import type { Backup, ExchangeActions } from './exchange.ts';

export interface ExchangeBackupProps {
  backup: Backup;
  now: Date;
  actions: Pick<ExchangeActions, 'chooseBackup' | 'unlockBackup' | 'stopBackup'>;
}

/** The file that is kept up to date by itself, where the browser allows one. */
export function ExchangeBackup({ backup, now, actions }: ExchangeBackupProps) {
  if (backup.state === 'unknown') return null;
  return (
    <section aria-labelledby="backup-heading">
      <h3 id="backup-heading">Backup file</h3>
      <BackupRow backup={backup} now={now} actions={actions} />
      {'problem' in backup && backup.problem && (
        <p class="notice warning" role="alert">
          {backup.problem}
        </p>
      )}
    </section>
  );
}

function BackupRow({ backup, now, actions }: ExchangeBackupProps) {
  switch (backup.state) {
    case 'unknown':
      return null;
    case 'unavailable':
      return <p class="muted">This browser lets no extension keep a file up to date. When an export is due, it is said here.</p>;
    case 'none':
      return (
        <div class="backup-row">
          <p class="muted">
            Choose a file once, in a folder that is synced or backed up; it is kept up to date while one of Plainpost’s pages is open.
          </p>
          <button type="button" onClick={actions.chooseBackup}>
            Choose a backup file
          </button>
        </div>
      );
    case 'locked':
      return (
        <div class="backup-row">
          <p>
            The browser asks again before Plainpost may write to <bdi class="file-name">{backup.name}</bdi>
            {backup.at ? `, last written ${dateWords(ownDay(backup.at), now)}.` : '.'}
          </p>
          <span class="format-buttons">
            <button type="button" class="primary" onClick={actions.unlockBackup}>
              Allow
            </button>
            <button type="button" class="quiet" onClick={actions.stopBackup}>
              Stop
            </button>
          </span>
        </div>
      );
    case 'kept':
      return (
        <div class="backup-row">
          <p role="status">
            <bdi class="file-name">{backup.name}</bdi>{' '}
            {backup.writing ? 'is being written.' : backup.at ? `was written ${dateWords(ownDay(backup.at), now)}.` : 'is not written yet.'}
          </p>
          <span class="format-buttons">
            {backup.problem && (
              <button type="button" onClick={actions.unlockBackup}>
                Try again
              </button>
            )}
            <button type="button" class="quiet" onClick={actions.stopBackup}>
              Stop
            </button>
          </span>
        </div>
      );
  }
}
