/** One line of the id registry: an id in use, or the tombstone of a removed one. */
export interface RegistryLine {
  /** 1-based line number in the file. */
  readonly line: number;
  readonly ref: string;
  /** Only on tombstones. */
  readonly removed?: { readonly on: string; readonly successor: string | undefined };
}

export interface Tombstone {
  readonly ref: string;
  readonly on: string;
  readonly successor: string | undefined;
}

/** A public reference (`agency:so-noi-vu`, `task:659-ubnd-kstt#nv-01`) and, on a tombstone, the date and successor. */
const LINE =
  /^(?<ref>[a-z]+:[a-z0-9.-]+(?:#[a-z0-9-]+)?)(?: removed (?<on>\d{4}-\d{2}-\d{2})(?: see (?<see>[a-z]+:[a-z0-9.#-]+))?)?$/u;

/** Parses the registry. Unreadable lines are returned with their numbers, so that all can be reported at once. */
export function parseRegistry(text: string): { lines: RegistryLine[]; unreadable: { line: number; text: string }[] } {
  const lines: RegistryLine[] = [];
  const unreadable: { line: number; text: string }[] = [];
  text.split('\n').forEach((raw, index) => {
    if (raw === '' || raw.startsWith('#')) return;
    const groups = LINE.exec(raw)?.groups;
    if (groups?.ref === undefined) {
      unreadable.push({ line: index + 1, text: raw });
      return;
    }
    const removed = groups.on === undefined ? {} : { removed: { on: groups.on, successor: groups.see } };
    lines.push({ line: index + 1, ref: groups.ref, ...removed });
  });
  return { lines, unreadable };
}

/** Removed ids, with their successors. */
export const tombstonesOf = (lines: readonly RegistryLine[]): Tombstone[] =>
  lines.flatMap(({ ref, removed }) => (removed ? [{ ref, ...removed }] : []));
