import { byLocale, OFFICIAL, type Locale } from '../../schema/fields/languages.ts';

/** Path words of a group of files, including their folder. */
type FileWords<Name extends string> = Readonly<Record<Name | 'folder', string>>;

/**
 * Path words by language: those of the official language at the root, for all others the English ones under their tag.
 */
export const filesByLocale = <Name extends string>(
  own: FileWords<Name>,
  english: FileWords<Name>,
): Record<Locale, FileWords<Name>> =>
  byLocale((locale) => (locale === OFFICIAL ? own : { ...english, folder: `${locale}/${english.folder}` }));
