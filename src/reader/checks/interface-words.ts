import { newestOf } from '../../domain/lists/once.ts';
import type { Locale } from '../../schema/fields/languages.ts';
import type { Problem } from '../problems/problem.ts';
import type { ContentFile } from '../files/read-files.ts';
import { readYaml, type Parsed } from '../files/read-yaml.ts';

/** Plural suffixes of i18next; Vietnamese only has `other`. */
const PLURAL = /_(?:zero|one|two|few|many|other)$/u;
const PLACEHOLDER = /\{\{[^}]*\}\}/gu;
const names = (text: string): string =>
  [...new Set((text.match(PLACEHOLDER) ?? []).map((part) => part.replace(/[{}\s]/gu, '').split(',')[0]))]
    .sort()
    .join(', ');

const shown = (list: string): string => (list === '' ? '–' : list);

/** Removes the plural suffix of a key: `result_one` is a form of `result`. */
const baseOf = (key: string): string => key.replace(PLURAL, '');
const formsOf = (locale: string): string[] => new Intl.PluralRules(locale).resolvedOptions().pluralCategories;

/** The parsed form of each file: an editing server checks them after every save of any file. */
const parsedOf = newestOf<Parsed>();

/** A content folder with interface texts of its own must have them in every language of its portal. */
export const missingWords = (files: readonly ContentFile[], languages: readonly Locale[]): Problem[] =>
  languages
    .map((locale) => `ui/${locale}.json`)
    .filter((file) => !files.some(({ path }) => path === file))
    .map((file) => ({ rule: 'word-file', file, line: 1, column: 1, values: { value: file } }));

/**
 * Checks interface texts: all languages must have the same keys, with every plural form of the language, the same
 * placeholders, and no empty text. The first file is the reference.
 */
export function checkWords(files: readonly ContentFile[], reference: ContentFile): Problem[] {
  const problems: Problem[] = [];
  // Most content folders have no interface texts of their own; then the long reference need not be parsed.
  if (files.length === 0) return problems;
  const parse = (file: ContentFile) => {
    const parsed = parsedOf(file.path, file.text, () => readYaml(file.path, file.text));
    return { file, parsed, words: (parsed.data ?? {}) as Record<string, unknown> };
  };
  const wanted = parse(reference).words;
  const plurals = new Set(
    Object.keys(wanted)
      .filter((key) => PLURAL.test(key))
      .map(baseOf),
  );
  const placeholders = new Map(Object.entries(wanted).map(([key, text]) => [baseOf(key), names(String(text))]));

  for (const { file, parsed, words } of files.map(parse)) {
    problems.push(...parsed.problems);
    if (parsed.data === undefined) continue;
    const locale = file.path.slice('ui/'.length, -'.json'.length);
    const expected = [...placeholders.keys()].flatMap((key) =>
      plurals.has(key) ? formsOf(locale).map((form) => `${key}_${form}`) : [key],
    );
    const at = (key?: string) => ({ file: file.path, ...parsed.locate(key === undefined ? [] : [key], true) });
    for (const key of expected) {
      const text = words[key];
      if (text === undefined) problems.push({ rule: 'word-missing', ...at(), values: { value: key } });
      else if (typeof text !== 'string' || text.trim() === '')
        problems.push({ rule: 'word-empty', ...at(key), values: { value: key } });
      else if (names(text) !== placeholders.get(baseOf(key))) {
        const values = { value: key, got: shown(names(text)), expected: shown(placeholders.get(baseOf(key)) ?? '') };
        problems.push({ rule: 'word-placeholder', ...at(key), values });
      }
    }
    for (const key of Object.keys(words)) {
      if (!expected.includes(key)) problems.push({ rule: 'word-extra', ...at(key), values: { value: key } });
    }
  }
  return problems;
}
