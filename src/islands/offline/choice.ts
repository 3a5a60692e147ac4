import { ALL, COMMON, type OfflineFile, type OfflineFiles } from '../../domain/offline/offline-list.ts';
import { readPairs } from '../shared/address-pairs.ts';

/** The kinds of parts that a reader names: their own ward, and procedures. */
export const WARD = 'ward:';
export const SERVICE = 'service:';

/** Whether a part is one that only this reader has. */
export const isOwn = (id: string): boolean => id.startsWith(WARD) || id.startsWith(SERVICE);

/** In the address: `#tt=1.001193`, procedures that a page offered to save. */
export const IN_ADDRESS = 'tt';

/** Paths of pages in the site, by the kind of part, with `{id}`. */
export type Patterns = Readonly<Record<string, string>>;

const CODE = /^\d\.\d{6}$/u;

/** The procedures whose ticked papers this browser keeps, and those in the address. */
export function servicesAtHand(hash: string): string[] {
  const named = (readPairs(hash).get(IN_ADDRESS) ?? '').split(',');
  let ticked: string[] = [];
  try {
    ticked = Object.keys(localStorage).map((name) => name.replace(/^papers:/u, ''));
  } catch {
    // A browser that keeps nothing has no ticks.
  }
  return [...new Set([...named, ...ticked])].filter((code) => CODE.test(code));
}

/** The files of chosen parts and the common ones; a part of which the list knows nothing adds none. */
export function filesOf(choice: readonly string[], { files, parts }: OfflineFiles, patterns: Patterns): OfflineFile[] {
  if (choice.includes(ALL)) return [...files];
  const places = new Set([COMMON, ...choice].flatMap((part) => parts[part] ?? []));
  const paths = new Set(
    choice.flatMap((part) => {
      const [kind = '', id] = part.split(/(?<=:)/u);
      return id === undefined ? [] : (patterns[kind]?.replace('{id}', id) ?? []);
    }),
  );
  return files.filter(([path], at) => places.has(at) || paths.has(path));
}

/** How many bytes files are when stored. */
export const bytesOf = (files: readonly OfflineFile[]): number => files.reduce((sum, [, bytes]) => sum + bytes, 0);
