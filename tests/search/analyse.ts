import { ANALYSIS } from '../../src/search/export/analysis.ts';

type Analyzer = keyof typeof ANALYSIS.analyzer;
type CharFilter = (typeof ANALYSIS.char_filter)[keyof typeof ANALYSIS.char_filter];

/** Lucene's mapping char filter: from left to right, longest match. */
function mapped(text: string, mappings: readonly string[]): string {
  const values = new Map(mappings.map((line) => line.split(' => ') as [string, string]));
  const keys = [...values.keys()].sort((one, other) => other.length - one.length);
  return text.replace(new RegExp(keys.join('|'), 'gu'), (key) => values.get(key) ?? '');
}

const filtered = (text: string, filter: CharFilter): string =>
  'mappings' in filter
    ? mapped(text, filter.mappings)
    : text.replace(new RegExp(filter.pattern, 'gu'), filter.replacement);

const FILTERS: Readonly<Record<string, (words: string[]) => string[]>> = {
  lowercase: (words) => words.map((word) => word.toLowerCase()),
  // The effect of asciifolding on Vietnamese letters.
  unmarked: (words) => words.map((word) => word.normalize('NFD').replace(/\p{M}/gu, '')),
  y_as_i: (words) => {
    const { pattern, replacement } = ANALYSIS.filter.y_as_i;
    return words.map((word) => word.replace(new RegExp(pattern, 'gu'), replacement));
  },
  pairs: (words) => words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`),
};

/** Simulates an OpenSearch analyzer according to its settings. */
export function analyse(analyzer: Analyzer, text: string): string[] {
  const { char_filter: charFilters, filter: filters } = ANALYSIS.analyzer[analyzer];
  const plain = charFilters.reduce((sum, name) => filtered(sum, ANALYSIS.char_filter[name]), text);
  const words = plain.split(new RegExp(ANALYSIS.tokenizer.words.pattern, 'gu')).filter((word) => word !== '');
  return filters.reduce((sum, name) => {
    const filter = FILTERS[name];
    if (!filter) throw new Error(name);
    return filter(sum);
  }, words);
}
