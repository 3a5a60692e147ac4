import type { Agency, Directive, LegalDocument, Service, Task } from '../entries/entry.ts';
import { referTo } from './administrative.ts';
import type { CiteWords } from './citation-words.ts';
import { OFFICIAL } from '../../schema/fields/languages.ts';

/** What every form of a citation is written from. Titles and bodies are Vietnamese, as the things call themselves. */
export interface Citation {
  /** The public reference in letters that BibTeX takes too: `task:659-ubnd-kstt:nv-10`. */
  readonly key: string;
  readonly type: 'legislation' | 'webpage';
  /** As an administrative document in Vietnamese would refer to it. */
  readonly administrative: string;
  /** As a sentence in the page’s language would name it, without its address. */
  readonly sentence: string;
  readonly title: string;
  /** Of documents only: kind, number, kind and number in words, issuer; what is unknown is left out. */
  readonly document?: { kind: string; number?: string; named: string; issuer: string; issued?: string };
  /** What the facts cannot say by themselves, in the page’s language. */
  readonly notes: readonly string[];
  readonly site: string;
  readonly url: string;
  /** ISO date, as precise as known, and the words for it. */
  readonly checked: string;
  readonly checkedWords: string;
}

/** Where a citation stands: full address of what it cites, when it was checked, and the words of both languages. */
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

/** Cites a document; `reportedBy` is the title of the text that alone reports its words, where that is so. */
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
  const said = `${issuer[locale] ?? issuer[OFFICIAL]}. ${own.named(type, symbol)} (${date}): ${subject[locale] ?? subject[OFFICIAL]}`;
  return {
    ...common(place),
    key: `${kind}:${document.id}`,
    type: 'legislation',
    administrative: referTo(document, official),
    sentence: [said, ...reported].join(', '),
    title: subject[OFFICIAL],
    document: {
      kind: official.kind(type),
      ...(symbol === null ? {} : { number: symbol }),
      named: official.named(type, symbol),
      issuer: issuer[OFFICIAL],
      ...(issued === null ? {} : { issued }),
    },
    // A quarter has no place in either machine form: the year stands there, and the quarter in words.
    notes: [...(issued === null || issued.includes('Q') ? [date] : []), ...reported],
  };
}

/** Cites the place of a task in its directive. Its number is ours, and each form says so. */
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

/** Cites what the portal itself says about something: a page of its own. */
const citePage = (key: string, title: string, named: (words: CiteWords) => string, place: CitingPlace): Citation => ({
  ...common(place),
  key,
  type: 'webpage',
  administrative: `${place.official.accordingTo(named(place.official))}, ${place.official.checked(place.checked)}`,
  sentence: named(place.own),
  title,
  notes: [],
});

/** Cites the page of an agency; a translated name brings the official one along. */
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
