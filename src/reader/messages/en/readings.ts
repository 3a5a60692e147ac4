import type { ReadingWords } from '../../problems/message.ts';

/** What the list of readings that nobody has confirmed says. */
export const readings: ReadingWords = {
  kinds: {
    body: 'BODIES: rows that are not sure, from words of the source to bodies',
    unread: 'NOT READ: no row says which body handles them',
    field: 'FIELDS: names in sources that belong to a field of the portal',
    name: 'NAMES: names and everyday words of ours that nobody has read over',
  },
  confirm: {
    body: 'Right: add confirmed: "yyyy-mm-dd" to the row. Wrong: correct decides, handles, receives.',
    unread: 'Add a row to a file in readings/, or write agencies_now in the file of the procedure.',
    field: 'Right: add confirmed: "yyyy-mm-dd" to the file. Wrong: move the name to source_names of another field.',
    name: 'Right: add names_confirmed: "yyyy-mm-dd" to the file. Wrong: correct what stands behind the arrow.',
  },
  legend:
    'Each line: procedures that many people need / procedures; file and field to write; what is read → as what. Most needed first.',
  summary: (count) => `${count} ${count === 1 ? 'reading' : 'readings'} that nobody has confirmed.`,
};
