import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Interface texts by key. */
type Words = Readonly<Record<string, string>>;

/** The content folder whose interface texts every portal begins with. */
export const SHIPPED = 'content';

/** Reads a file of interface texts; undefined if there is none. A pipe is not read, because that would block for ever. */
function wordsIn(file: string): Words | undefined {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Words;
  } catch (error) {
    throw new Error(`${file}: ${String(error)}`, { cause: error });
  }
}

/**
 * The interface texts of a language in a portal: those shipped, replaced key by key by the content folder’s own;
 * undefined if there are none.
 */
export function interfaceWordsOf(content: string, locale: string): Words | undefined {
  const [shipped, own] = [SHIPPED, content].map((folder) => wordsIn(join(folder, 'ui', `${locale}.json`)));
  return shipped === undefined && own === undefined ? undefined : { ...shipped, ...own };
}
