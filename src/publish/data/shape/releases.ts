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

/** The name under which releases tell of a dataset. */
const ownName = (name: string | undefined): string | undefined => (name?.startsWith('matrix-') ? 'matrix' : name);

/**
 * The day of the newest state of a dataset; of the whole, without a name: when its form last grew, or when the content
 * was last checked, corrected or changed, whichever is later.
 *
 * @param updated - ISO day on which the content was last checked or corrected.
 * @param changed - ISO day on which what it is made of last changed, if there is a history.
 */
export function modifiedOn(name: string | undefined, updated: string, changed = ''): string {
  const own = ownName(name);
  const newest = RELEASES.find(({ added }) => own === undefined || own in added)?.date ?? '';
  return [newest, updated, changed].sort().at(-1) ?? updated;
}

/** The day on which a dataset was first published; of the whole, without a name. */
export function issuedOn(name: string | undefined): string {
  const own = ownName(name);
  const oldest = RELEASES.findLast(({ added }) => own === undefined || own in added);
  if (oldest === undefined) throw new Error(`“${String(name)}” came with no release: name it in releases.json`);
  return oldest.date;
}
