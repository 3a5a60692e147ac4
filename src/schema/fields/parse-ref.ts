/** A parsed reference: `task:659-ubnd-kstt#nv-10` is the part `nv-10` of the entry `659-ubnd-kstt`. */
export interface Ref {
  /** The kind of the entry: the word before the colon. */
  readonly kind: string;
  readonly id: string;
  readonly part: string | undefined;
}

/** Parses a reference of any kind; undefined if the text is not a reference. */
export function parseRef(ref: string): Ref | undefined {
  const [, kind, id, part] = /^([a-z-]+):([^#]+)(?:#(.+))?$/u.exec(ref) ?? [];
  return kind === undefined || id === undefined ? undefined : { kind, id, part };
}
