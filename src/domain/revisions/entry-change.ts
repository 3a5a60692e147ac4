import type { CollectionName } from '../../schema/fields/collection-names.ts';
import type { Translatable } from '../../schema/fields/localized.ts';
import { publicRef } from '../../schema/ref.ts';
import type { Tombstone } from '../entries/registry.ts';
import { compareFields, type FieldChange } from './field-change.ts';
import { labelOf } from './label.ts';

/** A version of an entry's file, parsed lazily. */
export interface Version {
  /** Versions with the same hash are identical. */
  readonly hash: string;
  /** Undefined if the file could not be read at that time. */
  readonly data: () => unknown;
}

/** The versions of an entry before and after a period; at least one exists. */
export interface EntryVersions {
  readonly collection: CollectionName;
  readonly id: string;
  readonly before?: Version | undefined;
  readonly after?: Version | undefined;
}

/** The change of one entry. */
export interface EntryChange {
  readonly kind: 'added' | 'changed' | 'moved' | 'removed';
  readonly collection: CollectionName;
  readonly id: string;
  /** Its public reference, if it has one. */
  readonly ref: string | undefined;
  /** The reference of its successor, from its tombstone. */
  readonly successor?: string | undefined;
  /** The id it had before it was renamed. */
  readonly from?: string;
  readonly label: Translatable | undefined;
  readonly fields: readonly FieldChange[];
  /** Versions that could not be read; the fields are then not compared. */
  readonly unreadable: readonly ('before' | 'after')[];
}

type Gone = EntryVersions & { readonly before: Version };
type New = EntryVersions & { readonly after: Version };

/** The fields that differ between two versions, or the versions that could not be read. */
function differences(before: Version, after: Version): Pick<EntryChange, 'label' | 'fields' | 'unreadable'> {
  const [old, now] = [before.data(), after.data()];
  const unreadable = [
    ...(old === undefined ? (['before'] as const) : []),
    ...(now === undefined ? (['after'] as const) : []),
  ];
  return { label: labelOf(now ?? old), fields: unreadable.length > 0 ? [] : compareFields(old, now), unreadable };
}

/** The successor of a removed entry: the one its tombstone names, else the only new file with identical content. */
function becomes(gone: Gone, successor: string | undefined, candidates: readonly New[]): New | undefined {
  const own = candidates.filter(({ collection }) => collection === gone.collection);
  if (successor !== undefined) return own.find(({ collection, id }) => publicRef(collection, id) === successor);
  const same = own.filter(({ after }) => after.hash === gone.before.hash);
  return same.length === 1 ? same[0] : undefined;
}

/** By collection, then by id, for a stable order. */
const inOrder = (a: EntryChange, b: EntryChange): number => {
  const [left, right] = [`${a.collection}/${a.id}`, `${b.collection}/${b.id}`];
  return Number(left > right) - Number(left < right);
};

/**
 * Compares the versions of all entries. Files that were only reformatted are not changes. `current` returns the data of
 * an existing entry, to label new entries without reading their first version.
 */
export function compareEntries(
  entries: readonly EntryVersions[],
  tombstones: readonly Tombstone[],
  current: (collection: CollectionName, id: string) => unknown = () => undefined,
): EntryChange[] {
  const successorOf = new Map(tombstones.map(({ ref, successor }) => [ref, successor]));
  const changed: EntryChange[] = [];
  const gone: Gone[] = [];
  const arrived = new Set<New>();
  for (const { collection, id, before, after } of entries) {
    const one = { collection, id, ref: publicRef(collection, id) };
    if (before && after) {
      const found = differences(before, after);
      if (found.fields.length + found.unreadable.length > 0) changed.push({ kind: 'changed', ...one, ...found });
    } else if (before) gone.push({ collection, id, before });
    else if (after) arrived.add({ collection, id, after });
  }
  for (const entry of gone) {
    const { collection, id, before } = entry;
    const ref = publicRef(collection, id);
    const successor = ref === undefined ? undefined : successorOf.get(ref);
    const next = becomes(entry, successor, [...arrived]);
    if (next) {
      arrived.delete(next);
      const own = { collection, id: next.id, ref: publicRef(collection, next.id), from: id };
      changed.push({ kind: 'moved', ...own, ...differences(before, next.after) });
      continue;
    }
    const data = before.data();
    const unreadable = data === undefined ? (['before'] as const) : [];
    changed.push({ kind: 'removed', collection, id, ref, successor, label: labelOf(data), fields: [], unreadable });
  }
  for (const { collection, id, after } of arrived) {
    const label = labelOf(current(collection, id) ?? after.data());
    changed.push({ kind: 'added', collection, id, ref: publicRef(collection, id), label, fields: [], unreadable: [] });
  }
  return changed.sort(inOrder);
}
