import { siteUrl } from '../../i18n/addresses/base.ts';
import { oncePerObject, oncePerWord } from '../../domain/lists/once.ts';
import type { Portal } from '../../domain/portal.ts';
import { recordsBeside } from './beside-records.ts';
import { collectRecords } from './collect.ts';
import { MANIFEST, openingFiles, publishedName, SHARED, type Manifest } from '../../search/loading/files.ts';
import { LAWS } from '../../search/laws/law-file.ts';
import { publishSearch, type Files } from '../../search/loading/publish.ts';
import type { PublishedShared } from '../../search/loading/publish-shared.ts';
import type { Service } from '../../domain/entries/entry.ts';
import { getOrThrow } from '../../domain/portal.ts';
import { LOCALES, OFFICIAL } from '../../schema/fields/languages.ts';
import { sharingNames } from './services/names.ts';
import { searchLaws } from './laws.ts';
import { areAllAtHand, atHand, shareServices } from './services/shared.ts';
import type { SearchRecord } from '../../search/records/record.ts';
import type { Locale } from '../../schema/fields/languages.ts';
import { formatShortDate } from '../../i18n/language/dates.ts';
import { placeName } from '../../i18n/names/place-name.ts';
import { documentName } from '../../i18n/names/document-name.ts';
import { isOurReading } from '../../domain/documents/standing.ts';
import { hasDialogues } from '../../domain/dialogues/listing.ts';
import { parseMoment } from '../../domain/dialogues/moment.ts';
import { holdWords } from '../../i18n/words/hold-words.ts';
import { linkWords } from '../../i18n/links/link-words.ts';
import { addressPatterns, LIST_PAGES } from '../../i18n/addresses/urls.ts';
import { translator, type MessageKey } from '../../i18n/language/translate.ts';
import { addressOf } from '../../domain/entries/address.ts';
import { rankLines } from '../../domain/outcomes/rank-lines.ts';
import { suggestLists } from '../../search/suggest/build-lists.ts';

/** What tells services of one name apart, in words: field of work, tier and code. */
function apartOf(portal: Portal): (service: Service, locale: Locale) => string | undefined {
  const sharing = sharingNames(portal.services.values());
  return ({ id, field, tiers }, locale) => {
    if (!sharing.has(id)) return undefined;
    const t = translator(locale);
    const { name } = getOrThrow(portal.fields, field);
    return [name[locale], ...tiers.map((tier) => t(`service.tier.${tier}`)), id].join(' · ');
  };
}

/** Pages that are asked for in other words than their names: what they tell. */
const PAGE_ASKS = [
  'sources',
  'data',
  'about',
  'privacy',
  'corrections',
  'revisions',
  'who',
  'links',
  'after',
  'offline',
] as const;

/** What people ask of ranks and of what became of a letter, where the page that tells of both is named otherwise. */
function outcomeAsks(portal: Portal, locale: Locale): string[] {
  const t = translator(locale);
  const { year } = portal.theme;
  return [
    t('search.asks.outcomes', { year }),
    ...[...portal.directives.values()].map((directive) => t('search.asks.tasks', { name: documentName(directive, t) })),
    ...rankLines(portal).flatMap(({ index: { forms, means } }) => [
      ...forms.flatMap((form) => [`${form} ${year}`, `${form} ${portal.settings.place[locale]}`]),
      ...[...forms, ...means].map((name) => t('search.asks.rank', { name })),
    ]),
  ];
}

/** Everything search can answer with, in the words of a language. */
export function searchRecords(portal: Portal, locale: Locale): SearchRecord[] {
  const t = translator(locale);
  const apart = apartOf(portal);
  const entries = collectRecords(portal, locale, {
    nameOf: (document) => documentName(document, t),
    standingOf: (document) => holdWords(portal, document, locale),
    doubtOf: (relation) => {
      if (isOurReading(relation)) return t('reading.ours');
      const { confidence } = relation;
      return confidence === 'high' ? undefined : t(`confidence.${confidence}`).toLocaleLowerCase(locale);
    },
    relationOf: (kind) => t(`relation.to.${kind}`),
    linkWords: (url) => linkWords(portal, url, locale),
    taskOf: ({ id }) => t('search.task', { number: String(Number(/\d+/u.exec(id)?.[0])) }),
    themeOf: (year) => t('theme.title', { year: String(year) }),
    apartWords: (service) => apart(service, locale),
    sessionLine: ({ standing, starts }) =>
      `${t(`dialogue.standing.${standing}`)}: ${formatShortDate(parseMoment(starts).date, locale)}`,
    sessionWord: t('nav.dialogues'),
    tasksWord: t('search.tasks'),
    pages: [
      ...LIST_PAGES.filter((page) => page !== 'dialogues' || hasDialogues(portal)).map((page) => ({
        ref: `page:${page}`,
        names: page === 'dialogues' ? [t('dialogues.searchTitle'), t('nav.dialogues')] : [t(`${page}.title`)],
      })),
      ...(portal.tasks.length > 0
        ? [{ ref: 'page:after', names: [t('after.title', { year: portal.theme.year }), t('after.searchName')] }]
        : []),
      ...(portal.services.size > 0 ? [{ ref: 'page:bases', names: [t('nav.legalBases')] }] : []),
    ],
    asksOfPage: (ref) => [
      ...PAGE_ASKS.flatMap((page) =>
        ref === `page:${page}`
          ? t(`search.asks.${page}`, { place: placeName(portal.settings, locale) }).split('; ')
          : [],
      ),
      ...(ref === 'page:after' ? outcomeAsks(portal, locale) : []),
    ],
  });
  return [...entries, ...recordsBeside(portal, locale, t)];
}

/** What search publishes for readers of every language together: nothing where all names can be at hand. Made once. */
const sharedOf = oncePerObject((portal: Portal): Promise<PublishedShared | undefined> => {
  const apart = apartOf(portal);
  return areAllAtHand(searchRecords(portal, OFFICIAL))
    ? Promise.resolve(undefined)
    : shareServices(portal, (service, locale) => ({
        apart: apart(service, locale),
        linkState: linkWords(portal, service.url, locale),
      }));
});

/** The texts of law, for readers of every language: nothing where there are none. Made once. */
const lawsOf = oncePerObject(searchLaws);

/** The files that publish search for readers of every language together, by name. */
export const sharedSearchFiles = async (portal: Portal): Promise<Files> =>
  new Map([
    ...((await sharedOf(portal))?.files ?? []),
    ...[...((await lawsOf(portal))?.files ?? [])].map(([name, bytes]) => [`${LAWS}${name}`, bytes] as const),
  ]);

async function publishOwn(portal: Portal, locale: Locale): Promise<Files> {
  const about = (await sharedOf(portal))?.about;
  const records = searchRecords(portal, locale);
  const place = Object.values(portal.settings.place);
  const laws = (await lawsOf(portal))?.build;
  return publishSearch(about ? atHand(records) : records, place, { shared: about, laws, locale });
}

/** The kinds of entries that are suggested: a term leads elsewhere, and a task is part of its document. */
const SUGGESTED = [
  'guide',
  'service',
  'agency',
  'gap',
  'commune',
  'ward',
  'unit',
  'directive',
  'document',
  'dialogue',
  'page',
];

/** The lists of suggestions of a language, by name; the first is the one to begin with. Made once. */
const suggestionsOf = oncePerObject((portal: Portal) =>
  oncePerWord((locale: Locale) => {
    const t = translator(locale);
    const { year } = portal.theme;
    const patterns = addressPatterns(locale, year);
    return suggestLists(searchRecords(portal, locale), {
      addressOf: (ref) => addressOf(ref, patterns),
      kindWord: (kind) => (SUGGESTED.includes(kind) ? t(`search.kind.${kind}` as MessageKey, { year }) : undefined),
    });
  }),
);

/** The address of the list of suggestions that a language begins with. */
export async function suggestUrl(portal: Portal, locale: Locale): Promise<string> {
  const [first = ''] = (await suggestionsOf(portal)(locale)).keys();
  return siteUrl(`/search-index/${locale}/${first}`);
}

/** Everything that is published beside the manifest of a language: search, and suggestions while a question is typed. */
export const localeFiles = async (portal: Portal, locale: Locale): Promise<Files> =>
  new Map([...(await ownSearchFiles(portal, locale)), ...(await suggestionsOf(portal)(locale))]);

const ownOf = oncePerObject((portal: Portal) => oncePerWord((locale: Locale) => publishOwn(portal, locale)));

/** The files that publish search in a language, by name, without those it shares with others. */
export const ownSearchFiles = (portal: Portal, locale: Locale): Promise<Files> => ownOf(portal)(locale);

/** What the search page begins with: the manifest of a language as text, and the files it needs before any question. */
export async function searchOpening(portal: Portal, locale: Locale): Promise<{ manifest: string; files: string[] }> {
  const manifest = new TextDecoder().decode((await ownSearchFiles(portal, locale)).get(MANIFEST));
  return { manifest, files: openingFiles(JSON.parse(manifest) as Manifest) };
}

/** All files that readers of a language may ask for, by their names beside its manifest. */
export const searchFiles = async (portal: Portal, locale: Locale): Promise<Files> =>
  new Map([
    ...(await ownSearchFiles(portal, locale)),
    ...[...(await sharedSearchFiles(portal))].map(([name, bytes]) => [`${SHARED}${name}`, bytes] as const),
  ]);

/** The files of search in every language, by the names they are published under. */
export async function allSearchFiles(portal: Portal): Promise<Files> {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const locale of LOCALES)
    for (const [name, bytes] of await searchFiles(portal, locale)) files.set(publishedName(locale, name), bytes);
  return files;
}
