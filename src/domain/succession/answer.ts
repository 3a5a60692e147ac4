import type { Confidence } from '../../schema/fields/primitives.ts';
import type { Localized, Translatable } from '../../schema/fields/localized.ts';
import type { Agency, ChangeEvent, Service } from '../entries/entry.ts';
import { oncePerObject } from '../lists/once.ts';
import { getOrThrow, type Portal } from '../portal.ts';
import { dayOf } from '../lifelines/lifelines.ts';
import { isMovedBy, movesFirst } from '../lifelines/moved-work.ts';
import { SIDES } from '../resolve/body-readings.ts';

/**
 * Evidence that a body was at work on a date: a change that resulted in it, a document it issued, procedures that name
 * it, or a confirming source.
 */
export interface Evidence {
  readonly date: string;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly note?: Translatable | undefined;
  /** Whether the source names this kind of body, as procedures of the whole country do, and not this one. */
  readonly isKind?: boolean | undefined;
}

/** A body to ask, under its name on that day. */
export interface LivingBody {
  readonly agency: Agency;
  readonly name: Localized;
  /** The latest evidence in the span; undefined if nobody has verified that the body still exists. */
  readonly evidence: Evidence | undefined;
}

/** Whom to ask on one day about the work of a body on an earlier day. */
export interface Answer {
  readonly agency: Agency;
  /**
   * lives: evidence exists for every body; unverified: it is missing for at least one; ended: there is no successor.
   */
  readonly state: 'lives' | 'unverified' | 'ended';
  readonly bodies: readonly LivingBody[];
  /** The changes that led there, oldest first. */
  readonly chain: readonly ChangeEvent[];
  /** Work that other bodies took over along the way, oldest first; for a service, only transfers of that service. */
  readonly moved: readonly ChangeEvent[];
}

/** The span of a question: `from` is the date of the text, `on` is the date of the reader. */
export interface Span {
  readonly from: string;
  readonly on: string;
}

const isWithin = (date: string, { from, on }: Span): boolean => {
  const day = dayOf({ date });
  return day > from && day <= on;
};

/** The name of a body on a day: that of the latest change that names it, else that of its entry. */
export function nameOn(agency: Agency, changes: readonly ChangeEvent[], day: string): Localized {
  const naming = changes.findLast(
    (change) => change.name !== undefined && change.results.includes(agency.id) && dayOf(change) <= day,
  );
  return naming?.name ?? agency.name;
}

/**
 * The bodies that take over at a change. A re-established body only takes over its own line; all others stay with the
 * continuing body.
 */
function nextHolders(change: ChangeEvent, start: string): readonly string[] {
  if (change.kind !== 're-established') return change.results;
  return change.results.includes(start) ? [start] : change.results.filter((id) => change.originals.includes(id));
}

/** What bodies issued and when, by body: a document shows the one that issued it at work on its day. */
const issuedBy = oncePerObject((portal: Portal): ReadonlyMap<string, readonly Evidence[]> => {
  const documents = [...portal.documents.values(), ...portal.directives.values()].flatMap(
    ({ issuer_agency: issuer, issued, sources, confidence }) =>
      issuer === undefined || issued === null ? [] : [{ issuer, evidence: { date: issued, sources, confidence } }],
  );
  return new Map(
    [...Map.groupBy(documents, ({ issuer }) => issuer)].map(([issuer, own]) => [
      issuer,
      own.map(({ evidence }) => evidence),
    ]),
  );
});

/**
 * The newest reading of procedures that name a body, by body: only where the words of the source name that kind of body
 * (a reading of high confidence says so), not where we concluded it from a field or a tier. What is named is a kind of
 * body, as procedures hold for the whole country, so the evidence is of medium confidence at most.
 */
const namedBy = oncePerObject((portal: Portal): ReadonlyMap<string, Evidence> => {
  const newest = new Map<string, Evidence>();
  for (const service of portal.services.values()) {
    const { checked: date, sources, confidence } = service;
    for (const side of SIDES) {
      const answer = service[side];
      if (answer?.confidence !== 'high') continue;
      for (const id of answer.agencies) {
        const known = newest.get(id);
        if (known !== undefined && dayOf({ date }) <= dayOf(known)) continue;
        newest.set(id, { date, sources, confidence: confidence === 'high' ? 'medium' : confidence, isKind: true });
      }
    }
  }
  return newest;
});

/**
 * The latest evidence within a span that a body is at work: it was founded, resulted from a change, issued a document,
 * is named by procedures, or is confirmed by a source. Evidence of low confidence does not count.
 */
function evidenceFor(portal: Portal, agency: Agency, span: Span): Evidence | undefined {
  const founded = agency.founded ? [agency.founded] : [];
  const changes = portal.changeEvents.filter(({ results }) => results.includes(agency.id));
  const named = namedBy(portal).get(agency.id) ?? [];
  return [...founded, ...changes, ...(issuedBy(portal).get(agency.id) ?? []), named, agency.confirmed]
    .flat()
    .filter(({ date, confidence }) => confidence !== 'low' && isWithin(date, span))
    .reduce<Evidence | undefined>(
      (newest, { date, sources, confidence, note, isKind }: Evidence) =>
        newest === undefined || dayOf({ date }) >= dayOf(newest) ? { date, sources, confidence, note, isKind } : newest,
      undefined,
    );
}

/** Whether a change affects the line being followed: transfers of work only count for their own services. */
function passesOn(change: ChangeEvent, service: Pick<Service, 'id' | 'field'> | undefined): boolean {
  return change.kind !== 'transferred-function' || (service !== undefined && isMovedBy(service, change));
}

/**
 * Follows a body from one day to another through all changes; with a service, follows that service, which may move to
 * another body. A body without recent evidence is unverified, and one without successor has ended; nothing is inferred
 * beyond that.
 */
export function answerFor(
  portal: Portal,
  agencyId: string,
  span: Span,
  service?: Pick<Service, 'id' | 'field'>,
): Answer {
  let holders = [agencyId];
  const chain: ChangeEvent[] = [];
  /** Period in which each body along the way was responsible. */
  const terms = new Map([[agencyId, { since: span.from, until: span.on }]]);
  for (const change of movesFirst(portal.changeEvents)) {
    const touched = change.originals.filter((id) => holders.includes(id));
    if (touched.length === 0 || !passesOn(change, service) || !isWithin(change.date, span)) continue;
    chain.push(change);
    const day = dayOf(change);
    const next = nextHolders(change, agencyId);
    for (const id of touched) if (!next.includes(id)) terms.set(id, { since: terms.get(id)?.since ?? day, until: day });
    for (const id of next) if (!holders.includes(id)) terms.set(id, { since: day, until: span.on });
    holders = [...new Set([...holders.filter((id) => !touched.includes(id)), ...next])];
  }
  const moved = portal.changeEvents.filter(
    (change) =>
      change.kind === 'transferred-function' &&
      (service === undefined || isMovedBy(service, change)) &&
      change.originals.some((id) => {
        const term = terms.get(id);
        return term !== undefined && term.since < dayOf(change) && dayOf(change) <= term.until;
      }),
  );
  const bodies = holders.map((id): LivingBody => {
    const agency = getOrThrow(portal.agencies, id);
    return { agency, name: nameOn(agency, portal.changeEvents, span.on), evidence: evidenceFor(portal, agency, span) };
  });
  const isSeen = bodies.every(({ evidence }) => evidence !== undefined);
  return {
    agency: getOrThrow(portal.agencies, agencyId),
    state: bodies.length === 0 ? 'ended' : isSeen ? 'lives' : 'unverified',
    bodies,
    chain,
    moved,
  };
}
