import { ANALYSIS } from './analysis.ts';
import type { FieldKind, Fields } from './fields.ts';

/** Characters of the longest keyword: a term has at most 32,766 bytes, a character at most four. */
const LONGEST_KEYWORD = 8191;

const KEYWORD = { type: 'keyword', ignore_above: LONGEST_KEYWORD } as const;

/** Found without marks, by pairs of words, and ranked by the marks typed. */
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

/** Body of `PUT /index`: how texts are analysed, and every field there is. Others are refused, not guessed. */
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
