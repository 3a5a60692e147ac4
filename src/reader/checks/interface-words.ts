import { newestOf } from '../../domain/lists/once.ts';
import { BOTH, type Locale } from '../../schema/fields/languages.ts';
import type { Problem } from '../problems/problem.ts';
import type { ContentFile } from '../files/read-files.ts';
import { shippedLanguages, shippedWords } from '../settings/content-folder.ts';
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

/** The placeholders that a text may have: of forms for a single number, the number may be left out (“one task”). */
const allowed = (key: string, wanted: string): string[] => [
  wanted,
  ...(/_(?:zero|one|two)$/u.test(key)
    ? [
        wanted
          .split(', ')
          .filter((name) => name !== 'count')
          .join(', '),
      ]
    : []),
];

/** The parsed form of each file: an editing server checks them after every save of any file. */
const parsedOf = newestOf<Parsed>();

const fileOf = (locale: Locale): string => `ui/${locale}.json`;

/** Every language of a portal must have interface texts: shipped ones, or the content folder’s own. */
export const missingWords = (files: readonly ContentFile[], languages: readonly Locale[]): Problem[] =>
  languages
    .filter((locale) => !shippedLanguages().includes(locale))
    .map(fileOf)
    .filter((file) => !files.some(({ path }) => path === file))
    .map((file) => ({ rule: 'word-file', file, line: 1, column: 1, values: { value: file } }));

/**
 * Checks interface texts against the reference: no other keys than it has, with the plural forms of the language, the
 * same placeholders, and no empty text. `whole` are the languages that must have every key; in the others, what is
 * missing falls back.
 */
export function checkWords(
  files: readonly ContentFile[],
  reference: ContentFile,
  whole: readonly Locale[] = [],
): Problem[] {
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
    const isWhole = whole.some((each) => each === locale);
    const expected = [...placeholders.keys()].flatMap((key) =>
      plurals.has(key) ? formsOf(locale).map((form) => `${key}_${form}`) : [key],
    );
    const at = (key?: string) => ({ file: file.path, ...parsed.locate(key === undefined ? [] : [key], true) });
    for (const key of expected) {
      const text = words[key];
      if (text === undefined) {
        if (isWhole) problems.push({ rule: 'word-missing', ...at(), values: { value: key } });
      } else if (typeof text !== 'string' || text.trim() === '')
        problems.push({ rule: 'word-empty', ...at(key), values: { value: key } });
      else if (!allowed(key, placeholders.get(baseOf(key)) ?? '').includes(names(text))) {
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

/** How many interface texts a language has of its own, of how many; only languages that lack some. */
export interface Untranslated {
  readonly locale: Locale;
  readonly has: number;
  readonly of: number;
}

/** The languages of a portal in which some interface texts, shipped and own ones together, fall back to another. */
export function untranslated(
  files: readonly ContentFile[],
  reference: ContentFile,
  languages: readonly Locale[],
): Untranslated[] {
  const keysIn = ({ path, text }: ContentFile): string[] => Object.keys(readYaml(path, text).data ?? {}).map(baseOf);
  return languages
    .filter((locale) => !BOTH.includes(locale))
    .flatMap((locale) => {
      const own = files.filter(({ path }) => path === fileOf(locale));
      const keys = new Set([...own, shippedWords(locale)].flatMap(keysIn));
      const of = new Set(keysIn(reference)).size;
      return keys.size < of ? [{ locale, has: keys.size, of }] : [];
    });
}
