import { toIdLetters } from '../../search/language/id-letters.ts';
import { COLLECTIONS } from '../../schema/collections.ts';
import type { CollectionName } from '../../schema/fields/collection-names.ts';
import type { Localized } from '../../schema/fields/localized.ts';
import type { ContentFile } from '../../reader/files/read-files.ts';
import { sourceId } from '../interview/entry/ids.ts';
import { entryYaml } from '../form/to-yaml.ts';
import { fileOf } from '../../reader/files/file-of.ts';
import { PAGES } from './pages/by-language.ts';

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
  const programme = toIdLetters(theme.vi).slice(0, 60).replace(/-+$/u, '');
  return [
    file('portal', 'portal', {
      name,
      place,
      tagline: {
        vi: `Ai lo việc gì ở ${place.vi}, theo văn bản nào, nguồn ở đâu.`,
        en: `Who handles what in ${place.en}, by which document, from which source.`,
      },
      theme: String(year),
      notice: {
        vi: `Trang thử nghiệm – không phải cổng thông tin chính thức của ${place.vi}.`,
        en: `Prototype – not an official website of ${place.en}.`,
      },
      unofficial: { vi: 'không chính thức', en: 'unofficial' },
      indexing: false,
      contact: 'none',
      languages: ['vi', 'en'],
      id_domain: `${toIdLetters(place.vi)}.example`,
      time_zone: { id: 'Asia/Ho_Chi_Minh', offset: '+07:00' },
      checked: today,
      current: [],
    }),
    file('themes', String(year), {
      year,
      name: theme,
      summary: {
        vi: `Chủ đề năm ${year} của ${place.vi}: ${theme.vi}.`,
        en: `The theme of ${place.en} for ${year}: ${theme.en}.`,
      },
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
      language: 'vi',
      read: today,
      unknown: { date: 'notes' },
    }),
    ...(['vi', 'en'] as const).flatMap((locale) =>
      Object.entries(PAGES[locale]?.({ name: name[locale], place: place[locale] }) ?? {}).map(
        ([id, { title, description, body }]) => ({
          path: `pages/${id}.${locale}.md`,
          text: `---\n${entryYaml({ title, description }, COLLECTIONS.pages.schema)}---\n${body}\n`,
        }),
      ),
    ),
  ];
}
