import type { EntryChange } from '../../domain/revisions/entry-change.ts';
import type { FieldChange } from '../../domain/revisions/field-change.ts';
import { changedWords, pathWords, valueWords } from '../../domain/revisions/value-words.ts';
import type { Locale } from '../../schema/site/portal-settings.ts';

/** How much of a value a line shows. */
const LONGEST = 160;

interface Words {
  readonly kinds: Readonly<Record<EntryChange['kind'], string>>;
  readonly summary: (since: string, counts: Readonly<Record<EntryChange['kind'], number>>) => string;
  readonly none: (since: string) => string;
  readonly from: (id: string) => string;
  readonly successor: (ref: string) => string;
  readonly unreadable: Readonly<Record<EntryChange['unreadable'][number], string>>;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  vi: {
    kinds: { added: 'thêm', changed: 'sửa', moved: 'đổi mã', removed: 'bỏ' },
    summary: (since, { added, changed, moved, removed }) =>
      `Từ ${since} đến nay: ${added} mục thêm, ${changed} mục sửa, ${moved} mục đổi mã, ${removed} mục bỏ.`,
    none: (since) => `Từ ${since} đến nay: không mục nào thay đổi.`,
    from: (id) => `mã trước: ${id}`,
    successor: (ref) => `thay bằng: ${ref}`,
    unreadable: {
      before: 'bản trước không đọc được (YAML sai lúc ấy): không so được từng trường',
      after: 'bản này không đọc được (YAML sai): không so được từng trường; chạy npm run check',
    },
  },
  en: {
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
  },
};

const SIGNS = { added: '+', removed: '−', changed: '±' } as const;

function fieldLine({ kind, path, before, after }: FieldChange): string {
  const values =
    kind === 'changed'
      ? changedWords(before, after, LONGEST)
      : [valueWords(kind === 'added' ? after : before, LONGEST)];
  return `  ${SIGNS[kind]} ${pathWords(path)}: ${values.map((value) => `“${value}”`).join(' → ')}`;
}

function block(change: EntryChange, locale: Locale): string {
  const { kind, collection, id, ref, from, successor, label, fields, unreadable } = change;
  const words = WORDS[locale];
  const name = label?.[locale] ?? label?.vi;
  return [
    `${words.kinds[kind]}  ${ref ?? `${collection}/${id}`}${name === undefined ? '' : `  ${valueWords(name, LONGEST)}`}`,
    ...(from === undefined ? [] : [`  ${words.from(from)}`]),
    ...(successor === undefined ? [] : [`  ${words.successor(successor)}`]),
    ...unreadable.map((which) => `  ${words.unreadable[which]}`),
    ...fields.map(fieldLine),
  ].join('\n');
}

/** Changes for people: each entry with its fields, and their numbers at the end. `since` is what was asked. */
export function changesText(changes: readonly EntryChange[], since: string, locale: Locale): string {
  if (changes.length === 0) return WORDS[locale].none(since);
  const counts = { added: 0, changed: 0, moved: 0, removed: 0 };
  for (const { kind } of changes) counts[kind] += 1;
  return [...changes.map((change) => block(change, locale)), '', WORDS[locale].summary(since, counts)].join('\n');
}
