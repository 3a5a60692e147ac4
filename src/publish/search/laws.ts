import { lawPassages, type LawPassage } from '../../domain/law-pages/passages.ts';
import { definitionsIn } from '../../domain/law-pages/definitions.ts';
import { isSplit } from '../../domain/law-pages/pages.ts';
import { parsePartialDate } from '../../domain/dates/partial-date.ts';
import type { AnyDocument } from '../../domain/documents/relations.ts';
import type { LawText } from '../../domain/entries/entry.ts';
import type { Portal } from '../../domain/portal.ts';
import { articlePath } from '../../domain/laws/path.ts';
import { byLocale, INTERNATIONAL, LOCALES, OFFICIAL, type Locale } from '../../schema/fields/languages.ts';
import { documentName } from '../../i18n/names/document-name.ts';
import { translator } from '../../i18n/language/translate.ts';
import { holdWords } from '../../i18n/words/hold-words.ts';
import { normalise } from '../../search/language/fold.ts';
import type { LawWords } from '../../search/laws/law-file.ts';
import { publishLaws, type LawPart, type LawRecord, type PublishedLaws } from '../../search/laws/publish-laws.ts';

/** How a language names parts of a law, with the places that search fills in. */
function lawWords(locale: Locale): LawWords {
  const t = translator(locale);
  const [number, of, unit, document, part] = ['{number}', '{of}', '{unit}', '{document}', '{part}'];
  return {
    article: t('law.article', { number }),
    clause: t('law.clause', { number, of }),
    point: t('law.point', { number, of }),
    of: t('law.of', { unit, document }),
    noPart: t('law.noPart', { unit, part }),
    noDocument: t('law.noDocument', { document }),
    noText: t('law.noText', { document }),
  };
}

/** Initials of a kind of document: nghi-dinh is nd. */
const initialsOf = ({ type }: AnyDocument): string =>
  type
    .split('-')
    .map((word) => word.slice(0, 1))
    .join('');

/** The year of a document: that in its symbol, else that in which it was issued. */
function yearOf({ symbol, issued }: AnyDocument): number | undefined {
  const [, inSymbol] = /\/((?:19|20)\d{2})\//u.exec(symbol ?? '') ?? [];
  return inSymbol === undefined ? (issued === null ? undefined : parsePartialDate(issued).year) : Number(inSymbol);
}

/** An article, clause or point with its heading, which other languages have of some articles. */
function partOf({ path, heading, own, text }: LawPassage): LawPart {
  const translated = text.articles[articlePath(path)]?.heading;
  const headings = Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const words = locale === OFFICIAL ? undefined : translated?.[locale];
      return words === undefined ? [] : [[locale, words]];
    }),
  );
  return {
    path,
    heading: normalise(heading),
    text: normalise(own),
    ...(Object.keys(headings).length > 0 && { headings }),
  };
}

/** What other languages call a word of texts of law: what the portal's terms that mean it are translated with. */
const translationsOf = (portal: Portal, word: string): string[] => {
  const meant = normalise(word).toLocaleLowerCase(OFFICIAL);
  const found = [...portal.terms.values()].flatMap(({ means, [INTERNATIONAL]: translated }) =>
    translated !== undefined && means.length === 1 && normalise(means[0] ?? '').toLocaleLowerCase(OFFICIAL) === meant
      ? [normalise(translated)]
      : [],
  );
  return [...new Set(found)];
};

/** The words that a text defines, by the places of the clauses among its passages. */
function definedIn(portal: Portal, text: LawText, passages: readonly LawPassage[]): Pick<LawRecord, 'defines'> {
  const places = new Map(passages.map(({ path }, place) => [path, place]));
  const defines = definitionsIn(text).flatMap(({ term, path }) => {
    const place = places.get(path);
    return place === undefined ? [] : [[place, normalise(term), ...translationsOf(portal, term)] as const];
  });
  return defines.length > 0 ? { defines } : {};
}

/** The places that clauses of a document found, by the places of the clauses among its passages. */
function founding(portal: Portal, document: string, passages: readonly LawPassage[]): Pick<LawRecord, 'about'> {
  const places = new Map(passages.map(({ path }, place) => [`${document}#${path}`, place]));
  const about = [...portal.communes.values()].flatMap(({ id, clause }) => {
    const place = places.get(clause ?? '');
    return place === undefined ? [] : [[place, `commune:${id}`] as const];
  });
  return about.length > 0 ? { about } : {};
}

/** The documents of a portal as records of search, with the parts of those whose words are here. */
export function lawRecords(portal: Portal): LawRecord[] {
  const passagesOf = Map.groupBy(lawPassages(portal), ({ document }) => document.id);
  return [...portal.documents.values()].flatMap((document) => {
    const passages = passagesOf.get(document.id) ?? [];
    const [first] = passages;
    if (document.symbol === null) return [];
    const year = yearOf(document);
    return [
      {
        id: document.id,
        symbol: document.symbol,
        type: initialsOf(document),
        ...(year !== undefined && { year }),
        ...(document.issuer_agency !== undefined && { agencies: [document.issuer_agency] }),
        ...(first?.hold.kind === 'over' && { isOver: true }),
        isSplit: first !== undefined && isSplit(first.text),
        ...(first && definedIn(portal, first.text, passages)),
        ...founding(portal, document.id, passages),
        said: byLocale((locale) => ({
          name: documentName(document, translator(locale)),
          ...(first && { holds: holdWords(portal, document, locale) }),
        })),
        title: documentName(document, translator(OFFICIAL)),
        parts: passages.map(partOf),
      },
    ];
  });
}

/** Publishes the texts of law of a portal for readers of every language; nothing where it has none. */
export async function searchLaws(portal: Portal): Promise<PublishedLaws | undefined> {
  return portal.laws.size === 0 ? undefined : publishLaws(lawRecords(portal), byLocale(lawWords));
}
