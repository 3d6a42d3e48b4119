import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Outcome {
  /** All that was printed, on both streams. */
  output: string;
  code: number;
  seconds: number;
}

/** Runs a command with its output shown as it comes. Never throws for a command that fails: see `code`. */
export function run(
  command: string,
  args: string[],
  { env = {}, isQuiet = false }: { env?: NodeJS.ProcessEnv; isQuiet?: boolean } = {},
): Promise<Outcome> {
  const started = Date.now();
  return new Promise((resolve) => {
    // npx is npx.cmd on Windows, which needs a shell; our arguments hold nothing that a shell reads.
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const take = (stream: NodeJS.WriteStream) => (data: Buffer) => {
      output += data;
      if (!isQuiet) stream.write(data);
    };
    child.stdout.on('data', take(process.stdout));
    child.stderr.on('data', take(process.stderr));
    const end = (code: number): void => resolve({ output, code, seconds: (Date.now() - started) / 1000 });
    child.on('error', (error) => {
      output += error.message;
      end(127);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

export interface Build {
  name: string;
  args: string[];
  env?: NodeJS.ProcessEnv;
}

/** Every build that there is, by the folder under `.output` that it makes. */
export const builds: Build[] = [
  { name: 'chrome-mv3', args: ['wxt', 'build'] },
  { name: 'firefox-mv3', args: ['wxt', 'build', '-b', 'firefox'] },
  { name: 'test-chrome-mv3', args: ['wxt', 'build'], env: { PLAINPOST_TEST: '1' } },
  { name: 'test-firefox-mv3', args: ['wxt', 'build', '-b', 'firefox'], env: { PLAINPOST_TEST: '1' } },
];

/** Makes one build. Throws with its output where it fails. */
export async function build(name: string): Promise<void> {
  const found = builds.find((one) => one.name === name);
  if (!found) throw new Error(`there is no build ${name}`);
  const { code, output } = await run('npx', found.args, { isQuiet: true, ...(found.env ? { env: found.env } : {}) });
  if (code !== 0) throw new Error(`building ${name} failed:\n${output}`);
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Makes a build unless it is newer than all that goes into it. Its folder. */
export async function freshBuild(name: string): Promise<string> {
  const folder = join(root, '.output', name);
  const manifest = join(folder, 'manifest.json');
  const made = existsSync(manifest) ? statSync(manifest).mtimeMs : 0;
  if (made < newest()) await build(name);
  return folder;
}

function newest(): number {
  const folders = ['lib', 'entrypoints', 'public'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(root, folder, path)),
  );
  return Math.max(...[...folders, join(root, 'wxt.config.ts'), join(root, 'package.json')].map((path) => statSync(path).mtimeMs));
}
