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
  /^(?<ref>[a-z]+:[a-z0-9.-]+(?:#[a-z0-9.-]+)?)(?: removed (?<on>\d{4}-\d{2}-\d{2})(?: see (?<see>[a-z]+:[a-z0-9.#-]+))?)?$/u;
/** An article with its clauses and points: `document:43-2011-nd-cp#dieu-3 has 1 2 2.a 2.dd .a`. */
const ARTICLE = /^(?<ref>document:[a-z0-9.-]+#dieu-[a-z0-9-]+) has(?<units>(?: [a-z0-9-]*(?:\.[a-z0-9-]+)?)+)$/u;

/** The line of an article with the paths of clauses and points (`dieu-3.khoan-2.diem-a`), in short. */
export function registeredUnits(article: string, units: readonly string[]): string {
  const short = units.map((unit) =>
    unit
      .replace(/^[^.]+\.?/u, '')
      .replace('khoan-', '')
      .replace(/\.?diem-/u, '.'),
  );
  return [article, ...(short.length === 0 ? [] : ['has', ...short])].join(' ');
}

/** The public references that the line of an article stands for. */
const unitRefs = (article: string, units: string): string[] =>
  units
    .trim()
    .split(' ')
    .map((unit) => {
      const [clause = '', point] = unit.split('.');
      return [
        article,
        ...(clause === '' ? [] : [`khoan-${clause}`]),
        ...(point === undefined ? [] : [`diem-${point}`]),
      ].join('.');
    });

/** Parses the registry. Unreadable lines are returned with their numbers, so that all can be reported at once. */
export function parseRegistry(text: string): { lines: RegistryLine[]; unreadable: { line: number; text: string }[] } {
  const lines: RegistryLine[] = [];
  const articles = new Set<string>();
  const unreadable: { line: number; text: string }[] = [];
  text.split('\n').forEach((raw, index) => {
    if (raw === '' || raw.startsWith('#')) return;
    const article = ARTICLE.exec(raw)?.groups;
    if (article) {
      const refs = unitRefs(article.ref ?? '', article.units ?? '');
      // A later line of an article only adds what it did not have.
      const isFirst = !articles.has(article.ref ?? '');
      articles.add(article.ref ?? '');
      for (const ref of [...(isFirst ? [article.ref ?? ''] : []), ...refs]) lines.push({ line: index + 1, ref });
      return;
    }
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
