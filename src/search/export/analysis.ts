import { COMPOSITIONS, D_LETTERS, D_LOOKALIKES, TONE_PLACES, type Replacement } from './letters.ts';

const mapping = (replacements: readonly Replacement[]) => ({
  type: 'mapping',
  mappings: replacements.map(([written, compared]) => `${written} => ${compared}`),
});
const without = (pattern: string) => ({ type: 'pattern_replace', pattern, replacement: '' });

const FOLDED = {
  type: 'custom',
  char_filter: ['invisible', 'marks_apart', 'd_letters'],
  tokenizer: 'words',
  filter: ['lowercase', 'unmarked', 'y_as_i'],
} as const;

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
    unmarked: { type: 'asciifolding' },
    y_as_i: { type: 'pattern_replace', pattern: '^([hklmstv]|qu)y$', replacement: '$1i' },
    pairs: { type: 'shingle', min_shingle_size: 2, max_shingle_size: 2, output_unigrams: false },
  },
  analyzer: {
    folded: FOLDED,
    folded_pairs: { ...FOLDED, filter: [...FOLDED.filter, 'pairs'] },
    marked: {
      type: 'custom',
      char_filter: ['invisible', 'compositions', 'tone_places'],
      tokenizer: 'words',
      filter: ['lowercase'],
    },
  },
} as const;

/** The same analysers, where the plugin `analysis-icu` is installed: it also composes and folds letters of other languages. */
export const ICU_ANALYSIS = {
  ...ANALYSIS,
  char_filter: {
    ...ANALYSIS.char_filter,
    composed: { type: 'icu_normalizer', name: 'nfc', mode: 'compose' },
    compositions: mapping(D_LOOKALIKES),
  },
  filter: { ...ANALYSIS.filter, unmarked: { type: 'icu_folding' } },
  analyzer: {
    ...ANALYSIS.analyzer,
    marked: { ...ANALYSIS.analyzer.marked, char_filter: ['composed', ...ANALYSIS.analyzer.marked.char_filter] },
  },
} as const;

/** The analysers of an index. */
export type Analysis = typeof ANALYSIS | typeof ICU_ANALYSIS;
