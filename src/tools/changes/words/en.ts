import type { ChangeWords } from './change-words.ts';

/** The texts of the list of changes in English. */
export const en: ChangeWords = {
  kinds: { added: 'added', changed: 'changed', moved: 'moved', removed: 'removed' },
  summary: (since, { added, changed, moved, removed }) =>
    `Since ${since}: ${added} added, ${changed} changed, ${moved} moved, ${removed} removed.`,
  none: (since) => `Since ${since}: no entry changed.`,
  from: (id) => `id before: ${id}`,
  successor: (ref) => `replaced by: ${ref}`,
  unreadable: {
    before: 'the version before cannot be read (its YAML was wrong): its fields cannot be compared',
    after: 'this version cannot be read (its YAML is wrong): its fields cannot be compared; run npm run check',
  },
  noHistory: 'No git history of the content (no git checkout, or never committed): what changed is not known.',
  isCut: 'This git clone lacks its older commits (git fetch --unshallow brings them): compared from the oldest it has.',
};
