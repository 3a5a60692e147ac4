import { createHash } from 'node:crypto';
import { isEvery, isQuick, SEED } from '../../mode.ts';
import type { SIZES } from '../browser.ts';
import { oneLanguage, onePerType, routeOf, samplePages, type BuiltPage } from '../built-site.ts';

export type Scheme = 'light' | 'dark';
export type View = readonly [scheme: Scheme, size: keyof typeof SIZES];

/** A page to check, and how. */
export interface Visit {
  readonly path: string;
  /** The scheme of the page, also for forced colours. */
  readonly scheme: Scheme;
  /** Schemes and sizes of axe. */
  readonly views: readonly View[];
  readonly isPrinted: boolean;
  /** How many stops to tab through. */
  readonly stops: number;
  /** Whether to look at it on every screen and in forced colours; otherwise only as a first reader on a phone sees it. */
  readonly isMeasured: boolean;
  /** Whether to try what takes longest: larger text, a telephone that is turned, fields, styles, a screen reader. */
  readonly isThorough: boolean;
}

/** Further stops mostly belong to the same list. */
const SOME_STOPS = 40;

const VIEWS: Readonly<Record<Scheme, View>> = { light: ['light', 'phone'], dark: ['dark', 'desktop'] };
const BOTH: readonly View[] = Object.values(VIEWS);
const ALL: readonly View[] = [...BOTH, ['light', 'desktop'], ['dark', 'phone']];

/** Whether a page belongs to the tenth selected by a seed, independently of other pages. */
export const isPicked = (path: string, seed = SEED): boolean =>
  createHash('sha256').update(`${seed} ${path}`).digest().readUInt32BE() % 10 === 0;

/** The pages besides the samples that this run checks. */
export const furtherPages = (pages: readonly BuiltPage[]): readonly BuiltPage[] =>
  isQuick ? [] : pages.filter(({ path }) => isEvery || isPicked(path));

const pathsOf = (pages: readonly BuiltPage[]): Set<string> => new Set(pages.map(({ path }) => path));

/**
 * The visits of `npm test`: of every type the longest page in one language, which is measured on every screen and, of
 * every second type, printed, and one of median length in the other, which is walked through by keyboard and looked at by axe, of every second type
 * in light on a phone, of the others in dark on a desk. Both languages share a template, and the long run visits all.
 */
function quickVisits(pages: readonly BuiltPage[]): Visit[] {
  const routes = [...new Set(pages.map(({ path }) => routeOf(path)))].sort();
  const longest = pathsOf(oneLanguage(onePerType(pages, 'longest')));
  const typical = pathsOf(oneLanguage(onePerType(pages, 'typical'), true));
  return [...longest.union(typical)].map((path) => {
    const isLong = longest.has(path);
    const isTypical = typical.has(path);
    // Languages change with every type, so schemes do with every second.
    const scheme = isTypical && routes.indexOf(routeOf(path)) % 4 > 1 ? 'dark' : 'light';
    const views = isTypical ? [VIEWS[scheme]] : [];
    return {
      path,
      scheme,
      views,
      isPrinted: isLong && routes.indexOf(routeOf(path)) % 2 === 0,
      stops: isTypical ? SOME_STOPS : 0,
      isMeasured: isLong,
      isThorough: false,
    };
  });
}

/** The visits of the long run: three pages of every type in every view, and others once in each scheme. */
function longVisits(pages: readonly BuiltPage[]): Visit[] {
  const samples = samplePages(pages);
  const isSample = pathsOf(samples);
  const printed = pathsOf(onePerType(pages, 'longest'));
  const walked = pathsOf(onePerType(pages, 'typical'));
  return [...samples, ...furtherPages(pages).filter(({ path }) => !isSample.has(path))].map(({ path }, index) => ({
    path,
    scheme: index % 2 === 0 ? 'light' : 'dark',
    views: isSample.has(path) ? ALL : BOTH,
    isPrinted: printed.has(path),
    stops: walked.has(path) ? Infinity : 0,
    isMeasured: true,
    isThorough: walked.has(path),
  }));
}

/** The visits of this run, slowest first. */
export const planVisits = (pages: readonly BuiltPage[]): Visit[] => {
  const sizes = new Map(pages.map(({ path, html }) => [path, html.length]));
  const sizeOf = ({ path }: Visit): number => sizes.get(path) ?? 0;
  return (isQuick ? quickVisits(pages) : longVisits(pages)).sort((a, b) => sizeOf(b) - sizeOf(a));
};
