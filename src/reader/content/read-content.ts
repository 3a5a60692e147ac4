import { validate, type Validation } from '../checks/validate.ts';
import { folderState } from '../files/folder-state.ts';
import { referenceWords } from '../settings/content-folder.ts';

/** The content as some state of its folder gave it. */
interface Kept {
  readonly key: string;
  readonly validation: Validation;
}

/** A build loads this module twice: the command does, and Astro from its own bundle. Both share what was read. */
const KEPT = Symbol.for('portal.content');
const shared = globalThis as typeof globalThis & { [KEPT]?: Kept };

/**
 * The content of a folder, read, parsed and checked once for everyone in this process, and anew when a file changed.
 * `today` is an ISO day; without one, rules use the day the content calls checked.
 */
export function readContent(folder: string, today?: string): Validation {
  const words = referenceWords(folder);
  const state = folderState(folder);
  if (state === undefined) return validate(folder, words, today);
  const key = [folder, today, words.text, state].join('\0');
  if (shared[KEPT]?.key !== key) shared[KEPT] = { key, validation: validate(folder, words, today) };
  return shared[KEPT].validation;
}
