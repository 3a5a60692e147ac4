import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { IndexedPassage } from '../../../src/search/passages/format/passage.ts';
import { passagesOf } from './made.ts';

/** What the index of passages is tried with: words of official texts. All procedures would be seven million letters. */
const FOLDERS = ['directives', 'documents', 'terms', 'dialogues', 'changes', 'texts'];

/** All texts of a value of YAML, at any depth. */
const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsOf)
      : [];

/** All sentences of these folders of the real content. */
const sentences = [
  ...new Set(
    FOLDERS.flatMap((folder) =>
      readdirSync(join('content', folder)).flatMap((name) => {
        const text = readFileSync(join('content', folder, name), 'utf8');
        return name.endsWith('.md') ? text.split('\n') : textsOf(parse(text));
      }),
    ),
  ),
].filter((text) => text.split(' ').length >= 4);
/** Vietnamese syllables with diacritics, from the content. */
const syllables = [
  ...new Set(
    sentences
      .join(' ')
      .toLowerCase()
      .match(/\p{L}{2,7}/gu),
  ),
].sort();

/** Passages of syllables in random order, then the sentences of the content. */
export function somePassages(count = 400, length = 60): IndexedPassage[] {
  return [
    ...passagesOf(syllables, count, length),
    ...sentences.map((sentence, at) => ({ id: `s${at}`, title: `Câu ${at}`, text: sentence })),
  ];
}
