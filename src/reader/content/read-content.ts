import { validate, type Validation } from '../checks/validate.ts';
import { folderState } from '../files/folder-state.ts';
import { referenceWords } from '../settings/content-folder.ts';

/** Cached content with the state of the folder it was read from. */
interface Kept {
  readonly key: string;
  readonly validation: Validation;
}

/** A build loads this module twice (command and Astro bundle); a global symbol lets both share the cache. */
const KEPT = Symbol.for('portal.content');
const shared = globalThis as typeof globalThis & { [KEPT]?: Kept };

/**
 * Returns the validated content of a folder, cached per process until a file changes. `today` is an ISO day; without
 * one, rules use the day the content was checked.
 */
export function readContent(folder: string, today?: string): Validation {
  const words = referenceWords();
  const state = folderState(folder);
  if (state === undefined) return validate(folder, words, today);
  const key = [folder, today, words.text, state].join('\0');
  if (shared[KEPT]?.key !== key) shared[KEPT] = { key, validation: validate(folder, words, today) };
  return shared[KEPT].validation;
}
