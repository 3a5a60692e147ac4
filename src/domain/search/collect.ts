import type { Locale } from '../../schema/portal.ts';
import type { Translatable } from '../../schema/primitives.ts';
import type { Agency, Directive, LegalDocument } from '../entry.ts';
import { normalise } from '../language/fold.ts';
import { parsePartialDate } from '../partial-date.ts';
import { communesOf } from '../places/succession.ts';
import { must, type Portal } from '../portal.ts';
import { listName } from '../services/catalogue.ts';
import { answerFor, nameOn } from '../succession/answer.ts';
import { firstDay, today } from '../succession/directory.ts';
import type { Passage, SearchName, SearchRecord, Via } from './record.ts';

/** What search needs to be told in the reader's words. */
export interface SearchWords {
  /** How a document is called: its type and symbol. */
  readonly nameOf: (document: Directive | LegalDocument) => string;
}

/** Everything search can answer with, in one language, from the portal. */
export function collectRecords(portal: Portal, locale: Locale, { nameOf }: SearchWords): SearchRecord[] {
  const other: Locale = locale === 'vi' ? 'en' : 'vi';
  const named = (words: Translatable, via: Via = 'name'): SearchName[] => [
    { text: words[locale] ?? words.vi, via },
    ...(words[other] === undefined || words[locale] === undefined
      ? []
      : [{ text: words[other], via: 'language' } as const]),
  ];
  /** Each name once, in the one form everything is compared in. */
  const names = (...all: readonly SearchName[]): SearchName[] => {
    const seen = new Set<string>();
    return all.flatMap(({ text, via }) => {
      const plain = normalise(text);
      if (seen.has(plain)) return [];
      seen.add(plain);
      return [{ text: plain, via }];
    });
  };
  const passage = (text: string, anchor?: string): Passage => ({
    text: normalise(text),
    ...(anchor === undefined ? {} : { anchor }),
  });
  const nameNow = (id: string): string => nameOn(must(portal.agencies, id), portal.changes, today(portal))[locale];
  const { year } = portal.theme;

  const agencyRecord = (agency: Agency): SearchRecord => {
    const answer = answerFor(portal, agency.id, { from: firstDay(portal), on: today(portal) });
    const now = answer.bodies.map(({ name }) => name[locale]);
    const borne = portal.changes.flatMap(({ name, results }) => (name && results.includes(agency.id) ? [name] : []));
    return {
      ref: `agency:${agency.id}`,
      names: names(
        ...named(agency.name),
        ...agency.abbreviations.map((text): SearchName => ({ text, via: 'abbreviation' })),
        ...borne.flatMap((name) => named(name, 'former')),
        ...now.map((text): SearchName => ({ text, via: 'later' })),
      ),
      ...(now.join() === agency.name[locale] || now.length === 0 ? {} : { note: now.join('; ') }),
      agencies: [agency.id],
      passages: [
        ...agency.responsibilities.map(({ text }) => passage(text[locale] ?? text.vi)),
        ...(agency.unverified_field
          ? [{ ...passage(agency.unverified_field[locale] ?? agency.unverified_field.vi), isUnverified: true }]
          : []),
      ],
    };
  };

  return [
    ...[...portal.agencies.values()].map(agencyRecord),
    ...[...portal.services.values()].map((service): SearchRecord => ({
      ref: `service:${service.id}`,
      names: names(...named(listName(service)), ...named(service.name), { text: service.id, via: 'symbol' }),
      note: service.agencies_now.map(nameNow).join('; '),
      audience: service.audience,
      agencies: [...new Set([...service.agencies_now, ...service.agencies_then])],
    })),
    ...[...portal.programmes.values()].map(({ id, name }): SearchRecord => ({
      ref: `programme:${id}`,
      names: names(...named(name)),
      year,
    })),
    ...[...portal.themes.values()].map((theme): SearchRecord => ({
      ref: `theme:${theme.id}`,
      names: names(...named(theme.name)),
      year: theme.year,
    })),
    ...[...portal.directives.values()].map((directive): SearchRecord => ({
      ...documentRecord('directive', directive),
      passages: (portal.texts.get(directive.text)?.paragraphs ?? []).map((text, index) =>
        passage(text, `p-${index + 1}`),
      ),
    })),
    ...[...portal.documents.values()].map((document) => documentRecord('document', document)),
    ...portal.tasks.map((task): SearchRecord => ({
      ref: `task:${task.directive.id}#${task.id}`,
      names: names(...named(task.title)),
      passages: [passage(task.quote), ...(locale === 'en' ? [passage(task.translation)] : [])],
      agencies: task.assignees,
      year,
    })),
    ...[...portal.districts.values()].map(({ id, name, agency }): SearchRecord => ({
      ref: `unit:${id}`,
      names: names(...named(name)),
      agencies: [agency],
    })),
    ...[...portal.wards.values()].map((ward): SearchRecord => {
      const within = must(portal.districts, ward.district).name;
      return {
        ref: `ward:${ward.id}`,
        names: names(
          { text: `${ward.name[locale]}, ${within[locale]}`, via: 'name' },
          { text: ward.name.vi, via: 'name' },
        ),
        note: communesOf(portal, ward)
          .map(({ commune }) => commune.name[locale])
          .join('; '),
        year,
      };
    }),
    ...[...portal.communes.values()].map(({ id, name }): SearchRecord => ({
      ref: `commune:${id}`,
      names: names(...named(name)),
    })),
    ...[...portal.terms.values()].map(({ id, forms, means, en, kind, in_context: inContext }): SearchRecord => ({
      ref: `term:${id}`,
      names: names(...forms.map((text): SearchName => ({ text, via: 'name' }))),
      note: locale === 'en' && en !== undefined ? `${means.join('; ')} (${en})` : means.join('; '),
      means: means.map(normalise),
      ...(inContext ? { inContext } : {}),
      ...(kind === 'everyday' ? { isEveryday: true } : {}),
    })),
    ...[...portal.pages]
      .filter(([id]) => id.endsWith(`.${locale}`))
      .map(([id, { title, description }]): SearchRecord => ({
        ref: `page:${id.slice(0, id.lastIndexOf('.'))}`,
        names: names({ text: title, via: 'name' }, { text: description, via: 'subject' }),
      })),
  ];

  function documentRecord(kind: 'directive' | 'document', document: Directive | LegalDocument): SearchRecord {
    const { subject, symbol, issuer_agency: issuer, issued } = document;
    return {
      ref: `${kind}:${document.id}`,
      names: names(
        { text: nameOf(document), via: 'name' },
        ...(symbol === null ? [] : [{ text: symbol, via: 'symbol' } as const]),
        ...named(subject, 'subject'),
      ),
      note: subject[locale] ?? subject.vi,
      ...(issuer === undefined ? {} : { agencies: [issuer] }),
      ...(issued === null ? {} : { year: parsePartialDate(issued).year }),
    };
  }
}
