/** A reference taken apart: `task:659-ubnd-kstt#nv-10` is the part `nv-10` of the entry `659-ubnd-kstt`. */
export interface Ref {
  /** The word before the colon: of which kind the entry is. */
  readonly kind: string;
  readonly id: string;
  readonly part: string | undefined;
}

/** Takes a reference apart, whatever its kind; undefined where it is none. */
export function parseRef(ref: string): Ref | undefined {
  const [, kind, id, part] = /^([a-z-]+):([^#]+)(?:#(.+))?$/u.exec(ref) ?? [];
  return kind === undefined || id === undefined ? undefined : { kind, id, part };
}
