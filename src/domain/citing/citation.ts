import type { Agency, Directive, LegalDocument, Service, Task } from '../entries/entry.ts';
import type { Translatable } from '../../schema/fields/localized.ts';
import type { ReportedBy } from './reported-by.ts';
import { referTo } from './administrative.ts';
import type { CiteWords } from './citation-words.ts';
import { type Locale, OFFICIAL } from '../../schema/fields/languages.ts';

/** The data every citation form is written from. */
export interface Citation {
  /** The public reference in characters that BibTeX keys allow: `task:659-ubnd-kstt:nv-10`. */
  readonly key: string;
  /** The form that Vietnamese administrative documents use. */
  readonly administrative: string;
  /** A sentence in the page's language, without the address. */
  readonly sentence: string;
  /**
   * Everything a reference must say besides issuer, date, portal and address, in the page's language: most citation
   * styles print the title of a web page and nothing else of what it is about.
   */
  readonly title: string;
  /** The language of the title. */
  readonly locale: Locale;
  /** The Vietnamese title, if the title is our translation. */
  readonly originalTitle?: string;
  /** For documents: issuer, and date if it is known. */
  readonly document?: { issuer: string; issued?: string };
  /** Additional notes in the page's language. */
  readonly notes: readonly string[];
  readonly site: string;
  readonly url: string;
  /** When the content was checked, in words. */
  readonly checkedWords: string;
}

/** The context of a citation: complete address of the cited page, date of checking, and words of both languages. */
export interface CitingPlace {
  readonly url: string;
  readonly checked: string;
  /** Words of the administrative form, which is Vietnamese. */
  readonly official: CiteWords;
  /** Words of the page’s language. */
  readonly own: CiteWords;
}

const common = ({ url, checked, own }: CitingPlace) => ({
  locale: own.locale,
  url,
  site: own.site,
  checkedWords: own.checked(checked),
});

/** Words in the page's language, and the Vietnamese ones if those are a translation. */
function titleIn(locale: Locale, words: Translatable): { title: string; originalTitle?: string } {
  const own = words[locale];
  if (own === undefined || locale === OFFICIAL) return { title: words[OFFICIAL] };
  return { title: own, originalTitle: words[OFFICIAL] };
}

/** Cites a document; `reportedBy` is the text that reports its words, if they are only known from there. */
export function citeDocument(
  document: Directive | LegalDocument,
  place: CitingPlace,
  { kind = 'document', reportedBy }: { kind?: 'directive' | 'document'; reportedBy?: ReportedBy | undefined } = {},
): Citation {
  const { type, symbol, issued, issuer, subject, checked = place.checked } = document;
  const { own, official } = place;
  const { locale } = own;
  const date = issued === null ? own.undated : own.date(issued);
  const reported = reportedBy === undefined ? [] : [own.reported(reportedBy)];
  const shown = titleIn(locale, subject);
  const reference = `${issuer[locale] ?? issuer[OFFICIAL]}. ${own.named(type, symbol)} (${date}): ${shown.title}`;
  return {
    // Someone may have looked at the document again after the day on which all content was checked.
    ...common({ ...place, checked }),
    ...shown,
    key: `${kind}:${document.id}`,
    administrative: referTo(document, official),
    sentence: [reference, ...reported].join(', '),
    title: [`${own.named(type, symbol)}: ${shown.title}`, ...reported].join(', '),
    document: {
      issuer: issuer[locale] ?? issuer[OFFICIAL],
      ...(issued === null ? {} : { issued }),
    },
    // Neither machine-readable form supports quarters: the year goes there and the quarter into the notes.
    notes: issued === null || issued.includes('Q') ? [date] : [],
  };
}

/**
 * Cites an article of a document; `names` are the article with the document in the official form, and the article in the
 * language of the page.
 */
export const citeUnit = (whole: Citation, path: string, names: { official: string; own: string }): Citation => ({
  ...whole,
  key: `${whole.key}:${path}`,
  administrative: names.official,
  sentence: `${whole.sentence}, ${names.own}`,
  title: `${names.own}, ${whole.title}`,
});

/** A citation that says that the document ended: what is quoted from it holds no more. Unchanged where it did not. */
export const withStanding = (
  citation: Citation,
  over: { readonly official: string; readonly own: string } | undefined,
): Citation =>
  over === undefined
    ? citation
    : {
        ...citation,
        administrative: `${citation.administrative} (${over.official})`,
        sentence: `${citation.sentence} (${over.own})`,
        notes: [...citation.notes, over.own],
      };

/** Cites a task within its directive. Every form states that the number of the task is ours. */
export function citeTask(task: Task, place: CitingPlace, reportedBy?: ReportedBy): Citation {
  const whole = citeDocument(task.directive, place, { reportedBy });
  const { own, official } = place;
  const { type, symbol, subject } = task.directive;
  // Without a number, only its subject tells which document is meant.
  const about = symbol === null ? [`“${titleIn(own.locale, subject).title}”`] : [];
  const directive = [own.named(type, symbol), ...about].join(' ');
  const reported = reportedBy === undefined ? [] : [own.reported(reportedBy)];
  const shown = titleIn(own.locale, task.title);
  return {
    ...whole,
    ...shown,
    key: `task:${task.directive.id}:${task.id}`,
    administrative: official.task(task.id, whole.administrative),
    sentence: own.task(task.id, whole.sentence),
    title: [`${own.task(task.id, directive)}: ${shown.title}`, ...reported].join(', '),
  };
}

/** Cites a page of the portal itself. */
const citePage = (key: string, title: string, named: (words: CiteWords) => string, place: CitingPlace): Citation => ({
  ...common(place),
  key,
  administrative: `${place.official.accordingTo(named(place.official))}, ${place.official.checked(place.checked)}`,
  sentence: named(place.own),
  title: named(place.own),
  ...(place.own.locale === OFFICIAL ? {} : { originalTitle: title }),
  notes: [],
});

/** Cites the page of an agency; a translated name is followed by the official one. */
export const citeAgency = ({ id, name }: Agency, place: CitingPlace): Citation => {
  const named = ({ locale }: CiteWords): string =>
    locale === OFFICIAL ? name[OFFICIAL] : `${name[locale]} (${name[OFFICIAL]})`;
  return citePage(`agency:${id}`, name[OFFICIAL], named, place);
};

/** Cites the page of a service by its name and code; a translated name is followed by the official one. */
export const citeService = ({ id, name }: Service, place: CitingPlace): Citation => {
  const named = ({ locale, procedure }: CiteWords): string => {
    const own = locale === OFFICIAL ? undefined : name[locale];
    return own === undefined ? procedure(name[OFFICIAL], id) : `${procedure(own, id)} [${name[OFFICIAL]}]`;
  };
  return citePage(`service:${id}`, name[OFFICIAL], named, place);
};
