import { ANALYSIS, type Analysis } from './analysis.ts';
import type { FieldKind, Fields } from './fields.ts';
import { LONGEST_TEXT } from './record.ts';

/** Maximum length of a keyword in characters: Lucene limits terms to 32,766 bytes, and a character has at most four. */
const LONGEST_KEYWORD = 8191;

const KEYWORD = { type: 'keyword', ignore_above: LONGEST_KEYWORD } as const;

/** Matched without diacritics, by word pairs, and ranked by the typed diacritics. Positions of pairs are never asked. */
const TEXT = {
  type: 'text',
  analyzer: 'folded',
  fields: {
    pairs: { type: 'text', analyzer: 'folded_pairs', index_options: 'freqs' },
    marked: { type: 'text', analyzer: 'marked' },
  },
} as const;

/** How far answers can be leafed through: more would cost every shard as much memory. */
const MOST_ANSWERS = 1000;

const propertyOf = (kind: FieldKind | undefined) => {
  if (kind === 'object') return { type: kind, enabled: false };
  return kind === undefined || kind === 'keyword' ? KEYWORD : { type: kind };
};

/** What an index is made of besides its fields. */
export interface IndexOptions {
  readonly shards?: number | undefined;
  readonly analysis?: Analysis;
  /** Kept with the mapping; the engine does not read it. */
  readonly meta?: object;
}

/**
 * Body of `PUT /index`: analysers and all fields. Other fields are rejected instead of guessed. Every shard has one copy
 * where there is a second node to hold it.
 */
export function mappingOf(fields: Fields, { shards = 1, analysis = ANALYSIS, meta }: IndexOptions = {}) {
  const further = [...fields].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    settings: {
      index: {
        number_of_shards: shards,
        auto_expand_replicas: '0-1',
        max_result_window: MOST_ANSWERS,
        'highlight.max_analyzed_offset': LONGEST_TEXT,
      },
      analysis,
    },
    mappings: {
      ...(meta && { _meta: meta }),
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
