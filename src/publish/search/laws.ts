import { lawPassages, type LawPassage } from '../../domain/law-pages/passages.ts';
import { isSplit } from '../../domain/law-pages/pages.ts';
import { parsePartialDate } from '../../domain/dates/partial-date.ts';
import type { AnyDocument } from '../../domain/documents/relations.ts';
import type { Portal } from '../../domain/portal.ts';
import { articlePath } from '../../domain/laws/path.ts';
import { byLocale, LOCALES, OFFICIAL, type Locale } from '../../schema/fields/languages.ts';
import { documentName } from '../../i18n/names/document-name.ts';
import { translator } from '../../i18n/language/translate.ts';
import { holdWords } from '../../i18n/words/hold-words.ts';
import { normalise } from '../../search/language/fold.ts';
import type { LawWords } from '../../search/laws/law-file.ts';
import { publishLaws, type LawPart, type LawRecord, type PublishedLaws } from '../../search/laws/publish-laws.ts';

/** How a language names parts of a law, with the places that search fills in. */
function lawWords(locale: Locale): LawWords {
  const t = translator(locale);
  const [number, of, unit, document] = ['{number}', '{of}', '{unit}', '{document}'];
  return {
    article: t('law.article', { number }),
    clause: t('law.clause', { number, of }),
    point: t('law.point', { number, of }),
    of: t('law.of', { unit, document }),
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

/** The texts of law of a portal as records of search. */
export function lawRecords(portal: Portal): LawRecord[] {
  return [...Map.groupBy(lawPassages(portal), ({ document }) => document)].flatMap(([document, passages]) => {
    const [first] = passages;
    if (!first || document.symbol === null) return [];
    const year = yearOf(document);
    return [
      {
        id: document.id,
        symbol: document.symbol,
        type: initialsOf(document),
        ...(year !== undefined && { year }),
        ...(document.issuer_agency !== undefined && { agencies: [document.issuer_agency] }),
        ...(first.hold.kind === 'over' && { isOver: true }),
        isSplit: isSplit(first.text),
        said: byLocale((locale) => ({
          name: documentName(document, translator(locale)),
          holds: holdWords(portal, document, locale),
        })),
        title: documentName(document, translator(OFFICIAL)),
        parts: passages.map(partOf),
      },
    ];
  });
}

/** Publishes the texts of law of a portal for readers of every language; nothing where it has none. */
export async function searchLaws(portal: Portal): Promise<PublishedLaws | undefined> {
  const records = lawRecords(portal);
  return records.length === 0 ? undefined : publishLaws(records, byLocale(lawWords));
}
