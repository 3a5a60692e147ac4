import { spawnSync } from 'node:child_process';

/** What an operator's own settings could put into answers that are read by a program. */
const PLAIN = ['-c', 'core.quotePath=false', '-c', 'log.showSignature=false', '-c', 'color.ui=false'];
const MOST_BYTES = 512_000_000;

/**
 * Asks git about the repository a folder is in; undefined where it has no answer (no git, no repository, no such
 * revision). It never asks the network for what a partial clone left out.
 */
export function git(folder: string, args: readonly string[], input?: string): Buffer | undefined {
  const { status, stdout, error } = spawnSync('git', ['-C', folder, ...PLAIN, ...args], {
    input,
    maxBuffer: MOST_BYTES,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'ignore'],
    env: { ...process.env, LC_ALL: 'C', GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0' },
  });
  return error === undefined && status === 0 ? stdout : undefined;
}

/** The contents of blobs, by name; what the repository does not have is left out. */
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
