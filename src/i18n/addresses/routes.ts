import type { Locale } from '../../schema/site/portal-settings.ts';

/**
 * Every address of the site, once per language, and the page that serves it (under `src/pages/`). Addresses are
 * permanent; the id in them is the same in both languages.
 */
export const ROUTES = {
  home: { vi: '/', en: '/en/', page: '_site/home.astro' },
  theme: { vi: '/chu-de/[id]/', en: '/en/themes/[id]/', page: '_site/theme.astro' },
  programmes: { vi: '/chuong-trinh/', en: '/en/programmes/', page: '_programmes/index.astro' },
  programme: { vi: '/chuong-trinh/[id]/', en: '/en/programmes/[id]/', page: '_programmes/programme.astro' },
  agencies: { vi: '/co-quan/', en: '/en/agencies/', page: '_agencies/index.astro' },
  agency: { vi: '/co-quan/[id]/', en: '/en/agencies/[id]/', page: '_agencies/agency.astro' },
  agenciesAt: { vi: '/co-quan/tai/[id]/', en: '/en/agencies/at/[id]/', page: '_agencies/at.astro' },
  places: { vi: '/dia-ban/', en: '/en/places/', page: '_places/index.astro' },
  place: { vi: '/dia-ban/[id]/', en: '/en/places/[id]/', page: '_places/place.astro' },
  services: { vi: '/dich-vu/', en: '/en/services/', page: '_services/index.astro' },
  service: { vi: '/dich-vu/[id]/', en: '/en/services/[id]/', page: '_services/service.astro' },
  servicesBy: { vi: '/dich-vu/theo/[...id]/', en: '/en/services/by/[...id]/', page: '_services/by.astro' },
  who: { vi: '/ai-lo-viec-gi/', en: '/en/who-handles-what/', page: '_services/who.astro' },
  levels: { vi: '/muc-do/', en: '/en/levels/', page: '_services/levels.astro' },
  documents: { vi: '/van-ban/', en: '/en/documents/', page: '_documents/index.astro' },
  document: { vi: '/van-ban/[id]/', en: '/en/documents/[id]/', page: '_documents/document.astro' },
  responsibilities: {
    vi: '/van-ban/[id]/phan-cong/',
    en: '/en/documents/[id]/responsibilities/',
    page: '_documents/responsibilities.astro',
  },
  dialogues: { vi: '/doi-thoai/', en: '/en/dialogues/', page: '_dialogues/index.astro' },
  dialogue: { vi: '/doi-thoai/[id]/', en: '/en/dialogues/[id]/', page: '_dialogues/dialogue.astro' },
  dialogueQuarter: {
    vi: '/doi-thoai/quy/[...id]/',
    en: '/en/dialogues/quarters/[...id]/',
    page: '_dialogues/quarter.astro',
  },
  dialogueAgency: {
    vi: '/doi-thoai/co-quan/[...id]/',
    en: '/en/dialogues/agencies/[...id]/',
    page: '_dialogues/agency.astro',
  },
  dialogueSector: {
    vi: '/doi-thoai/linh-vuc/[...id]/',
    en: '/en/dialogues/sectors/[...id]/',
    page: '_dialogues/sector.astro',
  },
  search: { vi: '/tim-kiem/', en: '/en/search/', page: '_search/search.astro' },
  index: { vi: '/a-z/', en: '/en/a-z/', page: '_search/index.astro' },
  letter: { vi: '/a-z/[id]/', en: '/en/a-z/[id]/', page: '_search/letter.astro' },
  links: { vi: '/lien-ket/', en: '/en/links/', page: '_links/index.astro' },
  linkList: { vi: '/lien-ket/[...id]/', en: '/en/links/[...id]/', page: '_links/list.astro' },
  data: { vi: '/du-lieu/', en: '/en/data/', page: '_data/index.astro' },
  dataset: { vi: '/du-lieu/[id]/', en: '/en/data/[id]/', page: '_data/dataset.astro' },
  glossary: { vi: '/thuat-ngu/', en: '/en/glossary/', page: '_search/glossary.astro' },
  about: { vi: '/gioi-thieu/', en: '/en/about/', page: '_site/about.astro' },
  sources: { vi: '/nguon/', en: '/en/sources/', page: '_site/sources.astro' },
  privacy: { vi: '/rieng-tu/', en: '/en/privacy/', page: '_site/privacy.astro' },
  accessibility: { vi: '/tiep-can/', en: '/en/accessibility/', page: '_site/accessibility.astro' },
  revisions: { vi: '/thay-doi/', en: '/en/changes/', page: '_site/revisions.astro' },
  corrections: { vi: '/dinh-chinh/', en: '/en/corrections/', page: '_site/corrections.astro' },
} as const satisfies Record<string, Record<Locale, string> & { page: string }>;

export type RouteName = keyof typeof ROUTES;
/** Routes whose address holds an id. */
export type EntryRoute = {
  [Name in RouteName]: (typeof ROUTES)[Name]['vi'] extends `${string}[${string}]${string}` ? Name : never;
}[RouteName];
export type PlainRoute = Exclude<RouteName, EntryRoute>;
