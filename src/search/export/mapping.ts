import { ANALYSIS } from './analysis.ts';
import type { FieldKind, Fields } from './fields.ts';

/** Maximum length of a keyword in characters: Lucene limits terms to 32,766 bytes, and a character has at most four. */
const LONGEST_KEYWORD = 8191;

const KEYWORD = { type: 'keyword', ignore_above: LONGEST_KEYWORD } as const;

/** Matched without diacritics, by word pairs, and ranked by the typed diacritics. */
const TEXT = {
  type: 'text',
  analyzer: 'folded',
  fields: {
    pairs: { type: 'text', analyzer: 'folded_pairs' },
    marked: { type: 'text', analyzer: 'marked' },
  },
} as const;

const propertyOf = (kind: FieldKind | undefined) => {
  if (kind === 'object') return { type: kind, enabled: false };
  return kind === undefined || kind === 'keyword' ? KEYWORD : { type: kind };
};

/** Body of `PUT /index`: analysers and all fields. Other fields are rejected instead of guessed. */
export function mappingOf(fields: Fields) {
  const further = [...fields].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    settings: { index: { number_of_shards: 1 }, analysis: ANALYSIS },
    mappings: {
      dynamic: 'strict',
      properties: {
        id: KEYWORD,
        title: TEXT,
        text: TEXT,
        ...Object.fromEntries(further.map(([name, kind]) => [name, propertyOf(kind)])),
      },
    },
  };
}
