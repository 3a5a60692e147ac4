import { toIdLetters } from '../../search/language/id-letters.ts';
import { COLLECTIONS } from '../../schema/collections.ts';
import type { CollectionName } from '../../schema/fields/collection-names.ts';
import type { Localized } from '../../schema/fields/localized.ts';
import type { ContentFile } from '../../reader/files/read-files.ts';
import { shortId, sourceId } from '../interview/entry/ids.ts';
import { entryYaml } from '../form/to-yaml.ts';
import { fileOf } from '../../reader/files/file-of.ts';
import { isMessageLocale } from '../../reader/messages/messages.ts';
import { byLocale, INTERNATIONAL, LOCALES, OFFICIAL, type Locale } from '../../schema/fields/languages.ts';
import { PORTAL_WORDS } from './words/by-language.ts';
import type { PortalWords, Told } from './words/portal-words.ts';

/** What is asked for a new portal. */
export interface PortalAnswers {
  readonly name: Localized;
  readonly place: Localized;
  readonly year: number;
  readonly theme: Localized;
  /** Where the theme of the year was read. */
  readonly source: { readonly url: string; readonly publisher: string; readonly title: string };
}

type Entry = Readonly<Record<string, unknown>>;

/** The files of a new portal: settings, its theme with one programme, the source of both, and plain pages. */
export function portalFiles({ name, place, year, theme, source }: PortalAnswers, today: string): ContentFile[] {
  const from = sourceId(source.url);
  const isOfState = new URL(source.url).hostname.endsWith('.gov.vn');
  const provenance = { sources: [from], confidence: 'medium' };
  const file = (collection: CollectionName, id: string, entry: Entry): ContentFile => ({
    path: fileOf(collection, id),
    text: entryYaml(entry, COLLECTIONS[collection].schema as Parameters<typeof entryYaml>[1]),
  });
  const programme = shortId(theme[OFFICIAL]);
  /** Sentences in a language, in English where there are none. */
  const wordsOf = (locale: Locale): PortalWords => PORTAL_WORDS[isMessageLocale(locale) ? locale : INTERNATIONAL];
  const toldIn = (locale: Locale): Told => ({ name: name[locale], place: place[locale], year, theme: theme[locale] });
  return [
    file('portal', 'portal', {
      name,
      place,
      tagline: byLocale((locale) => wordsOf(locale).tagline(toldIn(locale))),
      theme: String(year),
      notice: byLocale((locale) => wordsOf(locale).notice(toldIn(locale))),
      unofficial: byLocale((locale) => wordsOf(locale).unofficial),
      indexing: false,
      contact: 'none',
      languages: [...LOCALES],
      id_domain: `${toIdLetters(place[OFFICIAL])}.example`,
      time_zone: { id: 'Asia/Ho_Chi_Minh', offset: '+07:00' },
      checked: today,
      current: [],
    }),
    file('themes', String(year), {
      year,
      name: theme,
      summary: byLocale((locale) => wordsOf(locale).summary(toldIn(locale))),
      directive: 'none',
      programmes: [programme],
      ...provenance,
    }),
    file('programmes', programme, { name: theme, ...provenance }),
    file('sources', from, {
      url: source.url,
      kind: isOfState ? 'portal' : 'other',
      publisher: source.publisher,
      title: source.title,
      language: OFFICIAL,
      read: today,
      unknown: { date: 'notes' },
    }),
    ...LOCALES.flatMap((locale) =>
      Object.entries(wordsOf(locale).pages(toldIn(locale))).map(([id, { title, description, body }]) => ({
        path: `pages/${id}.${locale}.md`,
        text: `---\n${entryYaml({ title, description }, COLLECTIONS.pages.schema)}---\n${body}\n`,
      })),
    ),
  ];
}
