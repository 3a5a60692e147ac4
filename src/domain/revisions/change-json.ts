import type { EntryChange } from './entry-change.ts';
import { contentFields, isTechnical } from './technical.ts';

/** A change as JSON, shared by the command and the open data; what touches no content is marked as technical. */
export function changeJson(change: EntryChange) {
  const { kind, collection, id, ref, from, successor, label, fields, unreadable } = change;
  const told = contentFields(change);
  /** Of a field that took over old values, parts are told. */
  const isTold = ({ path }: (typeof fields)[number]): boolean =>
    told.some((field) => path.every((step, index) => field.path[index] === step));
  return {
    kind,
    collection,
    id,
    ...(ref === undefined ? {} : { ref }),
    ...(from === undefined ? {} : { from }),
    ...(successor === undefined ? {} : { successor }),
    ...(label === undefined ? {} : { label }),
    ...(isTechnical(change) ? { technical: true } : {}),
    ...(fields.length === 0
      ? {}
      : { fields: fields.map((field) => (isTold(field) ? field : { ...field, technical: true })) }),
    ...(unreadable.length === 0 ? {} : { unreadable }),
  };
}
