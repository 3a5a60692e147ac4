import { type Locale, OFFICIAL } from '../../schema/fields/languages.ts';
import { kindOf, type SearchName, type SearchRecord } from '../../search/records/record.ts';
import { findBearers, keyOf, namesOf, titleOf } from './bearers.ts';
import type { IndexEntry, IndexLink, IndexSee, IndexTitle } from './entry.ts';
import { properName } from './proper-name.ts';

const PLACES: readonly string[] = ['unit', 'ward', 'commune'];
const isTerm = ({ ref }: { readonly ref?: string | undefined }): boolean => ref !== undefined && kindOf(ref) === 'term';

const linkTo = (record: SearchRecord): IndexLink => {
  const { text, lang } = titleOf(record);
  return { text, lang, ref: record.ref };
};

/** The names of the bodies that do an agency's work today, where they differ from its own. */
const namesNow = (record: SearchRecord): readonly string[] =>
  kindOf(record.ref) === 'agency' && record.note?.text !== titleOf(record).text
    ? (record.note?.text.split('; ') ?? [])
    : [];

const firstWords = (name: string): string => keyOf(name).split(' ', 3).join(' ');

/** Whether a name sorts next to a title anyway: the title begins with it, or both share their first three words. */
function isBeside(name: string, title: string): boolean {
  if (firstWords(name).split(' ').length === 3 && firstWords(name) === firstWords(title)) return true;
  return keyOf(title).startsWith(keyOf(name)) && !/^[\p{L}\p{N}]/u.test(title.slice(name.length));
}

/**
 * Builds the A–Z index of one language from search records: each entry under its title, and each other name once with
 * all entries it stands for.
 */
export function collectIndex(records: readonly SearchRecord[], locale: Locale): IndexEntry[] {
  // What stands on the page of another entry is found there.
  const entries = records.filter((record) => !isTerm(record) && record.on === undefined);
  const bearersOf = findBearers(entries);
  const now = (name: string): IndexLink => {
    const agency = bearersOf(name).find(({ ref }) => kindOf(ref) === 'agency');
    return agency ? linkTo(agency) : { text: name };
  };

  const titles = entries.map((record): IndexTitle => ({
    name: titleOf(record),
    ref: record.ref,
    kind: kindOf(record.ref),
    now: namesNow(record).map(now),
  }));
  const others = entries.flatMap((record) =>
    otherNames(record).map((name): IndexSee => seeLine(name, [linkTo(record)])),
  );
  const terms = records.filter(isTerm).flatMap((term) => {
    const meant = (term.means ?? []).flatMap(bearersOf).map(linkTo);
    const glossary = { ...(term.note ?? titleOf(term)), ref: term.ref };
    return term.names.map((name) => seeLine(name, meant.length > 0 ? meant : [glossary]));
  });
  return [...titles, ...mergeLines([...others, ...terms])];

  /** Other names of an entry that readers of this language may look up. */
  function otherNames(record: SearchRecord): SearchName[] {
    const today = namesNow(record);
    const title = titleOf(record);
    const further = namesOf(record)
      .slice(1)
      // Vietnamese names are what papers and signs say; those of a translation stand in the index of its language.
      .filter(({ via, lang }) => via !== 'ask' && (via !== 'language' || lang === OFFICIAL))
      // The body that does the work today has a line of its own; the former one names it beside its title.
      .filter(({ via, text }) => via !== 'later' || bearersOf(text).length === 0)
      .map(({ text, via, lang }): SearchName => ({
        text,
        via: via === 'former' && today.includes(text) ? 'later' : via,
        lang: via === 'abbreviation' && locale !== OFFICIAL ? OFFICIAL : lang,
      }));
    const proper = PLACES.includes(kindOf(record.ref)) ? [title, ...further].flatMap(properNames) : [];
    return [...further, ...proper].filter(
      ({ text, via }) => via === 'former' || via === 'later' || !isBeside(text, title.text),
    );
  }
}

/** The proper name of a place, without its kind and district. */
function properNames({ text, lang }: SearchName): SearchName[] {
  const proper = properName(text.split(', ')[0] ?? text);
  return proper === undefined ? [] : [{ text: proper, lang, via: 'name' }];
}

const seeLine = ({ text, lang, via }: SearchName, see: readonly IndexLink[]): IndexSee => ({
  name: { text, lang },
  via,
  see,
});

/** Merges lines of the same name. Entries take precedence over the glossary, which only explains abbreviations. */
const mergeLines = (lines: readonly IndexSee[]): IndexEntry[] =>
  [...Map.groupBy(lines, ({ name }) => keyOf(name.text)).values()].flatMap(([first, ...same]): IndexEntry[] => {
    if (first === undefined) return [];
    const isItself = ({ text }: IndexLink): boolean => keyOf(text) === keyOf(first.name.text);
    const links = [first, ...same].flatMap(({ see }) => see);
    const all = [...new Map(links.map((link) => [link.ref, link])).values()];
    const entries = all.filter((link) => !isTerm(link));
    // A word that stands for itself, such as an English term explained in English, becomes a glossary entry.
    const [only] = all.length === 1 ? all.filter(isTerm).filter(isItself) : [];
    if (only?.ref !== undefined) return [{ name: first.name, ref: only.ref, kind: kindOf(only.ref), now: [] }];
    const see = entries.length === 0 ? all : entries.filter((link) => !isItself(link));
    return see.length > 0 ? [{ ...first, see }] : [];
  });
