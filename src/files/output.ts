import { existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { entryAt, realPath } from './real-path.ts';
import { Refusal } from './refusal.ts';
import { workshopOf } from './workshop.ts';

/** A folder a command writes as a whole, and how it knows its own work again. */
export interface Output {
  readonly folder: string;
  /** As the person wrote it, such as `PORTAL_OUT=dist`: what a refusal begins with. */
  readonly shown: string;
  /** What the command makes, in words. */
  readonly what: { readonly vietnamese: string; readonly english: string };
  /** Whether a folder is what the command made before, by what is in it. Nothing else is ever deleted. */
  readonly isOwn: (names: readonly string[], folder: string) => boolean;
  /** Places the command reads: it never writes in them, nor replaces what holds them. */
  readonly sources?: readonly string[];
}

/** What systems put into folders that people look at. */
const SYSTEM: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** Whether a folder is another or holds it, at any depth, whatever links or letter case they are named by. */
function holds(folder: string, place: string): boolean {
  const at = statSync(folder, { bigint: true, throwIfNoEntry: false });
  if (!at) return false;
  for (let inner = realPath(place); ; inner = dirname(inner)) {
    const here = statSync(inner, { bigint: true, throwIfNoEntry: false });
    if (here?.dev === at.dev && here.ino === at.ino) return true;
    if (inner === dirname(inner)) return false;
  }
}

/** The home of whoever runs this; some containers have users without one. */
function home(): readonly string[] {
  try {
    return [homedir()];
  } catch {
    return [];
  }
}

/** Refuses, with the reason and the remedy, a folder that may not be replaced; otherwise returns where it really is. */
export function checkOutput({ folder, shown, what, isOwn, sources = [] }: Output): string {
  const place = realPath(folder);
  const named = shown.endsWith(place) ? shown : `${shown} (${place})`;
  const kept = [process.cwd(), ...sources, ...home()].find((each) => holds(place, each));
  if (kept !== undefined || place === dirname(place)) throw new Refusal(named, 'holds', { place: kept ?? place });
  const read = sources.find((each) => holds(each, place));
  if (read !== undefined) throw new Refusal(named, 'within', { place: read });
  const entry = entryAt(place);
  if (!entry) {
    // A killed run may have left the folder beside its place.
    if (entryAt(folder) && !existsSync(workshopOf(place).old)) throw new Refusal(named, 'link');
    return place;
  }
  if (!entry.isDirectory()) throw new Refusal(named, 'file');
  if (entry.dev !== statSync(dirname(place)).dev) throw new Refusal(named, 'mount');
  if (existsSync(join(place, '.git'))) throw new Refusal(named, 'checkout');
  const names = readdirSync(place).filter((name) => !SYSTEM.has(name));
  if (names.length > 0 && !isOwn(names, place)) throw new Refusal(named, 'foreign', what);
  return place;
}
