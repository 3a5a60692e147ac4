import { normalise } from '../../../src/search/language/fold.ts';
import { tokenise } from '../../../src/search/language/tokens.ts';
import type { Passage, Query } from './passages.ts';

/** The comparison keys of a text. */
export const keysOf = (text: string): string[] => tokenise(normalise(text)).map(({ key }) => key);

/** The keys of a passage; no span crosses from its title to its text. */
export const keysOfPassage = ({ title, text }: Passage): string[] => [...keysOf(title), '', ...keysOf(text)];

interface Span {
  readonly index: number;
  readonly keys: readonly string[];
  /** Whether the last word may be incomplete. */
  readonly isOpen: boolean;
}

/** Finds which of many spans occur in a text. */
export class SpanFinder {
  readonly #byFirst = new Map<string, Span[]>();

  constructor(spans: readonly { readonly keys: readonly string[]; readonly isOpen?: boolean }[]) {
    spans.forEach(({ keys, isOpen = false }, index) => {
      const [first] = keys;
      if (first === undefined) return;
      const span = { index, keys, isOpen: isOpen && keys.length > 1 };
      const own = this.#byFirst.get(first);
      if (own) own.push(span);
      else this.#byFirst.set(first, [span]);
    });
  }

  /** The spans of queries, which must not occur in generated passages. */
  static ofQueries = (queries: readonly Query[]): SpanFinder =>
    new SpanFinder(queries.map(({ q, variant }) => ({ keys: keysOf(q), isOpen: variant === 'prefix' })));

  /** The indexes of the spans that occur in the words. */
  find(words: readonly string[]): Set<number> {
    const found = new Set<number>();
    words.forEach((word, at) => {
      for (const { index, keys, isOpen } of this.#byFirst.get(word) ?? []) {
        const last = keys.length - 1;
        const stands = keys.every((key, offset) => {
          const own = words[at + offset];
          return isOpen && offset === last ? own?.startsWith(key) : own === key;
        });
        if (stands) found.add(index);
      }
    });
    return found;
  }
}
