import { byLocale, OFFICIAL, type Locale } from '../../schema/fields/languages.ts';
import { folderOf } from './routes.ts';

/** Path words of a group of files, including their folder. */
type FileWords<Name extends string> = Readonly<Record<Name | 'folder', string>>;

/**
 * Path words by language, in its folder: the official language has words of its own, all others the English ones.
 */
export const filesByLocale = <Name extends string>(
  own: FileWords<Name>,
  english: FileWords<Name>,
): Record<Locale, FileWords<Name>> =>
  byLocale((locale) => {
    const words = locale === OFFICIAL ? own : english;
    return { ...words, folder: `${folderOf(locale)}/${words.folder}`.slice(1) };
  });
