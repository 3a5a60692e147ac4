import type { EntryChange } from './entry-change.ts';

/** A change as JSON, shared by the command and the open data. */
export const changeJson = ({ kind, collection, id, ref, from, successor, label, fields, unreadable }: EntryChange) => ({
  kind,
  collection,
  id,
  ...(ref === undefined ? {} : { ref }),
  ...(from === undefined ? {} : { from }),
  ...(successor === undefined ? {} : { successor }),
  ...(label === undefined ? {} : { label }),
  ...(fields.length === 0 ? {} : { fields }),
  ...(unreadable.length === 0 ? {} : { unreadable }),
});
