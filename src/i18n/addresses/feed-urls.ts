import { siteUrl } from './base.ts';
import type { Locale } from '../../schema/fields/languages.ts';
import { filesByLocale } from './files-by-locale.ts';

const OWN = {
  folder: 'tin',
  sessions: 'doi-thoai',
  sessionChanges: 'doi-thoai-thay-doi',
  corrections: 'dinh-chinh',
  revisions: 'thay-doi',
} as const;
const ENGLISH = {
  folder: 'feeds',
  sessions: 'dialogues',
  sessionChanges: 'dialogue-changes',
  corrections: 'corrections',
  revisions: 'changes',
} as const;
export type FeedName = Exclude<keyof typeof OWN, 'folder'>;

/** Addresses of Atom feeds: folder and names in each language. They are permanent. */
export const FEEDS = filesByLocale(OWN, ENGLISH);

/** The address of an Atom feed. */
export const feedUrl = (name: FeedName, locale: Locale): string =>
  siteUrl(`/${FEEDS[locale].folder}/${FEEDS[locale][name]}.atom`);
