import { resolve } from 'node:path';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import languageNames, { NAMES } from '../lint/language-names.mjs';
import {
  byLocale,
  INTERNATIONAL,
  isLocale,
  isRightToLeft,
  LANGUAGES,
  LOCALES,
  OFFICIAL,
  type Locale,
} from '../../src/schema/fields/languages.ts';
import { localized, translatable } from '../../src/schema/fields/localized.ts';
import { checkWords, missingWords, untranslated } from '../../src/reader/checks/interface-words.ts';
import { portalLanguages } from '../../src/reader/settings/portal-languages.ts';
import { ROUTES } from '../../src/i18n/addresses/routes.ts';

const linter = new Linter();
/** The reports of the rule for one line of a file under src/. */
const found = (file: string, line: string): string[] =>
  linter
    .verify(
      line,
      [
        {
          files: ['**/*.ts'],
          languageOptions: { parser: tseslint.parser },
          plugins: { house: { rules: { 'language-names': languageNames } } },
          rules: { 'house/language-names': 'error' },
        },
      ],
      { filename: resolve('src', file) },
    )
    .map(({ message }) => message.split(' names ')[0] ?? '');

describe('the table of languages', () => {
  it('agrees with the lint rule on the languages that code might name', () => {
    expect(NAMES).toEqual([OFFICIAL, INTERNATIONAL]);
    expect(LOCALES).toEqual(NAMES);
  });

  it('builds a value for each language and accepts no others', () => {
    expect(byLocale((locale) => LANGUAGES[locale].region)).toEqual({ vi: 'vi-VN', en: 'en-GB' });
    expect(['vi', 'en', 'ko', 'tlh', 'toString', ''].filter(isLocale)).toEqual(['vi', 'en', 'ko']);
  });

  it('requires localized text in every language, and translatable text in the official one', () => {
    const official = { [OFFICIAL]: 'Sở' };
    expect(localized.safeParse(official).success).toBe(false);
    expect(translatable.safeParse(official).success).toBe(true);
    expect(translatable.safeParse({ [INTERNATIONAL]: 'Department' }).success).toBe(false);
    expect(localized.safeParse({ ...byLocale((locale) => locale), xx: 'more' }).success).toBe(false);
  });

  it('gives every route an address in each language', () => {
    const addresses = Object.values(ROUTES).flatMap((route) => LOCALES.map((locale) => route[locale]));
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const route of Object.values(ROUTES)) {
      for (const locale of LOCALES)
        if (locale !== OFFICIAL) expect(route[locale].startsWith(`/${locale}/`), route.page).toBe(true);
    }
  });
});

describe('the languages of a portal', () => {
  const files = (text: string) => [{ path: 'portal.yaml', text }];

  it.each([
    ['languages: [en, vi]', ['en', 'vi']],
    ['languages: [vi]', ['vi']],
    ['languages: [en, tlh]', ['en']],
    ['languages: []', ['vi', 'en']],
    ['languages: vi', ['vi', 'en']],
    ['languages: [', ['vi', 'en']],
  ])('are those that portal.yaml lists: %s', (text, expected) => {
    expect(portalLanguages(files(text))).toEqual(expected);
  });

  it('are the official one and English if there is no portal.yaml', () => {
    expect(portalLanguages([])).toEqual(['vi', 'en']);
  });

  const [ko, ar] = ['ko', 'ar'].filter(isLocale) as [Locale, Locale];
  it('need interface texts of their own where none are shipped', () => {
    const words = [{ path: 'ui/ko.json', text: '{}' }];
    expect(missingWords([], ['en', 'vi'])).toEqual([]);
    expect(missingWords(words, ['vi', ko, ar]).map(({ file }) => file)).toEqual(['ui/ar.json']);
  });

  it('may be written from right to left', () => {
    expect([OFFICIAL, ko, ar].map(isRightToLeft)).toEqual([false, false, true]);
  });

  it('have their own plural forms, of which those for one number may leave the number out', () => {
    const reference = { path: 'ui/vi.json', text: '{"tasks_other": "{{count}} việc", "name": "Tên {{of}}"}' };
    const file = { path: 'ui/ar.json', text: '{"tasks_one": "مهمة", "tasks_few": "مهام", "name": "", "more": "x"}' };
    expect(checkWords([file], reference).map(({ rule, values }) => [rule, values.value])).toEqual([
      ['word-placeholder', 'tasks_few'],
      ['word-empty', 'name'],
      ['word-extra', 'more'],
    ]);
    expect(checkWords([file], reference, [ar]).map(({ rule, values }) => [rule, values.value])).toContainEqual([
      'word-missing',
      'tasks_many',
    ]);
    expect(untranslated([file], reference, ['vi', ar])).toEqual([]);
    expect(untranslated([{ path: 'ui/ar.json', text: '{"tasks_one": "مهمة"}' }], reference, ['vi', ar])).toEqual([
      { locale: 'ar', has: 1, of: 2 },
    ]);
  });
});

describe('the lint rule language-names', () => {
  it.each([
    ["const language = 'vi';", '“vi”'],
    ["const region = 'en-GB';", '“en-GB”'],
    ["const path = 'tasks[].addressed_to.vi';", '“tasks[].addressed_to.vi”'],
    ['const path = `en/feeds`;', '“en/feeds”'],
    ['const { vi } = name;', '“vi”'],
    ['const name = { en: text };', '“en”'],
    ['type Name = { readonly vi: string };', '“vi”'],
    ['show(name.vi);', '“vi”'],
  ])('refuses %s', (line, name) => {
    expect(found('domain/citing/csl.ts', line)).toContain(name);
  });

  it.each([
    ['domain/citing/csl.ts', 'show(name[OFFICIAL]);'],
    ['domain/citing/csl.ts', "const word = 'even';"],
    ['schema/fields/languages.ts', "const OFFICIAL = 'vi';"],
    ['search/language/vietnamese.ts', "const VIETNAMESE = 'vi';"],
    ['reader/messages/messages.ts', 'const MESSAGES = { vi, en };'],
    ['tools/changes/words/by-language.ts', 'const WORDS = { vi, en };'],
  ])('allows in %s: %s', (file, line) => {
    expect(found(file, line)).toEqual([]);
  });
});
