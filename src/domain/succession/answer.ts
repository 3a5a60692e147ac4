import type { Confidence } from '../../schema/fields/primitives.ts';
import type { Localized, Translatable } from '../../schema/fields/localized.ts';
import type { Agency, ChangeEvent, Service } from '../entries/entry.ts';
import { getOrThrow, type Portal } from '../portal.ts';
import { dayOf } from '../lifelines/lifelines.ts';
import { isMovedBy, movesFirst } from '../lifelines/moved-work.ts';

/** What shows that a body was at work on a date: a change it came out of, or a source that saw it. */
export interface Evidence {
  readonly date: string;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly note?: Translatable | undefined;
}

/** A body to ask, under the name it bears on that day. */
export interface LivingBody {
  readonly agency: Agency;
  readonly name: Localized;
  /** The newest evidence after the day one asks from; without it, nobody has verified that the body goes on. */
  readonly evidence: Evidence | undefined;
}

/** Whom to ask on a day about what a body did on an earlier one. */
export interface Answer {
  readonly agency: Agency;
  /** lives: every body was seen since; unverified: at least one was not; ended: nobody took its place. */
  readonly state: 'lives' | 'unverified' | 'ended';
  readonly bodies: readonly LivingBody[];
  /** The changes on the way, oldest first. */
  readonly chain: readonly ChangeEvent[];
  /** Work of bodies on the way that moved elsewhere, oldest first; asked about a service, only if it was that service. */
  readonly moved: readonly ChangeEvent[];
}

/** The days between which one asks: `from` is when the text spoke, `on` is when the reader asks. */
export interface Span {
  readonly from: string;
  readonly on: string;
}

const isWithin = (date: string, { from, on }: Span): boolean => {
  const day = dayOf({ date });
  return day > from && day <= on;
};

/** The name a body bears on a day: that of its newest change that names it, else that of its entry. */
export function nameOn(agency: Agency, changes: readonly ChangeEvent[], day: string): Localized {
  const naming = changes.findLast(
    (change) => change.name !== undefined && change.results.includes(agency.id) && dayOf(change) <= day,
  );
  return naming?.name ?? agency.name;
}

/** Where a line goes at a change: what comes back takes only its own line, every other stays with who goes on. */
function nextHolders(change: ChangeEvent, start: string): readonly string[] {
  if (change.kind !== 're-established') return change.results;
  return change.results.includes(start) ? [start] : change.results.filter((id) => change.originals.includes(id));
}

/** The newest evidence within a span that a body is at work; weak evidence is none. */
function evidenceFor(portal: Portal, agency: Agency, span: Span): Evidence | undefined {
  const founded = agency.founded ? [agency.founded] : [];
  const changes = portal.changeEvents.filter(({ results }) => results.includes(agency.id));
  return [...founded, ...changes, ...agency.confirmed]
    .filter(({ date, confidence }) => confidence !== 'low' && isWithin(date, span))
    .reduce<Evidence | undefined>(
      (newest, { date, sources, confidence, note }) =>
        newest === undefined || dayOf({ date }) >= dayOf(newest) ? { date, sources, confidence, note } : newest,
      undefined,
    );
}

/** Where a line goes at a change, and whether the change belongs to its history. */
function passesOn(change: ChangeEvent, service: Pick<Service, 'id' | 'field'> | undefined): boolean {
  return change.kind !== 'transferred-function' || (service !== undefined && isMovedBy(service, change));
}

/**
 * Follows a body from one day to another through every change on the way; with a service, follows that service, which
 * may leave its body. Nothing is guessed: a body nobody has seen since is unverified, and one without a successor has
 * ended.
 */
export function answerFor(
  portal: Portal,
  agencyId: string,
  span: Span,
  service?: Pick<Service, 'id' | 'field'>,
): Answer {
  let holders = [agencyId];
  const chain: ChangeEvent[] = [];
  /** When each body on the way took over, and when it passed on. */
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
