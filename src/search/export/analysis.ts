import { COMPOSITIONS, D_LETTERS, D_LOOKALIKES, TONE_PLACES, type Replacement } from './letters.ts';

const mapping = (replacements: readonly Replacement[]) => ({
  type: 'mapping',
  mappings: replacements.map(([written, compared]) => `${written} => ${compared}`),
});
const without = (pattern: string) => ({ type: 'pattern_replace', pattern, replacement: '' });

/**
 * Analysers that reproduce `language/` without plugins: `folded` has no diacritics and finds, `pairs` are two adjacent
 * folded words, `marked` keeps diacritics and ranks. Patterns use Java syntax.
 */
export const ANALYSIS = {
  char_filter: {
    invisible: without('[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\u00AD]'),
    marks_apart: without('\\p{M}'),
    d_letters: mapping(D_LETTERS),
    compositions: mapping([...COMPOSITIONS, ...D_LOOKALIKES]),
    tone_places: mapping(TONE_PLACES),
  },
  tokenizer: { words: { type: 'pattern', pattern: '[^\\p{L}\\p{M}\\p{N}]+' } },
  filter: {
    y_as_i: { type: 'pattern_replace', pattern: '^([hklmstv]|qu)y$', replacement: '$1i' },
    pairs: { type: 'shingle', min_shingle_size: 2, max_shingle_size: 2, output_unigrams: false },
  },
  analyzer: {
    folded: {
      type: 'custom',
      char_filter: ['invisible', 'marks_apart', 'd_letters'],
      tokenizer: 'words',
      filter: ['lowercase', 'asciifolding', 'y_as_i'],
    },
    folded_pairs: {
      type: 'custom',
      char_filter: ['invisible', 'marks_apart', 'd_letters'],
      tokenizer: 'words',
      filter: ['lowercase', 'asciifolding', 'y_as_i', 'pairs'],
    },
    marked: {
      type: 'custom',
      char_filter: ['invisible', 'compositions', 'tone_places'],
      tokenizer: 'words',
      filter: ['lowercase'],
    },
  },
} as const;
