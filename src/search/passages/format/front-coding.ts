import { CutBytes, type ByteReader, type ByteWriter } from './bytes.ts';

/** Maximum length of a shared prefix, because one character encodes it. */
const MOST_SHARED = 35;

function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length, MOST_SHARED);
  let at = 0;
  while (at < most && a[at] === b[at]) at += 1;
  return at;
}

/**
 * Writes sorted words, each as the length of the prefix shared with the previous one and the rest. Words must not
 * contain line breaks.
 */
export function writeWords(writer: ByteWriter, words: readonly string[]): void {
  let previous = '';
  const lines = words.map((word) => {
    const shared = sharedLength(previous, word);
    previous = word;
    return `${shared.toString(36)}${word.slice(shared)}`;
  });
  writer.text(lines.join('\n'));
}

/** Reads words written by `writeWords`. */
export function readWords(reader: ByteReader): string[] {
  const text = reader.text();
  if (text === '') return [];
  let previous = '';
  return text.split('\n').map((line) => {
    const shared = Number.parseInt(line.slice(0, 1), 36);
    if (!(shared <= previous.length)) throw new CutBytes('a word goes on from none');
    previous = previous.slice(0, shared) + line.slice(1);
    return previous;
  });
}
