import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Overrides user settings that would affect machine-readable output. */
const PLAIN = ['-c', 'core.quotePath=false', '-c', 'log.showSignature=false', '-c', 'color.ui=false'];
const MOST_BYTES = 512_000_000;

/** Whether a folder may be in a repository: without one there is nothing to ask git, and to start it takes 10 ms. */
function mayBeInRepository(folder: string): boolean {
  if (process.env.GIT_DIR !== undefined) return true;
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return true;
    if (at === dirname(at)) return false;
  }
}

/**
 * Runs git in the repository of a folder; undefined if it fails (no git, no repository, no such revision). Never
 * fetches missing objects of a partial clone.
 */
export function git(folder: string, args: readonly string[], input?: string): Buffer | undefined {
  if (!mayBeInRepository(folder)) return undefined;
  const { status, stdout, error } = spawnSync('git', ['-C', folder, ...PLAIN, ...args], {
    input,
    maxBuffer: MOST_BYTES,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'ignore'],
    env: { ...process.env, LC_ALL: 'C', GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0' },
  });
  return error === undefined && status === 0 ? stdout : undefined;
}

/** The contents of blobs by hash; missing blobs are omitted. */
export function readBlobs(folder: string, names: ReadonlySet<string>): Map<string, Buffer> {
  const blobs = new Map<string, Buffer>();
  if (names.size === 0) return blobs;
  const answer = git(folder, ['cat-file', '--batch'], [...names].map((name) => `${name}\n`).join(''));
  for (let at = 0; answer && at < answer.length;) {
    const headEnd = answer.indexOf(0x0a, at);
    const [name = '', kind, size] = answer.toString('latin1', at, headEnd).split(' ');
    at = headEnd + 1;
    if (kind !== 'blob') continue;
    blobs.set(name, answer.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return blobs;
}
