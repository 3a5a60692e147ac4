import type { Confidence } from '../../schema/fields/primitives.ts';

/** Facets that filter the list of sessions. */
export const SESSION_FACETS = ['sector', 'agency', 'audience', 'quarter', 'standing'] as const;
export type SessionFacet = (typeof SESSION_FACETS)[number];

type ByFacet<T> = Readonly<Record<SessionFacet, T>>;

/** A facet value: its id in addresses and its label. */
export interface FacetOption {
  readonly id: string;
  readonly name: string;
}

/** A session as listed in one language. */
export interface ListedSession {
  readonly id: string;
  readonly title: string;
  /** Language of the title if it is not that of the page. */
  readonly lang?: string;
  readonly when: string;
  readonly hosts: readonly string[];
  readonly confidence: Confidence;
  /** Ids of its values of each facet; the first `standing` value is its state. */
  readonly values: ByFacet<readonly string[]>;
}

/** Sessions, newest first, with all filter options in display order. */
export interface SessionList {
  readonly options: ByFacet<readonly FacetOption[]>;
  readonly sessions: readonly ListedSession[];
}

/** A session list as it is published: `build` is the digest of all it holds, which pages that were made with it name. */
export type PublishedSessions = SessionListFile & { readonly build: string };

/** The transfer format of a session list: columns, with repeated names stored once and referred to by index. */
export interface SessionListFile {
  readonly options: ByFacet<readonly FacetOption[]>;
  readonly hosts: readonly string[];
  readonly columns: {
    readonly id: readonly string[];
    readonly title: readonly string[];
    /** Empty if the title is in the page's language. */
    readonly lang: readonly string[];
    readonly when: readonly string[];
    readonly hosts: readonly (readonly number[])[];
    readonly confidence: readonly Confidence[];
    readonly values: ByFacet<readonly (readonly number[])[]>;
  };
}

const byFacet = <T>(valueOf: (facet: SessionFacet) => T): ByFacet<T> =>
  Object.fromEntries(SESSION_FACETS.map((facet) => [facet, valueOf(facet)])) as ByFacet<T>;

/** The index of a value. Throws if it is not in the list. */
function placeIn<T>(all: readonly T[], value: T): number {
  const place = all.indexOf(value);
  if (place < 0) throw new Error(`“${String(value)}” is not among the values of the list`);
  return place;
}

/** The value at an index. Throws if the index is out of range, as in a truncated file or one of another build. */
function at<T>(all: readonly T[], place: number): T {
  const value = all[place];
  if (value === undefined) throw new Error(`the list of sessions has no value ${place}`);
  return value;
}

/** Encodes a session list. Throws if a session has a value that is not among the options. */
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

/** Decodes a session list. Throws if the file is incomplete or inconsistent. */
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
