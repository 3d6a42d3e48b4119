import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { OwnWords } from '../posting/own-words.ts';
import { everywhere, type Settings } from '../settings.ts';
import { KeyList } from './key-list.tsx';
import { KindSwitches } from './kind-switches.tsx';
import { Telling } from './telling.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import type { SettingsActions, Told } from './view.ts';
import { VocabularyList } from './vocabulary.tsx';
import { type WordsActions, WordsSettings } from './words-settings.tsx';

export interface SettingsViewProps {
  settings: Settings;
  words: OwnWords;
  told?: Told | undefined;
  actions: SettingsActions & WordsActions;
  /** A part of its own, with its own state: the postings seen. */
  children?: ComponentChildren;
}

/** What was decided site by site, each with its way back; what the permissions are for; what stays here. */
export function SettingsView({ settings, words, told, actions, children }: SettingsViewProps) {
  const root = useRef<HTMLElement>(null);
  useKeptFocus(root);
  return (
    <main class="settings" ref={root}>
      <h1>Plainpost settings</h1>
      <Telling told={told} />
      <WordsSettings words={words} actions={actions} />
      <section>
        <h2>Clutter</h2>
        <p class="muted">
          What a page puts around a posting to sell or to hurry. What is left alone here still stays out of the clean view.
        </p>
        <KindSwitches kindsLeft={settings.kindsLeft} setKind={actions.setKind} />
      </section>
      <Hosts
        heading="Sites always read"
        none="None. A click on the toolbar button reads any page once; “Always read” in its menu adds the site here."
        hosts={settings.alwaysRead}
        undo="Stop reading"
        onUndo={actions.stopReading}
      />
      <Hosts
        heading="Sites where clutter stays"
        none="None. Upsell and the like is hidden where a rule knows it, and every popup lists what was hidden."
        hosts={settings.clutterOff}
        undo="Hide again"
        onUndo={actions.hideClutter}
      />
      <Hosts
        heading="Sites without badge and marks"
        none="None. On job sites that Plainpost knows the badge shows by itself, and what you saved or saw is marked in lists."
        hosts={settings.badgeOff}
        undo="Show again"
        onUndo={actions.showBadge}
      />
      {children}
      <section>
        <h2>What the words mean</h2>
        <VocabularyList />
      </section>
      <section>
        <h2>Keys</h2>
        <KeyList />
      </section>
      <Permissions />
      <section>
        <h2>Privacy</h2>
        <p>
          What you save, your notes and these settings stay in this browser. There is no account, no server and no telemetry, and the
          browser itself stops Plainpost’s own pages from sending anything anywhere. Removing the extension removes everything.
        </p>
      </section>
    </main>
  );
}

interface HostsProps {
  heading: string;
  none: string;
  hosts: string[];
  undo: string;
  onUndo: (host: string) => void;
}

function Hosts({ heading, none, hosts, undo, onUndo }: HostsProps) {
  return (
    <section>
      <h2>{heading}</h2>
      {hosts.length === 0 && <p class="muted">{none}</p>}
      <ul class="hosts">
        {hosts.map((host) => (
          <li key={host}>
            <bdi>{hostWords(host)}</bdi>
            <button type="button" class="quiet" aria-label={`${undo}: ${hostWords(host)}`} onClick={() => onUndo(host)}>
              {undo}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The badge's "hide everywhere" is kept as a host of its own. */
function hostWords(host: string): string {
  return host === everywhere ? 'Every site' : host;
}

const permissions: readonly [string, string][] = [
  ['Known job sites', 'to read postings there by itself. No other site is read without a click.'],
  ['The tab you click on', 'to read a page once, when you click the toolbar button.'],
  ['Running its reader', 'to put the reader into that page after the click.'],
  ['Storage, without a limit', 'so that the browser does not throw away saved roles when space is short.'],
  ['Side panel', 'to show the clean view beside the page.'],
  ['Context menu', 'to read a page with a right click.'],
  ['Notifications', 'to remind you of deadlines and next steps; only once you ask for it.'],
];

function Permissions() {
  return (
    <section>
      <h2>What Plainpost may do, and why</h2>
      <dl class="rows wide">
        {permissions.map(([what, why]) => (
          <div class="row" key={what}>
            <dt>{what}</dt>
            <dd>{why}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
