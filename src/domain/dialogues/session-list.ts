import type { Confidence } from '../../schema/fields/primitives.ts';

/** What narrows the list of sessions. */
export const SESSION_FACETS = ['sector', 'agency', 'audience', 'quarter', 'standing'] as const;
export type SessionFacet = (typeof SESSION_FACETS)[number];

type ByFacet<T> = Readonly<Record<SessionFacet, T>>;

/** A value of a facet: as addresses carry it, and as readers see it. */
export interface FacetOption {
  readonly id: string;
  readonly name: string;
}

/** A session as a list in one language shows it. */
export interface ListedSession {
  readonly id: string;
  readonly title: string;
  /** Language of the title where it is not the page’s. */
  readonly lang?: string;
  readonly when: string;
  readonly hosts: readonly string[];
  readonly confidence: Confidence;
  /** Ids of its values of each facet; how it stands comes first among those of `standing`. */
  readonly values: ByFacet<readonly string[]>;
}

/** Sessions, newest first, with every value that can narrow them, in the order they are offered. */
export interface SessionList {
  readonly options: ByFacet<readonly FacetOption[]>;
  readonly sessions: readonly ListedSession[];
}

/** A list as it travels: columns, in which names stand once and rows hold their numbers. */
export interface SessionListFile {
  readonly options: ByFacet<readonly FacetOption[]>;
  readonly hosts: readonly string[];
  readonly columns: {
    readonly id: readonly string[];
    readonly title: readonly string[];
    /** Empty where the title is in the page’s language. */
    readonly lang: readonly string[];
    readonly when: readonly string[];
    readonly hosts: readonly (readonly number[])[];
    readonly confidence: readonly Confidence[];
    readonly values: ByFacet<readonly (readonly number[])[]>;
  };
}

const byFacet = <T>(valueOf: (facet: SessionFacet) => T): ByFacet<T> =>
  Object.fromEntries(SESSION_FACETS.map((facet) => [facet, valueOf(facet)])) as ByFacet<T>;

/** The place of a value among those it must be one of. */
function placeIn<T>(all: readonly T[], value: T): number {
  const place = all.indexOf(value);
  if (place < 0) throw new Error(`“${String(value)}” is not among the values of the list`);
  return place;
}

/** The value at a place; a file that was cut or belongs to another build points beside its values. */
function at<T>(all: readonly T[], place: number): T {
  const value = all[place];
  if (value === undefined) throw new Error(`the list of sessions has no value ${place}`);
  return value;
}

/** Makes the file of a list. Throws for a session with a value that is not offered. */
export function encodeSessionList({ options, sessions }: SessionList): SessionListFile {
  const hosts = [...new Set(sessions.flatMap((session) => session.hosts))];
  const ids = byFacet((facet) => options[facet].map(({ id }) => id));
  return {
    options,
    hosts,
    columns: {
      id: sessions.map(({ id }) => id),
      title: sessions.map(({ title }) => title),
      lang: sessions.map(({ lang = '' }) => lang),
      when: sessions.map(({ when }) => when),
      hosts: sessions.map((session) => session.hosts.map((host) => placeIn(hosts, host))),
      confidence: sessions.map(({ confidence }) => confidence),
      values: byFacet((facet) => sessions.map(({ values }) => values[facet].map((id) => placeIn(ids[facet], id)))),
    },
  };
}

/** Reads the file of a list. Throws for anything that is not a whole one. */
export function decodeSessionList({ options, hosts, columns }: SessionListFile): SessionList {
  const sessions = columns.id.map((id, row): ListedSession => {
    const lang = at(columns.lang, row);
    return {
      id,
      title: at(columns.title, row),
      ...(lang !== '' && { lang }),
      when: at(columns.when, row),
      hosts: at(columns.hosts, row).map((place) => at(hosts, place)),
      confidence: at(columns.confidence, row),
      values: byFacet((facet) => at(columns.values[facet], row).map((place) => at(options[facet], place).id)),
    };
  });
  return { options: byFacet((facet) => [...options[facet]]), sessions };
}
