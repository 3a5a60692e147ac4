import { INTERNATIONAL, LOCALES, OFFICIAL, type Locale } from '../../../schema/fields/languages.ts';
import type { Translatable } from '../../../schema/fields/localized.ts';
import type { Service } from '../../../domain/entries/entry.ts';
import type { Portal } from '../../../domain/portal.ts';
import { listName } from '../../../domain/services/catalogue.ts';
import { papersAnswer } from '../../../domain/services/page/answer.ts';
import { clip } from '../../../domain/text/clip.ts';
import { normalise } from '../../../search/language/fold.ts';
import { publishShared, type PublishedShared } from '../../../search/loading/publish-shared.ts';
import type { SharedName, SharedRecord } from '../../../search/names/shared-record.ts';
import type { Papers, SearchRecord } from '../../../search/records/record.ts';
import { bodiesOf, withoutOpening } from './names.ts';
import { textsOf } from './texts.ts';

/** What is said of a service in a language. */
export type SaidOf = (service: Service, locale: Locale) => Pick<SearchRecord, 'apart' | 'linkState'>;

/** How many characters of names of services every reader loads; of more services, the rest come when they are asked for. */
const MOST_AT_HAND = 46_000;

const lettersOf = ({ names }: SearchRecord): number => names.reduce((sum, { text }) => sum + text.length, 0);
const isService = ({ relevance }: SearchRecord): boolean => relevance !== undefined;

const inEveryLanguage = (words: Translatable): SharedName[] =>
  LOCALES.flatMap((lang) => {
    const text = Object.hasOwn(words, lang) ? words[lang] : undefined;
    return text === undefined ? [] : [{ text: normalise(text), via: 'name', lang }];
  });

/** All names of a service, each once: short ones first. */
function namesOf(service: Service): SharedName[] {
  const all: SharedName[] = [
    ...inEveryLanguage(listName(service)),
    ...inEveryLanguage(withoutOpening(service.name)),
    ...service.asks.map((text): SharedName => ({ text: normalise(text), via: 'ask', lang: OFFICIAL })),
    ...service.asks_en.map((text): SharedName => ({ text: normalise(text), via: 'ask', lang: INTERNATIONAL })),
  ];
  const isFirst = ({ text, lang }: SharedName, at: number): boolean =>
    all.findIndex((other) => other.text === text && other.lang === lang) === at;
  return all.filter(isFirst);
}

/** Of what to bring the first papers, and of these the beginning: a line of a telephone. */
const FIRST_PAPERS = 2;
const LONGEST_PAPER = 32;

/** What a service asks to bring, as far as it is told in a line. */
function papersOf(service: Service): Papers | undefined {
  const answer = papersAnswer(service);
  if (answer.kind !== 'list') return undefined;
  const first = answer.first.slice(0, FIRST_PAPERS).map(({ text }) => normalise(clip(text, LONGEST_PAPER)));
  return { count: answer.count.counted + answer.count.others, first };
}

const sharedRecord = (service: Service, said: SaidOf): SharedRecord => ({
  ref: `service:${service.id}`,
  names: namesOf(service),
  bodies: bodiesOf(service),
  papers: papersOf(service),
  audience: service.audience,
  relevance: service.relevance,
  said: Object.fromEntries(LOCALES.map((locale) => [locale, said(service, locale)])),
});

/** Whether all names of the services can be at hand of every reader. */
export const areAllAtHand = (records: readonly SearchRecord[]): boolean =>
  records.filter(isService).reduce((sum, record) => sum + lettersOf(record), 0) <= MOST_AT_HAND;

/** Services in shards: all their names, and the texts of their papers, steps and conditions. */
export const shareServices = (portal: Portal, said: SaidOf): Promise<PublishedShared> => {
  const services = [...portal.services.values()];
  return publishShared(
    services.map((service) => sharedRecord(service, said)),
    textsOf(services),
  );
};

/**
 * A record with the names that stand in lists, what people type and its code; long names come with the rest. The official
 * language is typed on pages of every language, others hardly ever on those of the official one.
 */
function slim(record: SearchRecord): SearchRecord {
  const [title, ...others] = record.names;
  const inOther = others.find(({ via, lang }) => via === 'language' && lang === OFFICIAL);
  const kept = others.filter(({ via, lang }) => (via === 'ask' && lang === undefined) || via === 'symbol');
  return { ...record, names: [...(title ? [title] : []), ...(inOther ? [inOther] : []), ...kept] };
}

/** The records every reader loads where services are in shards: of these, the ones that most people need. */
export function atHand(records: readonly SearchRecord[]): SearchRecord[] {
  const kept = new Set<string>();
  let letters = 0;
  for (const record of records.filter(isService).sort((a, b) => (b.relevance ?? 0) - (a.relevance ?? 0))) {
    letters += lettersOf(slim(record));
    if (letters > MOST_AT_HAND) break;
    kept.add(record.ref);
  }
  return records.flatMap((record) => (isService(record) ? (kept.has(record.ref) ? [slim(record)] : []) : [record]));
}
