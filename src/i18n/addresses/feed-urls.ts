import type { Locale } from '../../schema/site/portal-settings.ts';

/** Addresses of Atom feeds: folder and names in each language. They are permanent. */
export const FEEDS = {
  vi: {
    folder: 'tin',
    sessions: 'doi-thoai',
    sessionChanges: 'doi-thoai-thay-doi',
    corrections: 'dinh-chinh',
    revisions: 'thay-doi',
  },
  en: {
    folder: 'en/feeds',
    sessions: 'dialogues',
    sessionChanges: 'dialogue-changes',
    corrections: 'corrections',
    revisions: 'changes',
  },
} as const;
export type FeedName = Exclude<keyof (typeof FEEDS)['vi'], 'folder'>;

/** The address of an Atom feed. */
export const feedUrl = (name: FeedName, locale: Locale): string =>
  `/${FEEDS[locale].folder}/${FEEDS[locale][name]}.atom`;
