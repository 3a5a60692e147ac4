import type { Agency, Directive, LegalDocument, Service, Task } from '../entries/entry.ts';
import { referTo } from './administrative.ts';
import type { CiteWords } from './citation-words.ts';
import { OFFICIAL } from '../../schema/fields/languages.ts';

/** The data every citation form is written from. Titles and bodies are in Vietnamese, as the originals are. */
export interface Citation {
  /** The public reference in characters that BibTeX keys allow: `task:659-ubnd-kstt:nv-10`. */
  readonly key: string;
  readonly type: 'legislation' | 'webpage';
  /** The form that Vietnamese administrative documents use. */
  readonly administrative: string;
  /** A sentence in the page's language, without the address. */
  readonly sentence: string;
  readonly title: string;
  /** For documents: kind, number, kind and number in words, issuer, date; unknown parts are omitted. */
  readonly document?: { kind: string; number?: string; named: string; issuer: string; issued?: string };
  /** Additional notes in the page's language. */
  readonly notes: readonly string[];
  readonly site: string;
  readonly url: string;
  /** ISO date, as precise as known, and its wording. */
  readonly checked: string;
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
  url,
  checked,
  site: own.site,
  checkedWords: own.checked(checked),
});

/**
 * Cites a document; `reportedBy` is the title of the text that reports its words, if they are only known from there.
 */
export function citeDocument(
  document: Directive | LegalDocument,
  place: CitingPlace,
  { kind = 'document', reportedBy }: { kind?: 'directive' | 'document'; reportedBy?: string | undefined } = {},
): Citation {
  const { type, symbol, issued, issuer, subject } = document;
  const { own, official } = place;
  const { locale } = own;
  const date = issued === null ? own.undated : own.date(issued);
  const reported = reportedBy === undefined ? [] : [own.reported(reportedBy)];
  const reference = `${issuer[locale] ?? issuer[OFFICIAL]}. ${own.named(type, symbol)} (${date}): ${subject[locale] ?? subject[OFFICIAL]}`;
  return {
    ...common(place),
    key: `${kind}:${document.id}`,
    type: 'legislation',
    administrative: referTo(document, official),
    sentence: [reference, ...reported].join(', '),
    title: subject[OFFICIAL],
    document: {
      kind: official.kind(type),
      ...(symbol === null ? {} : { number: symbol }),
      named: official.named(type, symbol),
      issuer: issuer[OFFICIAL],
      ...(issued === null ? {} : { issued }),
    },
    // Neither machine-readable form supports quarters: the year goes there and the quarter into the notes.
    notes: [...(issued === null || issued.includes('Q') ? [date] : []), ...reported],
  };
}

/** Cites a task within its directive. Every form states that the number of the task is ours. */
export function citeTask(task: Task, place: CitingPlace, reportedBy?: string): Citation {
  const whole = citeDocument(task.directive, place, reportedBy === undefined ? {} : { reportedBy });
  const { own, official } = place;
  return {
    ...whole,
    key: `task:${task.directive.id}:${task.id}`,
    administrative: official.task(task.id, whole.administrative),
    sentence: own.task(task.id, whole.sentence),
    notes: [own.task(task.id, task.directive.symbol ?? whole.title), ...whole.notes],
  };
}

/** Cites a page of the portal itself. */
const citePage = (key: string, title: string, named: (words: CiteWords) => string, place: CitingPlace): Citation => ({
  ...common(place),
  key,
  type: 'webpage',
  administrative: `${place.official.accordingTo(named(place.official))}, ${place.official.checked(place.checked)}`,
  sentence: named(place.own),
  title,
  notes: [],
});

/** Cites the page of an agency; a translated name is followed by the official one. */
export const citeAgency = ({ id, name }: Agency, place: CitingPlace): Citation => {
  const named = ({ locale }: CiteWords): string =>
    locale === OFFICIAL ? name[OFFICIAL] : `${name[locale]} (${name[OFFICIAL]})`;
  return citePage(`agency:${id}`, name[OFFICIAL], named, place);
};

/** Cites the page of a service by its official name and code. */
export const citeService = ({ id, name }: Service, place: CitingPlace): Citation => ({
  ...citePage(`service:${id}`, name[OFFICIAL], (words) => words.procedure(name[OFFICIAL], id), place),
  notes: [place.own.procedure(name[OFFICIAL], id)],
});
