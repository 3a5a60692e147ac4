import { byLocale, OFFICIAL, type Locale } from '../../schema/fields/languages.ts';

/** The words in the addresses of files, among them their folder. */
type FileWords<Name extends string> = Readonly<Record<Name | 'folder', string>>;

/** Such words by language: the official language has its own at the root, any other the English ones under its tag. */
export const filesByLocale = <Name extends string>(
  own: FileWords<Name>,
  english: FileWords<Name>,
): Record<Locale, FileWords<Name>> =>
  byLocale((locale) => (locale === OFFICIAL ? own : { ...english, folder: `${locale}/${english.folder}` }));
