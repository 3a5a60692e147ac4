import { byLocale, DEFAULT, OFFICIAL, type Locale, type Official } from '../../schema/fields/languages.ts';

/**
 * The addresses of a route by language, and the page that serves it, under `src/pages/`. The type is that of a portal
 * whose default language is the official one; which addresses have an id is the same for all.
 */
type Route<Own extends string, English extends string> = {
  readonly [L in Locale]: L extends Official ? Own : `/${L}${English}`;
} & { readonly page: string };

/** The folder of a language: the root for the default one, its tag for all others. */
export const folderOf = (locale: Locale): string => (locale === DEFAULT ? '' : `/${locale}`);

/** Defines a route: the official language has words of its own, all others the English ones. */
const route = <const Own extends string, const English extends string>(own: Own, english: English, page: string) =>
  ({
    ...byLocale((locale) => folderOf(locale) + (locale === OFFICIAL ? own : english)),
    page,
  }) as Route<Own, English>;

/**
 * All addresses of the site: official words, words of other languages, and page component. Addresses are permanent; ids
 * are the same in every language.
 */
export const ROUTES = {
  home: route('/', '/', '_site/home.astro'),
  theme: route('/chu-de/[id]/', '/themes/[id]/', '_site/theme.astro'),
  themeMatrix: route('/chu-de/[id]/phan-cong/', '/themes/[id]/responsibilities/', '_documents/theme-matrix.astro'),
  after: route('/sau-[id]/', '/after-[id]/', '_site/after.astro'),
  programmes: route('/chuong-trinh/', '/programmes/', '_programmes/index.astro'),
  programme: route('/chuong-trinh/[id]/', '/programmes/[id]/', '_programmes/programme.astro'),
  agencies: route('/co-quan/', '/agencies/', '_agencies/index.astro'),
  agency: route('/co-quan/[id]/', '/agencies/[id]/', '_agencies/agency.astro'),
  agenciesAt: route('/co-quan/tai/[id]/', '/agencies/at/[id]/', '_agencies/at.astro'),
  places: route('/dia-ban/', '/places/', '_places/index.astro'),
  place: route('/dia-ban/[id]/', '/places/[id]/', '_places/place.astro'),
  services: route('/dich-vu/', '/services/', '_services/index.astro'),
  service: route('/dich-vu/[id]/', '/services/[id]/', '_services/service.astro'),
  servicesBy: route('/dich-vu/theo/[...id]/', '/services/by/[...id]/', '_services/by.astro'),
  legalBases: route('/can-cu/', '/legal-basis/', '_basis/index.astro'),
  // Before the pages of documents: their address takes whatever no other one does.
  legalBasisBy: route('/can-cu/theo/[...id]/', '/legal-basis/by/[...id]/', '_basis/list.astro'),
  legalBasis: route('/can-cu/[...id]/', '/legal-basis/[...id]/', '_basis/document.astro'),
  who: route('/ai-lo-viec-gi/', '/who-handles-what/', '_services/who.astro'),
  guides: route('/huong-dan/', '/guides/', '_guides/index.astro'),
  guide: route('/huong-dan/[id]/', '/guides/[id]/', '_guides/guide.astro'),
  gaps: route('/chua-co/', '/not-here/', '_services/gaps.astro'),
  levels: route('/muc-do/', '/levels/', '_services/levels.astro'),
  documents: route('/van-ban/', '/documents/', '_documents/index.astro'),
  document: route('/van-ban/[id]/', '/documents/[id]/', '_documents/document.astro'),
  responsibilities: route(
    '/van-ban/[id]/phan-cong/',
    '/documents/[id]/responsibilities/',
    '_documents/responsibilities.astro',
  ),
  citations: route('/van-ban/[id]/trich-dan/', '/documents/[id]/citations/', '_documents/citations.astro'),
  // After all other pages of documents: its address takes what none of them does.
  article: route('/van-ban/[...id]/', '/documents/[...id]/', '_documents/article.astro'),
  dialogues: route('/doi-thoai/', '/dialogues/', '_dialogues/index.astro'),
  dialogue: route('/doi-thoai/[id]/', '/dialogues/[id]/', '_dialogues/dialogue.astro'),
  dialogueQuarter: route('/doi-thoai/quy/[...id]/', '/dialogues/quarters/[...id]/', '_dialogues/quarter.astro'),
  dialogueAgency: route('/doi-thoai/co-quan/[...id]/', '/dialogues/agencies/[...id]/', '_dialogues/agency.astro'),
  dialogueSector: route('/doi-thoai/linh-vuc/[...id]/', '/dialogues/sectors/[...id]/', '_dialogues/sector.astro'),
  search: route('/tim-kiem/', '/search/', '_search/search.astro'),
  index: route('/a-z/', '/a-z/', '_search/index.astro'),
  letter: route('/a-z/[...id]/', '/a-z/[...id]/', '_search/letter.astro'),
  links: route('/lien-ket/', '/links/', '_links/index.astro'),
  linkList: route('/lien-ket/[...id]/', '/links/[...id]/', '_links/list.astro'),
  data: route('/du-lieu/', '/data/', '_data/index.astro'),
  // Before the pages of datasets: its address looks like one of theirs.
  dataEntry: route('/data/v1/', '/data/v1/', '_data/entry.astro'),
  dataset: route('/du-lieu/[id]/', '/data/[id]/', '_data/dataset.astro'),
  glossary: route('/thuat-ngu/', '/glossary/', '_search/glossary.astro'),
  about: route('/gioi-thieu/', '/about/', '_site/about.astro'),
  sources: route('/nguon/', '/sources/', '_site/sources.astro'),
  privacy: route('/rieng-tu/', '/privacy/', '_site/PlainPage.astro'),
  accessibility: route('/tiep-can/', '/accessibility/', '_site/PlainPage.astro'),
  offline: route('/ngoai-tuyen/', '/offline/', '_site/offline.astro'),
  revisions: route('/thay-doi/', '/changes/', '_site/revisions.astro'),
  corrections: route('/dinh-chinh/', '/corrections/', '_site/corrections.astro'),
} as const;

export type RouteName = keyof typeof ROUTES;
/** Routes with an id in their address. */
export type EntryRoute = {
  [Name in RouteName]: (typeof ROUTES)[Name][Official] extends `${string}[${string}]${string}` ? Name : never;
}[RouteName];
export type PlainRoute = Exclude<RouteName, EntryRoute>;
