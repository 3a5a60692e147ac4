import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from './make-folder.ts';
import { isAlive, thisProcess } from './process-id.ts';
import { entryAt } from './real-path.ts';
import { writeWhole } from './write-file.ts';

/** A file to be written: path relative to a folder, and its text. */
export interface WrittenFile {
  readonly path: string;
  readonly text: string;
}

/** A file that waits to be moved into place, and the digest of what is there; null where nothing is. */
interface Move {
  readonly path: string;
  readonly before: string | null;
}

/** What a later command did about files that a killed one was writing: paths. */
export interface Finished {
  readonly written: readonly string[];
  /** Changed by somebody since, so left as they are. */
  readonly left: readonly string[];
}

/** Name of the folder in which a process collects files: hidden, so that it is no content. */
const WORK = /^\.writing-(?<pid>\d+)-(?<started>\d*)$/u;
/** The list of moves. From when it exists, all files are to be written; before, none. */
const MOVES = 'moves.json';

const digestAt = (file: string): string | null =>
  existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : null;

const remove = (folder: string): void => {
  // The list goes first: without it the rest means nothing.
  rmSync(join(folder, MOVES), { force: true });
  rmSync(folder, { recursive: true, force: true });
};

/** Collects files and lists their moves. Returns what undoes the folders that were made for them. */
function collect(folder: string, work: string, files: readonly WrittenFile[], undo: (() => void)[]): Move[] {
  makeFolder(work);
  const moves = files.map(({ path, text }, index) => {
    const place = join(folder, path);
    let made: string | undefined;
    for (let at = dirname(place); !entryAt(at); at = dirname(at)) made = at;
    makeFolder(dirname(place));
    undo.push(() => {
      if (made !== undefined) rmSync(made, { recursive: true, force: true });
    });
    if (!statSync(dirname(place)).isDirectory() || entryAt(place)?.isDirectory())
      throw Object.assign(new Error(place), { code: 'EISDIR', syscall: 'rename', path: place });
    writeFileSync(join(work, String(index)), text);
    return { path, before: digestAt(place) };
  });
  writeWhole(join(work, MOVES), JSON.stringify(moves));
  return moves;
}

/**
 * Writes all files of a folder or none. Errors undo what was done; after a kill, either nothing was written, or
 * `finishWriting` writes the rest.
 */
export function writeAll(folder: string, files: readonly WrittenFile[]): void {
  finishWriting(folder);
  const { pid, started = '' } = thisProcess();
  const work = join(folder, `.writing-${pid}-${started}`);
  const undo: (() => void)[] = [];
  try {
    for (const [index, { path }] of collect(folder, work, files, undo).entries()) {
      const place = join(folder, path);
      const before = existsSync(place) ? readFileSync(place) : undefined;
      undo.push(() => {
        if (before === undefined) rmSync(place, { force: true });
        else writeWhole(place, before);
      });
      renameSync(join(work, String(index)), place);
    }
  } catch (error) {
    remove(work);
    for (const step of undo.reverse()) step();
    throw error;
  }
  remove(work);
}

function finish(folder: string, work: string): Finished {
  const [written, left]: [string[], string[]] = [[], []];
  const list = join(work, MOVES);
  const moves = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as readonly Move[]) : [];
  for (const [index, { path, before }] of moves.entries()) {
    const next = join(work, String(index));
    // Moved before the kill.
    if (!entryAt(next)) continue;
    const isSame = digestAt(join(folder, path)) === before;
    if (isSame) {
      makeFolder(dirname(join(folder, path)));
      renameSync(next, join(folder, path));
    }
    (isSame ? written : left).push(path);
  }
  remove(work);
  return { written, left };
}

/** What a folder holds; nothing where it cannot be read, which those who need it say better. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/**
 * Finishes what killed processes were writing to a folder, or clears it up where they had not yet collected everything.
 * Files that somebody changed since stay. Commands call this before they read the folder; usually it writes nothing.
 */
export function finishWriting(folder: string): Finished {
  const all = namesIn(folder).flatMap((name) => {
    const { pid, started } = WORK.exec(name)?.groups ?? {};
    if (pid === undefined || isAlive({ pid: Number(pid), started: started === '' ? undefined : started })) return [];
    return finish(folder, join(folder, name));
  });
  return { written: all.flatMap(({ written }) => written), left: all.flatMap(({ left }) => left) };
}
