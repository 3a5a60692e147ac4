import given from './releases.json' with { type: 'json' };

/** A state of the form of the data. Within version 1, the second number grows with additions. */
export interface Release {
  readonly version: string;
  /** ISO day. */
  readonly date: string;
  /** What came, in English like the descriptions of fields. */
  readonly what: string;
  /** The fields that came, by table. */
  readonly added: Readonly<Record<string, readonly string[]>>;
}

/** All releases, newest first. */
export const RELEASES: readonly Release[] = given.map(({ added, ...release }) => ({
  ...release,
  added: Object.fromEntries(
    Object.entries(added as Record<string, string>).map(([name, fields]) => [name, fields.split(' ')]),
  ),
}));

/** The version of the form of the data, such as `1.1.0`. */
export const RELEASE = RELEASES[0]?.version ?? '';

/** The day on which a dataset was first published; of the whole, without a name. A matrix goes by what it is. */
export function issuedOn(name: string | undefined): string {
  const own = name?.startsWith('matrix-') ? 'matrix' : name;
  const oldest = RELEASES.findLast(({ added }) => own === undefined || own in added);
  if (oldest === undefined) throw new Error(`“${String(name)}” came with no release: name it in releases.json`);
  return oldest.date;
}
