import { INTERNATIONAL, type Locale, OFFICIAL } from '../../schema/fields/languages.ts';
import type { Agency, Service, Task, Term } from '../../domain/entries/entry.ts';
import { sessions } from '../../domain/dialogues/schedule.ts';
import type { Session } from '../../domain/dialogues/session.ts';
import { taskNumber } from '../../i18n/names/task-number.ts';
import { normalise } from '../../search/language/fold.ts';
import { parsePartialDate } from '../../domain/dates/partial-date.ts';
import type { Portal } from '../../domain/portal.ts';
import { languageOf } from '../../domain/documents/directives.ts';
import { listName } from '../../domain/services/catalogue.ts';
import { answerFor } from '../../domain/succession/answer.ts';
import { firstDay, today } from '../../domain/succession/directory.ts';
import { withBodies, wordsOfBodies } from '../../search/names/records-file.ts';
import { agencyCaller, bodiesOf, todayOf, withoutOpening } from './services/names.ts';
import type { SearchName, SearchRecord } from '../../search/records/record.ts';
import { taskRef } from '../../schema/ref.ts';
import { documentRecords, type DocumentWords } from './documents.ts';
import { placeRecords } from './places.ts';
import { recordWords } from './record-words.ts';
import { pageIn } from '../../i18n/language/page-in.ts';

/** What search needs to be told in the reader's words. */
export interface SearchWords extends DocumentWords {
  /** The state of an outgoing link. */
  readonly linkWords: (url: string) => string | undefined;
  /** The state and date of a session. */
  readonly sessionLine: (session: Session) => string;
  /** What a session is called, whatever its title says. */
  readonly sessionWord: string;
  /** What a task is called by its number. */
  readonly taskOf: (task: Task) => string;
  /** What the theme of a year is called, whatever it is about. */
  readonly themeOf: (year: number) => string;
  /** What tells a service apart from another of the same name, where there is one. */
  readonly apartWords: (service: Service) => string | undefined;
  /** What people ask a page for in other words than its name. */
  readonly asksOfPage: (ref: string) => readonly string[];
  /** Pages whose names are words of the interface, in the reader's language. */
  readonly pages: readonly { readonly ref: string; readonly names: readonly string[] }[];
}

/** Collects all search records of the portal in one language. */
export function collectRecords(portal: Portal, locale: Locale, words: SearchWords): SearchRecord[] {
  const { linkWords, sessionLine, apartWords } = words;
  const { foreign, worded, official, named, names, passage } = recordWords(locale);
  /**
   * If there is a short name, the long official one is only added in its own language; translations would cost 1 KB.
   */
  const officially = ({ name, short_name }: Service): SearchName[] =>
    short_name === undefined || locale === OFFICIAL ? named(withoutOpening(name)) : [{ ...worded(name), via: 'name' }];
  const { year } = portal.theme;
  const called = agencyCaller(portal, locale);

  const agencyRecord = (agency: Agency): SearchRecord => {
    const answer = answerFor(portal, agency.id, { from: firstDay(portal), on: today(portal) });
    const now = answer.bodies.map(({ name }) => name[locale]);
    const earlierNames = portal.changeEvents.flatMap(({ name, results }) =>
      name && results.includes(agency.id) ? [name] : [],
    );
    return withBodies(
      {
        ref: `agency:${agency.id}`,
        names: names(
          ...named(agency.name),
          ...agency.abbreviations.map((text): SearchName => ({ text, via: 'abbreviation' })),
          ...earlierNames.flatMap((name) => named(name, 'former')),
          ...now.map((text): SearchName => ({ text, via: 'later' })),
        ),
        bodies: { now: answer.bodies.map(({ agency: { id } }) => id), then: [] },
        ...todayOf(called(agency.id)),
        passages: [
          ...agency.responsibilities.map(({ text }) => passage(worded(text))),
          ...(agency.unverified_field ? [{ ...passage(worded(agency.unverified_field)), isUnverified: true }] : []),
        ],
      },
      called,
    );
  };

  const termRecord = (term: Term): SearchRecord => {
    const translated = locale === OFFICIAL ? undefined : term[locale];
    return {
      ref: `term:${term.id}`,
      names: names(...term.forms.map((text): SearchName => ({ text, ...foreign(term.language), via: 'name' }))),
      note: translated === undefined ? official(term.means.join('; ')) : { text: translated },
      means: term.means.map(normalise),
      ...(term.in_context ? { inContext: true } : {}),
      ...(term.kind === 'everyday' ? { isEveryday: true } : {}),
    };
  };

  return [
    ...[...portal.agencies.values()].map(agencyRecord),
    ...[...portal.services.values()].map((service): SearchRecord => ({
      ref: `service:${service.id}`,
      names: names(
        ...named(listName(service)),
        ...officially(service),
        ...service.asks.map((text): SearchName => ({ ...official(text), via: 'ask' })),
        // What is typed in English hardly ever is on pages of the official language.
        ...(locale === INTERNATIONAL ? service.asks_en : []).map((text): SearchName => ({ text, via: 'ask' })),
        { text: service.id, via: 'symbol' },
      ),
      bodies: bodiesOf(service),
      ...wordsOfBodies(bodiesOf(service), called),
      apart: apartWords(service),
      linkState: linkWords(service.url),
      audience: service.audience,
      relevance: service.relevance,
    })),
    ...[...portal.guides.values()].map((guide): SearchRecord => ({
      ref: `guide:${guide.id}`,
      names: names(
        ...named(guide.name),
        ...guide.asks.map((text): SearchName => ({ ...official(text), via: 'ask' })),
        ...(locale === INTERNATIONAL ? guide.asks_en : []).map((text): SearchName => ({ text, via: 'ask' })),
      ),
      audience: guide.audience,
    })),
    ...[...portal.gaps.values()].map((gap): SearchRecord => ({
      ref: `gap:${gap.id}`,
      names: names(...named(gap.name), ...gap.asks.map((text): SearchName => ({ text, via: 'ask' }))),
      audience: gap.audience,
    })),
    ...[...portal.programmes.values()].map(({ id, name }): SearchRecord => ({
      ref: `programme:${id}`,
      names: names(...named(name)),
      year,
    })),
    ...[...portal.themes.values()].map((theme): SearchRecord => ({
      ref: `theme:${theme.id}`,
      names: names(...named(theme.name), { text: words.themeOf(theme.year), via: 'name' }),
      year: theme.year,
    })),
    ...documentRecords(portal, locale, words),
    ...portal.tasks.map((task): SearchRecord => ({
      ref: taskRef(task.directive.id, task.id),
      names: names(
        ...named(task.title),
        { text: task.id.toUpperCase(), via: 'symbol' },
        { text: words.taskOf(task), via: 'symbol' },
        { text: taskNumber(portal, task), via: 'symbol' },
      ),
      passages: [
        passage({ text: task.quote, ...foreign(languageOf(portal, task.directive)) }),
        ...(locale === languageOf(portal, task.directive) ? [] : [passage({ text: task.translation })]),
      ],
      agencies: task.assignees,
      year,
    })),
    ...placeRecords(portal, locale),
    ...[...portal.terms.values()].map(termRecord),
    ...sessions(portal).map((session): SearchRecord => ({
      ref: `dialogue:${session.id}`,
      // Titles of sessions are sentences: a second language would cost more bytes than it helps.
      names: names({ ...worded(session.title), via: 'name' }, { text: attending(session), via: 'subject' }),
      note: { text: sessionLine(session) },
      audience: 'business',
      agencies: session.agencies,
      year: parsePartialDate(session.inQuarter).year,
    })),
    ...words.pages.map(({ ref, names: own }): SearchRecord => ({
      ref,
      names: names(...own.map((text): SearchName => ({ text, via: 'name' })), ...asked(ref)),
    })),
    ...[...new Set([...portal.pages.keys()].map((id) => id.slice(0, id.lastIndexOf('.'))))].flatMap((id) => {
      const page = pageIn(portal, id, locale);
      if (page === undefined) return [];
      const { title, description, lang } = page;
      const own = (text: string, via: SearchName['via']): SearchName => ({ text, via, ...(lang && { lang }) });
      const ref = `page:${id}`;
      return [{ ref, names: names(own(title, 'name'), own(description, 'subject'), ...asked(ref)) }];
    }),
  ];

  /** What people ask a page for, as names of it. */
  function asked(ref: string): SearchName[] {
    return words.asksOfPage(ref).map((text): SearchName => ({ text, via: 'ask' }));
  }

  /** What a session is, who chairs, holds and attends it, and its day as people write it. */
  function attending({ chair, hosts, participants, starts }: Session): string {
    const { precision, year, month, day } = parsePartialDate(starts.split('T')[0] ?? '');
    const parts = precision === 'day' ? [day, month, year] : precision === 'year' ? [year] : [month, year];
    const date = parts.join('/');
    const people = [chair, ...hosts.map(({ name }) => name), participants];
    return [words.sessionWord, ...people.flatMap((own) => (own ? [worded(own).text] : [])), date].join(' · ');
  }
}
