import { type Locale, LOCALES, OFFICIAL } from '../../schema/fields/languages.ts';
import type { Translatable } from '../../schema/fields/localized.ts';
import { localize } from '../../i18n/language/localize.ts';
import { normalise } from '../../search/language/fold.ts';
import type { Passage, SearchName, Via, Worded } from '../../search/records/record.ts';

/** How words of entries become names and passages of records for readers of a language. */
export interface RecordWords {
  /** Words in the reader's language, or in the official one where there is no translation. */
  readonly worded: (words: Translatable) => Worded;
  /** Words that exist in the official language only. */
  readonly official: (text: string) => Worded;
  /** A name in the reader's language, and in the others if it is translated. */
  readonly named: (words: Translatable, via?: Via) => SearchName[];
  /** Normalises names and removes duplicates. */
  readonly names: (...all: readonly SearchName[]) => SearchName[];
  readonly passage: (words: Worded, anchor?: string) => Passage;
  /** The language of words, where it is not the reader's. */
  readonly foreign: (lang: Locale) => { lang?: Locale };
}

const unique = (...all: readonly SearchName[]): SearchName[] => {
  const seen = new Set<string>();
  return all.flatMap((name) => {
    const text = normalise(name.text);
    if (seen.has(text)) return [];
    seen.add(text);
    return [{ ...name, text }];
  });
};

/** The words of records for readers of a language. */
export function recordWords(locale: Locale): RecordWords {
  const foreign = (lang: Locale): { lang?: Locale } => (lang === locale ? {} : { lang });
  const worded = (words: Translatable): Worded => localize(words, locale);
  const otherNames = (words: Translatable): SearchName[] =>
    LOCALES.flatMap((lang) => {
      const text = lang === locale || !Object.hasOwn(words, lang) ? undefined : words[lang];
      return text === undefined ? [] : [{ text, via: 'language', lang }];
    });
  return {
    foreign,
    worded,
    official: (text) => ({ text, ...foreign(OFFICIAL) }),
    named: (words, via = 'name') => [
      { ...worded(words), via },
      ...(worded(words).lang === undefined ? otherNames(words) : []),
    ],
    names: unique,
    passage: ({ text, lang }, anchor) => ({
      text: normalise(text),
      ...(lang && { lang }),
      ...(anchor === undefined ? {} : { anchor }),
    }),
  };
}
