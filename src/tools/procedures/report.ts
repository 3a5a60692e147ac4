import type { FieldChange } from '../../domain/revisions/field-change.ts';
import { changedWords, pathWords, valueWords } from '../../domain/revisions/value-words.ts';
import type { Plan, Written } from './plan.ts';
import type { ImportWords, Outcome } from './words/import-words.ts';

/** How much of a value a line shows. */
const LONGEST = 160;
const SIGNS = { added: '+', removed: '−', changed: '±' } as const;

/** A field that differs, as people read it: the old value, and the new one. */
export function fieldLine({ kind, path, before, after }: FieldChange): string {
  const values =
    kind === 'changed'
      ? changedWords(before, after, LONGEST)
      : [valueWords(kind === 'added' ? after : before, LONGEST)];
  return `    ${SIGNS[kind]} ${pathWords(path)}: ${values.map((value) => `“${value}”`).join(' → ')}`;
}

const block = (outcome: string, { code, procedure, fields }: Written, more: readonly string[] = []): string =>
  [
    `${outcome}  ${code}  ${valueWords(procedure.name, LONGEST)}`,
    ...more.map((line) => `    ${line}`),
    ...fields.map(fieldLine),
  ].join('\n');

/** How many records come to what. */
function countLines(plan: Plan, { outcomes }: ImportWords): string[] {
  const order: readonly Outcome[] = ['added', 'changed', 'back', 'gone', 'reread', 'same'];
  const wide = Math.max(...order.map((outcome) => outcomes[outcome].length));
  return order.map((outcome) => `  ${outcomes[outcome].padEnd(wide)}  ${plan[outcome].length}`);
}

/** What an import does: how many of what, then record by record and field by field. Those only read again are counted. */
export function planText(plan: Plan, words: ImportWords, goneSince: (code: string) => string): string {
  const { outcomes } = words;
  const blocks = [
    ...plan.added.map((one) => block(outcomes.added, one, [words.source(one.procedure.sources.join(', ') || '–')])),
    ...plan.changed.map((one) => block(outcomes.changed, one)),
    ...plan.back.map((one) => block(outcomes.back, one, [words.back(goneSince(one.code))])),
    ...plan.gone.map((one) => block(outcomes.gone, one, [words.gone(one.procedure.not_seen_since ?? '')])),
  ];
  return [countLines(plan, words).join('\n'), ...blocks].join('\n\n');
}

/** Notes under their title; nothing where there is none. */
export const notesText = (notes: readonly string[], { notes: { title } }: ImportWords): string =>
  notes.length === 0 ? '' : [title, ...notes.map((note) => `  ${note}`)].join('\n');
