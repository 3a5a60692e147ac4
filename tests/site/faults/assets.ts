import type { Fault } from './misbehaving.ts';
import {
  atHome,
  calendar,
  guide,
  law,
  saving,
  savingWithoutCode,
  search,
  service,
  sessions,
  wholePage,
  type Sight,
} from './sights.ts';

/** A kind of file, a page that needs it, and how a reader meets it there. */
export interface Asset {
  readonly name: string;
  readonly pattern: RegExp;
  readonly sight: Sight;
  /** What the short run tries. */
  readonly sample: readonly Fault[];
}

const code = (name: string): RegExp => new RegExp(String.raw`^/_astro/${name}\.[^/]*\.js$`, 'u');
const index = (name: string): RegExp => new RegExp(`^/search-index/.*${name}`, 'u');
const KNOWN = 'sở nội vụ';
const RARE = 'cấp giấy phép xây dựng nhà ở riêng lẻ';
const LAW = 'khoản 4 điều 3 nghị định 43/2011/NĐ-CP';

export const ASSETS: readonly Asset[] = [
  { name: 'page', pattern: /^\/dich-vu\/1\.001193\/$/u, sight: wholePage, sample: ['missing'] },
  { name: 'style', pattern: /\.css$/u, sight: service, sample: ['missing', 'hanging'] },
  { name: 'font', pattern: /\.woff2$/u, sight: service, sample: ['hanging'] },
  { name: 'module of search', pattern: code('SearchPage'), sight: search(KNOWN), sample: ['missing', 'HTML instead'] },
  { name: 'React', pattern: code('react'), sight: search(KNOWN), sample: ['hanging', 'offline from then on'] },
  { name: 'all code', pattern: /^\/_astro\/.*\.js$/u, sight: search(KNOWN), sample: ['500'] },
  { name: 'index: names', pattern: index('names\\.'), sight: search(KNOWN), sample: ['older build'] },
  { name: 'index: terms', pattern: index('terms\\.'), sight: search(KNOWN), sample: ['HTML instead'] },
  { name: 'index: passages', pattern: index('vi/passages\\.'), sight: search(KNOWN), sample: ['cut'] },
  { name: 'index: words of names', pattern: index('name-words'), sight: search(RARE), sample: ['older build'] },
  { name: 'index: entries', pattern: index('name-(?:block|list)'), sight: search(RARE), sample: ['cut'] },
  { name: 'index: law', pattern: index('shared/laws/'), sight: search(LAW), sample: ['HTML instead'] },
  { name: 'code: law', pattern: code('law-search'), sight: search(LAW), sample: ['wrong type'] },
  { name: 'code: suggestions', pattern: code('suggest'), sight: atHome('suggest'), sample: ['missing'] },
  { name: 'index: suggestions', pattern: index('suggest'), sight: atHome('suggest'), sample: ['cut'] },
  { name: 'code: my ward', pattern: code('my-ward'), sight: atHome('ward'), sample: ['hanging'] },
  { name: 'module of my ward', pattern: code('MyWard'), sight: atHome('ward'), sample: ['missing'] },
  { name: 'places', pattern: /\/don-vi\.json$/u, sight: atHome('ward'), sample: ['HTML instead'] },
  { name: 'module of the filter', pattern: code('SessionFilter'), sight: sessions, sample: ['missing', 'hanging'] },
  { name: 'sessions', pattern: /\/phien\.json$/u, sight: sessions, sample: ['older build', 'cut'] },
  { name: 'module of questions', pattern: code('GuideQuestions'), sight: guide, sample: ['wrong type'] },
  { name: 'module of find', pattern: code('FindOnPage'), sight: law, sample: ['missing'] },
  { name: 'module of saving', pattern: code('SavePanel'), sight: savingWithoutCode, sample: ['missing'] },
  { name: 'sizes of what can be saved', pattern: /^\/offline\/vi\.json$/u, sight: saving, sample: ['HTML instead'] },
  { name: 'list of what can be saved', pattern: /^\/offline\/vi\.files\.json$/u, sight: saving, sample: ['cut'] },
  { name: 'service worker', pattern: /^\/sw\.js$/u, sight: saving, sample: ['HTML instead'] },
  {
    name: 'a page to be saved',
    pattern: /^\/rieng-tu\/$/u,
    sight: saving,
    sample: ['older build', 'offline from then on'],
  },
  { name: 'calendar', pattern: /\.ics$/u, sight: calendar, sample: ['missing'] },
];
