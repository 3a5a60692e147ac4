import type { PassageRecord } from './record.ts';

/** What a further field of a passage is mapped as. `object` is kept and comes back, but nothing is found by it. */
export type FieldKind = 'keyword' | 'long' | 'double' | 'boolean' | 'object';

/** Further fields and what each is, undefined where it never had a value. */
export type Fields = ReadonlyMap<string, FieldKind | undefined>;

/** Every passage has these: the mapping says itself what they are. */
const OWN: ReadonlySet<string> = new Set(['id', 'title', 'text']);

/** Readers of the same documents rely on these, whether a file has them or not. */
const KNOWN: Fields = new Map([
  ['ref', 'keyword'],
  ['data', 'object'],
]);

/** The kind that takes the values of both. */
function widest(one: FieldKind | undefined, other: FieldKind | undefined): FieldKind | undefined {
  if (one === undefined || one === other) return other;
  if (other === undefined) return one;
  if (one === 'object' || other === 'object') return 'object';
  // A keyword takes numbers and truth values as they are written.
  return [one, other].every((kind) => kind === 'long' || kind === 'double') ? 'double' : 'keyword';
}

function kindOf(value: unknown): FieldKind | undefined {
  if (value === null) return undefined;
  if (typeof value === 'string') return 'keyword';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'long' : 'double';
  // The engine reads several values of a field as it reads one.
  if (Array.isArray(value)) return value.map(kindOf).reduce(widest, undefined);
  return 'object';
}

/** Finds what further fields passages have, for a mapping that names them all. */
export class FieldSurvey {
  readonly #fields = new Map(KNOWN);

  add(record: PassageRecord): void {
    for (const [name, value] of Object.entries(record)) {
      if (!OWN.has(name)) this.#fields.set(name, widest(this.#fields.get(name), kindOf(value)));
    }
  }

  get fields(): Fields {
    return this.#fields;
  }
}
