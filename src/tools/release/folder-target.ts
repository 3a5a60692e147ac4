import { existsSync, readdirSync, readFileSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { clearDrafts, takeLock, type Lock } from '../../files/lock.ts';
import { makeFolder } from '../../files/make-folder.ts';
import { holds, isOfSystem } from '../../files/output.ts';
import { entryAt, realPath } from '../../files/real-path.ts';
import { Refusal } from '../../files/refusal.ts';
import { clearUnfinished, writeWhole } from '../../files/write-file.ts';
import { changedSince } from '../build/checksums.ts';
import { README, WHAT } from './folder-mark.ts';
import { placeFile, removeListed } from './listed-files.ts';
import { filesOfRelease, remainingOf, type Plan } from './plan.ts';
import { isReleaseName, nextNumber, readRelease, type Release } from './release.ts';
import type { Known, Target, Turn } from './target.ts';

/** Folder of what publishing needs for itself; web servers serve `current` only. */
const OWN = '.portal';
/** A file that says whose folder this is. */
const MARK = `${OWN}/README.txt`;
/** A folder in which each release has a folder of its own; the link `current` leads to the live one. */
export class FolderTarget implements Target {
  readonly shown: string;
  readonly #root: string;
  readonly #named: string;

  /** `folder` as the user wrote it; `sources` are folders it must not lie in. Throws `Refusal` for one that is not ours. */
  constructor(folder: string, sources: readonly string[]) {
    this.#root = realPath(folder);
    this.#named = folder === this.#root ? folder : `${folder} (${this.#root})`;
    this.shown = join(folder, 'current');
    const read = sources.find((each) => holds(each, this.#root));
    if (read !== undefined) throw new Refusal(this.#named, 'within', { place: read });
    const entry = entryAt(this.#root);
    if (!entry) return;
    if (!entry.isDirectory()) throw new Refusal(this.#named, 'file');
    // A disk of its own has “lost+found” from the beginning.
    const names = readdirSync(this.#root).filter((name) => !isOfSystem(name) && name !== 'lost+found');
    // Of a first run that was killed there is at most a mark that is not whole.
    const isNew = names.every(
      (name) => name === OWN && readdirSync(this.#at(OWN)).every((own) => own.startsWith('.README')),
    );
    if (!isNew && !entryAt(this.#at(MARK))) throw new Refusal(this.#named, 'foreign', WHAT);
  }

  #at(...names: readonly string[]): string {
    return join(this.#root, ...names);
  }

  readonly #recordOf = (name: string): string => this.#at(OWN, 'records', `${name}.json`);

  #records(): Release[] {
    const folder = this.#at(OWN, 'records');
    return (existsSync(folder) ? readdirSync(folder) : [])
      .filter((name) => !name.startsWith('.'))
      .flatMap((name) => readRelease(readFileSync(join(folder, name), 'utf8')) ?? []);
  }

  folderOf({ name }: Pick<Release, 'name'>): string {
    return this.#at('releases', name);
  }

  look(): Known {
    const records = this.#records();
    const releases = records.filter((release) => entryAt(this.folderOf(release))?.isDirectory());
    const folder = this.#at('releases');
    const names = existsSync(folder) ? readdirSync(folder) : [];
    const next = nextNumber([...records.map(({ name }) => name), ...names]);
    const current = entryAt(this.#at('current'));
    if (!current) return { live: undefined, releases, next };
    const to = current.isSymbolicLink() ? readlinkSync(this.#at('current')) : '';
    const live = releases.find(({ name }) => to === `releases/${name}`);
    if (!live) throw new Refusal(this.#at('current'), 'pointer', { to: to === '' ? '?' : to });
    return { live, releases, next };
  }

  remaining(release: Release): Release {
    return remainingOf(release, (file) => existsSync(join(this.folderOf(release), file)));
  }

  changedIn(release: Release): string | undefined {
    const own = new Set(release.own);
    return changedSince(this.folderOf(release)).find((file) => own.has(file));
  }

  open(): Turn {
    makeFolder(this.#at(OWN));
    writeWhole(this.#at(MARK), README);
    const place = this.#at(OWN, 'lock');
    const lock = takeLock(place);
    if ('pid' in lock) throw new Refusal(this.#named, 'busy', { pid: lock.pid, place });
    try {
      return this.#turn(lock);
    } catch (error) {
      lock.release();
      throw error;
    }
  }

  #turn(lock: Lock): Turn {
    const next = this.#at('.current.next');
    const discard = ({ name, ...release }: Release): string[] => {
      const files = new Set(filesOfRelease({ name, ...release }));
      const trash = this.#at(OWN, 'trash', name);
      // Moved out of the way first: what is half deleted must not be taken for a release.
      if (entryAt(this.folderOf({ name }))) {
        makeFolder(this.#at(OWN, 'trash'));
        renameSync(this.folderOf({ name }), trash);
      }
      const left = [trash, this.#at(OWN, 'making', name)].flatMap((folder) => removeListed(folder, files));
      if (left.length === 0) rmSync(this.#recordOf(name));
      return left;
    };
    const known = this.look();
    const whole = new Set(known.releases.map(({ name }) => name));
    clearDrafts(this.#at(OWN, 'lock'));
    clearUnfinished(this.#at(OWN, 'records'));
    if (entryAt(next)?.isSymbolicLink()) rmSync(next);
    for (const release of this.#records()) if (!whole.has(release.name)) discard(release);

    const check = (): void => {
      if (!lock.isHeld()) throw new Refusal(this.#named, 'lost');
    };
    return {
      place: ({ release, parts }: Plan): number => {
        check();
        const making = this.#at(OWN, 'making', release.name);
        writeWhole(this.#recordOf(release.name), JSON.stringify(release));
        const before = known.live && this.folderOf(known.live);
        let linked = 0;
        // Files of the data stand in a release twice: by their address and by that of their version.
        const placed = new Map<string, string>();
        const made = new Set<string>();
        for (const part of parts) {
          const to = join(making, part.path);
          const folder = dirname(to);
          if (!made.has(folder)) makeFolder(folder);
          made.add(folder);
          if ('text' in part) {
            placeFile(to, Buffer.from(part.text), []);
            continue;
          }
          const { from, path } = part;
          const own = from.startsWith(this.#at('releases')) ? from : undefined;
          const same = [placed.get(from), own, before && join(before, path)].filter((file) => file !== undefined);
          if (placeFile(to, readFileSync(from), same)) linked += 1;
          placed.set(from, to);
        }
        makeFolder(this.#at('releases'));
        check();
        renameSync(making, this.folderOf(release));
        return linked;
      },
      switchTo: ({ name }: Release): void => {
        check();
        try {
          symlinkSync(`releases/${name}`, next, 'dir');
        } catch (error) {
          const { code = '' } = error as NodeJS.ErrnoException;
          if (!['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'].includes(code)) throw error;
          throw new Refusal(this.#named, 'linkless', { code });
        }
        // One operation of the file system: readers have the old release until it, and the new one from it on.
        renameSync(next, this.#at('current'));
      },
      keepOnly: (names: ReadonlySet<string>): string[] =>
        this.#records()
          .filter(({ name }) => isReleaseName(name) && !names.has(name))
          .flatMap(discard),
      close: () => {
        lock.release();
      },
    };
  }
}
