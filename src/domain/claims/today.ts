import { comparePartialDates } from '../dates/partial-date.ts';
import { mapWords } from '../text/map-words.ts';
import type { PortalRecords } from '../entries/records.ts';
import { resolveServices } from '../resolve/resolve.ts';
import type { Claim, ClaimKind } from './claim.ts';
import { documentsInForce } from './force.ts';
import { byLocale } from '../../schema/fields/languages.ts';

type Claims = (records: PortalRecords) => Claim[];

const laws: Claims = (records) =>
  documentsInForce(records).flatMap((id): Claim[] => {
    const document = records.documents.get(id);
    if (!document) return [];
    const name = (subject: string): string => (document.symbol === null ? subject : `${document.symbol}: ${subject}`);
    const of = mapWords(document.subject, name);
    return [{ kind: 'law', collection: 'documents', id, path: [], of, checked: document.checked }];
  });

const levels: Claims = (records) =>
  [...records['level-steps']].flatMap(([id, { name, rules }]) =>
    rules.flatMap(({ document, place, until, checked }, index): Claim[] => {
      if (until !== undefined) return [];
      const symbol = records.documents.get(document)?.symbol ?? document;
      const of = byLocale((locale) => `${name[locale]}: ${place[locale]}, ${symbol}`);
      return [{ kind: 'level', collection: 'level-steps', id, path: ['rules', index], of, checked }];
    }),
  );

const settings: Claims = ({ portal }) =>
  [...portal].flatMap(([id, { filing, current }]) => [
    ...filing.map(({ place, checked }, index): Claim => ({
      kind: 'filing',
      collection: 'portal',
      id,
      path: ['filing', index],
      of: place,
      checked,
    })),
    ...current.map(({ name, checked }, index): Claim => ({
      kind: 'portal',
      collection: 'portal',
      id,
      path: ['current', index],
      of: name,
      checked,
    })),
  ]);

/** The address of a desk is as old as its source, until someone looks again. */
const desks: Claims = ({ desks: all, communes, agencies: bodies }) =>
  [...all].flatMap(([id, { agency, commune, as_of: asOf, checked }]): Claim[] => {
    const of = (commune === undefined ? undefined : communes.get(commune)?.name) ?? bodies.get(agency)?.name;
    const path = [checked === undefined ? 'as_of' : 'checked'];
    return of === undefined ? [] : [{ kind: 'desk', collection: 'desks', id, path, of, checked: checked ?? asOf }];
  });

/** Entries that say as a whole how things are today, and when someone looked. */
const whole = (kind: ClaimKind, collection: 'dialogue-channels' | 'systems', records: PortalRecords): Claim[] =>
  [...records[collection]].map(([id, { name, checked }]) => ({ kind, collection, id, path: [], of: name, checked }));

const channels: Claims = (records) => whole('channel', 'dialogue-channels', records);

const systems: Claims = (records) =>
  whole('system', 'systems', records).filter(({ id }) => records.systems.get(id)?.closed === undefined);

/** A procedure is looked at again by taking in a newer reading of its source, which brings its day. */
const services: Claims = (records) =>
  [...resolveServices(records).values()].map((service) => ({
    kind: 'service',
    collection: 'services',
    id: service.id,
    path: ['procedure', 'read'],
    of: service.short_name ?? service.name,
    checked: service.checked,
  }));

/** An agency without a confirmation makes no claim; its page says “not verified”. */
const agencies: Claims = (records) =>
  [...records.agencies].flatMap(([id, { name, confirmed }]): Claim[] => {
    const checked = confirmed
      .map(({ date }) => date)
      .sort(comparePartialDates)
      .at(-1);
    return checked === undefined ? [] : [{ kind: 'agency', collection: 'agencies', id, path: [], of: name, checked }];
  });

/** All statements of the content about the present, in the order of their kinds. */
export const claimsOfToday: Claims = (records) =>
  [laws, levels, settings, desks, channels, systems, services, agencies].flatMap((claims) => claims(records));

/**
 * Claims in the order in which they should be verified again: never verified first, then oldest first. `before` (ISO
 * day) limits them to claims last verified before it; a month or year counts as its first day.
 */
export function staleClaims(records: PortalRecords, before?: string): Claim[] {
  const day = ({ checked }: Claim): string => checked ?? '0000';
  return claimsOfToday(records)
    .filter((claim) => before === undefined || comparePartialDates(day(claim), before) < 0)
    .sort((a, b) => comparePartialDates(day(a), day(b)));
}
