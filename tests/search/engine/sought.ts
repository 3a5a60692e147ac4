import { match, seek, type Match, type Sought } from '../../../src/search/engine/match.ts';
import { parseQuery } from '../../../src/search/terms/query.ts';
import { prepare } from '../../../src/search/terms/prepared-text.ts';
import { Vocabulary } from '../../../src/search/terms/vocabulary.ts';
import { fetchSpelling } from '../../../src/search/terms/spelling.ts';

// What compares letters comes with the first question that needs it; these tests ask no questions.
await fetchSpelling();

/** A question as it is compared with texts, each word with what it may stand for among theirs. */
export function soughtIn(question: string, texts: readonly string[], weights: readonly number[] = []): Sought {
  const vocabulary = new Vocabulary(texts.map(prepare));
  return seek(
    parseQuery(question).words.map((word, at) => ({
      ...word,
      alternatives: vocabulary.alternatives(word.key, false),
      weight: weights[at] ?? 1,
    })),
  );
}

/** How a text answers a question, every word telling the same. */
export function matched(question: string, text: string, weights?: readonly number[]): Match | undefined {
  const prepared = prepare(text);
  return match(
    soughtIn(question, [text], weights),
    prepared,
    prepared.keys.map(() => 1),
  );
}
