import type { EntryChange } from '../../domain/revisions/entry-change.ts';
import type { FieldChange } from '../../domain/revisions/field-change.ts';
import { changedWords, pathWords, valueWords } from '../../domain/revisions/value-words.ts';
import { OFFICIAL } from '../../schema/fields/languages.ts';
import type { MessageLocale } from '../../reader/messages/messages.ts';
import { CHANGE_WORDS } from './words/by-language.ts';

/** Maximum length of a displayed value. */
const LONGEST = 160;

const SIGNS = { added: '+', removed: '−', changed: '±' } as const;

function fieldLine({ kind, path, before, after }: FieldChange): string {
  const values =
    kind === 'changed'
      ? changedWords(before, after, LONGEST)
      : [valueWords(kind === 'added' ? after : before, LONGEST)];
  return `  ${SIGNS[kind]} ${pathWords(path)}: ${values.map((value) => `“${value}”`).join(' → ')}`;
}

function block(change: EntryChange, locale: MessageLocale): string {
  const { kind, collection, id, ref, from, successor, label, fields, unreadable } = change;
  const words = CHANGE_WORDS[locale];
  const name = label?.[locale] ?? label?.[OFFICIAL];
  return [
    `${words.kinds[kind]}  ${ref ?? `${collection}/${id}`}${name === undefined ? '' : `  ${valueWords(name, LONGEST)}`}`,
    ...(from === undefined ? [] : [`  ${words.from(from)}`]),
    ...(successor === undefined ? [] : [`  ${words.successor(successor)}`]),
    ...unreadable.map((which) => `  ${words.unreadable[which]}`),
    ...fields.map(fieldLine),
  ].join('\n');
}

/** Formats changes as text: each entry with its fields, and totals at the end. `since` is the user's input. */
export function changesText(changes: readonly EntryChange[], since: string, locale: MessageLocale): string {
  if (changes.length === 0) return CHANGE_WORDS[locale].none(since);
  const counts = { added: 0, changed: 0, moved: 0, removed: 0 };
  for (const { kind } of changes) counts[kind] += 1;
  return [...changes.map((change) => block(change, locale)), '', CHANGE_WORDS[locale].summary(since, counts)].join(
    '\n',
  );
}
