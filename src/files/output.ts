import { existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { entryAt, realPath } from './real-path.ts';
import { Refusal } from './refusal.ts';
import { workshopOf } from './workshop.ts';

/** A folder that a command replaces as a whole, and how to recognise its own output. */
export interface Output {
  readonly folder: string;
  /** As the user wrote it, such as `PORTAL_OUT=dist`; begins the message of a refusal. */
  readonly shown: string;
  /** What the command produces, in words. */
  readonly what: { readonly vietnamese: string; readonly english: string };
  /** Whether a folder is earlier output of the command, by its contents. Nothing else is ever deleted. */
  readonly isOwn: (names: readonly string[], folder: string) => boolean;
  /** Paths the command reads: it never writes inside them or replaces a folder that contains them. */
  readonly sources?: readonly string[];
}

/** Files that operating systems put into folders. */
const SYSTEM: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** Whether a file was put into a folder by an operating system, by its name. */
export const isOfSystem = (name: string): boolean => SYSTEM.has(name);

/** Whether a folder is or contains another, whatever links or letter case they are named by. */
export function holds(folder: string, place: string): boolean {
  const at = statSync(folder, { bigint: true, throwIfNoEntry: false });
  if (!at) return false;
  for (let inner = realPath(place); ; inner = dirname(inner)) {
    const here = statSync(inner, { bigint: true, throwIfNoEntry: false });
    if (here?.dev === at.dev && here.ino === at.ino) return true;
    if (inner === dirname(inner)) return false;
  }
}

/** The home folder of the user; some containers have users without one. */
function home(): readonly string[] {
  try {
    return [homedir()];
  } catch {
    return [];
  }
}

/** Checks whether a folder may be replaced; returns its real path. Throws `Refusal` with reason and remedy if not. */
export function checkOutput({ folder, shown, what, isOwn, sources = [] }: Output): string {
  const place = realPath(folder);
  const named = shown.endsWith(place) ? shown : `${shown} (${place})`;
  const kept = [process.cwd(), ...sources, ...home()].find((each) => holds(place, each));
  if (kept !== undefined || place === dirname(place)) throw new Refusal(named, 'holds', { place: kept ?? place });
  const read = sources.find((each) => holds(each, place));
  if (read !== undefined) throw new Refusal(named, 'within', { place: read });
  const entry = entryAt(place);
  if (!entry) {
    // A killed run may have left the previous version in the workshop.
    if (entryAt(folder) && !existsSync(workshopOf(place).old)) throw new Refusal(named, 'link');
    return place;
  }
  if (!entry.isDirectory()) throw new Refusal(named, 'file');
  if (entry.dev !== statSync(dirname(place)).dev) throw new Refusal(named, 'mount');
  if (existsSync(join(place, '.git'))) throw new Refusal(named, 'checkout');
  const names = readdirSync(place).filter((name) => !isOfSystem(name));
  if (names.length > 0 && !isOwn(names, place)) throw new Refusal(named, 'foreign', what);
  return place;
}
