import type { Phrase } from '../vi/phrases.ts';

/** Phrases of the command, with placeholders `{name}`. */
export const phrases: Readonly<Record<Phrase, string>> = {
  begin: 'Adding to {folder}. Enter: skip a field that may be left out. Ctrl+C: stop, nothing is written.',
  follow: '{title}: {state} → {next}. Ctrl+C: stop, nothing is written.',
  skip: ' (Enter: skip)',
  unknown: ' (Enter: unknown)',
  either: ' (y/n)',
  wanted: ' (y/n, Enter: no)',
  more: '{name}: one more? (y/n, Enter: no)',
  ids: ' (ids or parts of names, with commas between them)',
  id: ' (id or part of a name)',
  source: ' (id, part of a name, https:// address of a new source, or + citation of one without an address)',
  several: ' (with commas between them)',
  one: ' (one at a time, Enter: no more)',
  again: '  type again or choose a number (Enter: drop)',
  many: '“{value}” is in several entries:',
  menu: 'Fields that may be left out:',
  add: 'Add which? (numbers or names, with commas between them; Enter: done)',
  newSource: 'New source {value}',
  write: 'Write it? (Enter: write; name of a field: change it; n: no)',
  written: 'Written: {value}',
  stopped: 'Stopped, nothing is written.',
  failed: 'Nothing is written: the content would not be sound any more.',
  unsound: 'The content has problems; fix them before you add to it:',
  proposed: ' (Enter: {value})',
  newId: 'id – Permanent id, and name of the file',
};
