import { CutBytes } from './bytes.ts';
import type { IndexedPassage } from './passage.ts';

/** Writes passages of one text file. */
export const writeTexts = (passages: readonly IndexedPassage[]): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(
    JSON.stringify(
      passages.map(({ id, title, text, data }) => (data === undefined ? [id, title, text] : [id, title, text, data])),
    ),
  );

export function readTexts(bytes: Uint8Array): IndexedPassage[] {
  const rows = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  if (!Array.isArray(rows)) throw new CutBytes('texts are no list');
  return rows.map((row: unknown): IndexedPassage => {
    const [id, title, text, data] = row as [string, string, string, unknown];
    return { id, title, text, ...(data === undefined ? {} : { data }) };
  });
}
