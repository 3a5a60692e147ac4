import type { PassageRecord } from './record.ts';

/** Mapping type of an additional field. `object` is stored and returned but not searchable. */
export type FieldKind = 'keyword' | 'long' | 'double' | 'boolean' | 'object';

/** Additional fields with their types; undefined for a field that never had a value. */
export type Fields = ReadonlyMap<string, FieldKind | undefined>;

/** Fields of every passage, which the mapping defines itself. */
const OWN: ReadonlySet<string> = new Set(['id', 'title', 'text']);

/** Fields that consumers and questions rely on, whether or not a file has them. */
const KNOWN: Fields = new Map<string, FieldKind | undefined>([
  ['ref', 'keyword'],
  ['data', 'object'],
  ['year', undefined],
  ['issuer', undefined],
]);

/** The type that accepts the values of both. */
function widest(one: FieldKind | undefined, other: FieldKind | undefined): FieldKind | undefined {
  if (one === undefined || one === other) return other;
  if (other === undefined) return one;
  if (one === 'object' || other === 'object') return 'object';
  // A keyword field accepts numbers and booleans as text.
  return [one, other].every((kind) => kind === 'long' || kind === 'double') ? 'double' : 'keyword';
}

function kindOf(value: unknown): FieldKind | undefined {
  if (value === null) return undefined;
  if (typeof value === 'string') return 'keyword';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'long' : 'double';
  // OpenSearch treats a list of values like a single value.
  if (Array.isArray(value)) return value.map(kindOf).reduce(widest, undefined);
  return 'object';
}

/** Determines the additional fields of all passages, for a complete mapping. */
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
