import { hasMarks, tokenise } from '../language/tokens.ts';
import { parseQuery, type QueryWord } from '../terms/query.ts';
import type { Suggested } from './lists.ts';

/** A suggestion: an entry, and what people type for it where that is what was typed. */
export interface Found {
  readonly entry: Suggested;
  readonly ask?: string;
}

/** So many letters are the stem of a longer form: register, registering. No syllable of Vietnamese goes on so. */
const STEM = 5;

type Words = readonly { readonly key: string; readonly marked: string }[];
const read = new Map<string, Words>();
const wordsOf = (text: string): Words => {
  const words = read.get(text) ?? tokenise(text);
  read.set(text, words);
  return words;
};

/** What was typed, read as search reads it: chat spelling written out, politeness dropped; the last word may go on. */
export const typedWords = (text: string): readonly QueryWord[] => parseQuery(text).words;

/** How far a text is from what was typed: words it has beside it, other marks, another order; undefined: it lacks a word. */
function distance(typed: readonly QueryWord[], text: string): number | undefined {
  const words = wordsOf(text);
  let far = 0;
  let before = -1;
  for (const [at, { key, marked }] of typed.entries()) {
    const mayGoOn = at === typed.length - 1 || key.length >= STEM;
    const place = words.findIndex((word) => (mayGoOn ? word.key.startsWith(key) : word.key === key));
    const found = words[place];
    if (!found) return undefined;
    if (marked !== undefined && !found.marked.startsWith(marked) && hasMarks({ marked })) far += 4;
    far += place === before + 1 ? 0 : place > before ? 1 : 2;
    before = place;
  }
  return far + Math.max(0, words.length - typed.length) * 0.2;
}

/** The entries that have all words typed in their name, or in one thing that people type for them; the nearest first. */
export function findEntries(text: string, entries: Iterable<Suggested>, most: number): Found[] {
  const typed = typedWords(text);
  if (typed.length === 0) return [];
  const best = new Map<string, { found: Found; far: number }>();
  for (const entry of entries) {
    const [label, address, , ...asks] = entry;
    const own = distance(typed, label);
    const offer = (found: Found, far: number | undefined): void => {
      if (far !== undefined && far < (best.get(address)?.far ?? Infinity)) best.set(address, { found, far });
    };
    offer({ entry }, own);
    for (const ask of asks) {
      const far = distance(typed, ask);
      offer({ entry, ask }, far === undefined ? undefined : far + 0.5);
    }
  }
  return [...best.values()]
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ found }) => found);
}
