/** One line of the id registry: an id that was given out, or the tombstone of one that was taken back. */
export interface RegistryLine {
  /** 1-based line number in the file. */
  readonly line: number;
  readonly ref: string;
  /** Present on a tombstone only. */
  readonly removed?: { readonly on: string; readonly successor: string | undefined };
}

export interface Tombstone {
  readonly ref: string;
  readonly on: string;
  readonly successor: string | undefined;
}

/** Public references (`agency:so-noi-vu`, `task:659-ubnd-kstt#nv-01`) and, on a tombstone, what took the place. */
const LINE =
  /^(?<ref>[a-z]+:[a-z0-9.-]+(?:#[a-z0-9-]+)?)(?: removed (?<on>\d{4}-\d{2}-\d{2})(?: see (?<see>[a-z]+:[a-z0-9.#-]+))?)?$/u;

/** Reads the registry; lines it cannot read come back by number, so that all can be reported at once. */
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

/** The ids that were taken back, with what took their place. */
export const tombstonesOf = (lines: readonly RegistryLine[]): Tombstone[] =>
  lines.flatMap(({ ref, removed }) => (removed ? [{ ref, ...removed }] : []));
