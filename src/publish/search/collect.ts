import { INTERNATIONAL, type Locale, LOCALES, OFFICIAL } from '../../schema/fields/languages.ts';
import type { Translatable } from '../../schema/fields/localized.ts';
import type { Agency, Directive, LegalDocument, Service, Task, Term } from '../../domain/entries/entry.ts';
import { sessions } from '../../domain/dialogues/schedule.ts';
import type { Session } from '../../domain/dialogues/session.ts';
import { normalise } from '../../search/language/fold.ts';
import { parsePartialDate } from '../../domain/dates/partial-date.ts';
import { communesOf } from '../../domain/places/succession.ts';
import { getOrThrow, type Portal } from '../../domain/portal.ts';
import { listName } from '../../domain/services/catalogue.ts';
import { answerFor } from '../../domain/succession/answer.ts';
import { firstDay, today } from '../../domain/succession/directory.ts';
import { wordsOfBodies } from '../../search/names/records-file.ts';
import { agencyCaller, bodiesOf, todayOf, withoutOpening } from './services/names.ts';
import type { Passage, SearchName, SearchRecord, Via, Worded } from '../../search/records/record.ts';
import { taskRef } from '../../schema/ref.ts';

/** What search needs to be told in the reader's words. */
export interface SearchWords {
  /** The name of a document: type and symbol. */
  readonly nameOf: (document: Directive | LegalDocument) => string;
  /** States that a document ended; undefined while it is in force. */
  readonly endOf: (document: Directive | LegalDocument) => string | undefined;
  /** The state of an outgoing link. */
  readonly linkWords: (url: string) => string | undefined;
  /** The state and date of a session. */
  readonly sessionLine: (session: Session) => string;
  /** What a task is called by its number. */
  readonly taskOf: (task: Task) => string;
  /** What the theme of a year is called, whatever it is about. */
  readonly themeOf: (year: number) => string;
  /** What tells a service apart from another of the same name, where there is one. */
  readonly apartWords: (service: Service) => string | undefined;
  /** Pages whose names are words of the interface, in the reader's language. */
  readonly pages: readonly { readonly ref: string; readonly names: readonly string[] }[];
}

/** Collects all search records of the portal in one language. */
export function collectRecords(portal: Portal, locale: Locale, words: SearchWords): SearchRecord[] {
  const { nameOf, endOf, linkWords, sessionLine, apartWords } = words;
  const foreign = (lang: Locale): { lang?: Locale } => (lang === locale ? {} : { lang });
  const worded = (words: Translatable): Worded =>
    words[locale] === undefined ? { text: words[OFFICIAL], ...foreign(OFFICIAL) } : { text: words[locale] };
  const otherNames = (words: Translatable): SearchName[] =>
    LOCALES.flatMap((lang) => {
      const text = lang === locale ? undefined : words[lang];
      return text === undefined ? [] : [{ text, via: 'language', lang }];
    });
  const named = (words: Translatable, via: Via = 'name'): SearchName[] => [
    { ...worded(words), via },
    ...(words[locale] === undefined ? [] : otherNames(words)),
  ];
  /** Normalises names and removes duplicates. */
  const names = (...all: readonly SearchName[]): SearchName[] => {
    const seen = new Set<string>();
    return all.flatMap((name) => {
      const text = normalise(name.text);
      if (seen.has(text)) return [];
      seen.add(text);
      return [{ ...name, text }];
    });
  };
  /**
   * If there is a short name, the long official one is only added in its own language; translations would cost 1 KB.
   */
  const officially = ({ name, short_name }: Service): SearchName[] =>
    short_name === undefined || locale === OFFICIAL ? named(withoutOpening(name)) : [{ ...worded(name), via: 'name' }];
  const passage = ({ text, lang }: Worded, anchor?: string): Passage => ({
    text: normalise(text),
    ...(lang && { lang }),
    ...(anchor === undefined ? {} : { anchor }),
  });
  const official = (text: string): Worded => ({ text, ...foreign(OFFICIAL) });
  const { year } = portal.theme;
  const called = agencyCaller(portal, locale);

  const agencyRecord = (agency: Agency): SearchRecord => {
    const answer = answerFor(portal, agency.id, { from: firstDay(portal), on: today(portal) });
    const now = answer.bodies.map(({ name }) => name[locale]);
    const earlierNames = portal.changeEvents.flatMap(({ name, results }) =>
      name && results.includes(agency.id) ? [name] : [],
    );
    return {
      ref: `agency:${agency.id}`,
      names: names(
        ...named(agency.name),
        ...agency.abbreviations.map((text): SearchName => ({ text, via: 'abbreviation' })),
        ...earlierNames.flatMap((name) => named(name, 'former')),
        ...now.map((text): SearchName => ({ text, via: 'later' })),
      ),
      ...(now.length === 0 ? {} : { note: { text: now.join('; ') } }),
      agencies: [agency.id],
      ...todayOf(called(agency.id)),
      passages: [
        ...agency.responsibilities.map(({ text }) => passage(worded(text))),
        ...(agency.unverified_field ? [{ ...passage(worded(agency.unverified_field)), isUnverified: true }] : []),
      ],
    };
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
    ...[...portal.directives.values()].map((directive): SearchRecord => ({
      ...documentRecord('directive', directive, portal.texts.get(directive.text)?.byline),
      passages: (portal.texts.get(directive.text)?.paragraphs ?? []).map((text, index) =>
        passage(official(text), `p-${index + 1}`),
      ),
    })),
    ...[...portal.documents.values()].map((document) => documentRecord('document', document)),
    ...portal.tasks.map((task): SearchRecord => ({
      ref: taskRef(task.directive.id, task.id),
      names: names(
        ...named(task.title),
        { text: task.id.toUpperCase(), via: 'symbol' },
        { text: words.taskOf(task), via: 'symbol' },
      ),
      passages: [
        passage(official(task.quote)),
        ...(locale === INTERNATIONAL ? [passage({ text: task.translation })] : []),
      ],
      agencies: task.assignees,
      year,
    })),
    ...[...portal.districts.values()].map(({ id, name, agency }): SearchRecord => ({
      ref: `unit:${id}`,
      names: names(...named(name)),
      agencies: [agency],
    })),
    ...[...portal.wards.values()].map((ward): SearchRecord => {
      const within = getOrThrow(portal.districts, ward.district).name;
      return {
        ref: `ward:${ward.id}`,
        names: names(
          { text: `${ward.name[locale]}, ${within[locale]}`, via: 'name' },
          { ...official(ward.name[OFFICIAL]), via: 'name' },
        ),
        note: {
          text: communesOf(portal, ward)
            .map(({ commune }) => commune.name[locale])
            .join('; '),
        },
        year,
      };
    }),
    ...[...portal.communes.values()].map(
      ({ id, name, from_province: province, formed_from: pieces }): SearchRecord => ({
        ref: `commune:${id}`,
        names: names(
          ...named(name),
          // Units of this city have entries of their own; those of a province that joined it are known by what they became.
          ...(province === undefined
            ? []
            : pieces.map((piece): SearchName => ({
                ...official(`${piece.name}, ${province[OFFICIAL]}`),
                via: 'former',
              }))),
        ),
      }),
    ),
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
      names: names(...own.map((text): SearchName => ({ text, via: 'name' }))),
    })),
    ...[...portal.pages]
      .filter(([id]) => id.endsWith(`.${locale}`))
      .map(([id, { title, description }]): SearchRecord => ({
        ref: `page:${id.slice(0, id.lastIndexOf('.'))}`,
        names: names({ text: title, via: 'name' }, { text: description, via: 'subject' }),
      })),
  ];

  /** Who chairs, holds and attends a session, and its day as people write it. */
  function attending({ chair, hosts, participants, starts }: Session): string {
    const { precision, year, month, day } = parsePartialDate(starts.split('T')[0] ?? '');
    const parts = precision === 'day' ? [day, month, year] : precision === 'year' ? [year] : [month, year];
    const date = parts.join('/');
    const people = [chair, ...hosts.map(({ name }) => name), participants];
    return [...people.flatMap((words) => (words ? [worded(words).text] : [])), date].join(' · ');
  }

  /** Prefixes the subject of a document with the note that it ended; its page has the details. */
  function withEnd(document: Directive | LegalDocument, about: Worded): Worded {
    const end = endOf(document);
    if (end === undefined) return about;
    return about.lang === undefined ? { text: `${end} ${about.text}` } : { text: end };
  }

  function documentRecord(
    kind: 'directive' | 'document',
    document: Directive | LegalDocument,
    byline?: string,
  ): SearchRecord {
    const { subject, symbol, issuer_agency: issuer, issuer: body, issued } = document;
    return {
      ref: `${kind}:${document.id}`,
      names: names(
        { text: nameOf(document), via: 'name' },
        ...(symbol === null
          ? []
          : [symbol, `${nameOf(document)}, ${worded(body).text}`].map((text): SearchName => ({ text, via: 'symbol' }))),
        ...named(subject, 'subject'),
        ...(byline === undefined ? [] : [{ ...official(byline), via: 'subject' as const }]),
      ),
      note: withEnd(document, worded(subject)),
      ...(issuer === undefined ? {} : { agencies: [issuer] }),
      ...(issued === null ? {} : { year: parsePartialDate(issued).year }),
    };
  }
}
