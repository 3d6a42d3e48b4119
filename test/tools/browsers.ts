import { type ExecFileSyncOptions, execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** Where people have their browsers, by platform. A bare name is looked for in PATH. */
const places: Record<BrowserName, Partial<Record<NodeJS.Platform, string[]>>> = {
  chromium: {
    // Chromium first: it is what the tests were written with. The branded ones load our folder through the debugging pipe alone.
    linux: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge'],
    darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
    win32: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
  },
  firefox: {
    linux: ['firefox-esr', 'firefox'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: ['Mozilla Firefox\\firefox.exe'],
  },
};

const variables: Record<BrowserName, string> = { chromium: 'PLAINPOST_CHROMIUM', firefox: 'PLAINPOST_FIREFOX' };
const packages: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'fonts-liberation'],
  firefox: ['firefox-esr', 'fonts-liberation'],
};

/** The path of an installed browser; undefined where there is none. `PLAINPOST_CHROMIUM` and `PLAINPOST_FIREFOX` name one outright. */
export function findBrowser(name: BrowserName): string | undefined {
  const named = process.env[variables[name]];
  const candidates = named ? [named] : (places[name][process.platform] ?? []);
  return candidates.flatMap(pathsOf).find(isExecutable);
}

/** The path of a browser, installed first where that can be done without asking: Debian and Ubuntu, as root. Else throws with what to do. */
export function getBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  // Standard output belongs to whoever asked for a browser: `npm run read` prints its records there.
  if (isDebian() && process.getuid?.() === 0) {
    console.error(`No ${name} here: installing ${packages[name].join(' and ')} with apt-get.`);
    const options = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } satisfies ExecFileSyncOptions;
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages[name]], options);
    const installed = findBrowser(name);
    if (installed) return installed;
  }
  throw new Error(howToInstall(name));
}

/** What a person must do to have this browser, for this platform. */
export function howToInstall(name: BrowserName): string {
  const otherwise = `or set ${variables[name]} to the path of one.`;
  if (isDebian()) return `Install ${name}: sudo apt-get install ${packages[name].join(' ')}; ${otherwise}`;
  const addresses = {
    chromium: 'Chromium, Chrome (https://www.google.com/chrome/) or Edge',
    firefox: 'Firefox (https://www.mozilla.org/firefox/)',
  };
  return `Install ${addresses[name]}; ${otherwise}`;
}

function isDebian(): boolean {
  return (
    process.platform === 'linux' &&
    existsSync('/etc/os-release') &&
    /^(ID|ID_LIKE)=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

function pathsOf(candidate: string): string[] {
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return /^[a-z]:/i.test(candidate) ? [candidate] : roots.filter((root) => root !== undefined).map((root) => join(root, candidate));
  }
  return candidate.includes('/') ? [candidate] : (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, candidate));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}
