import type { z } from 'astro/zod';
import { COLLECTIONS } from '../../schema/collections.ts';
import type { CollectionName } from '../../schema/fields/collection-names.ts';
import { plainData } from '../../reader/files/plain-yaml.ts';
import { DATES } from '../../reader/files/read-entries.ts';
import { fieldOf } from '../form/fields.ts';
import { isInOrder, withKeysInOrder } from '../form/key-order.ts';
import { quoteTexts } from './quote-texts.ts';
import { rewritten } from '../form/restyle.ts';
import type { Step } from './step.ts';
import { quoteDates, treeOf } from '../form/yaml-meaning.ts';
import { blockOf } from '../form/yaml-chunks.ts';

/** Words without quotes, or in single ones: nothing that is written here by hand. */
const FOREIGN = /^\s*(?:- +)*[\w-]+: +(?:[^"'[{|>#\n][^\n]*[^!-~\n]|')/mu;

const linesNotIn = (text: string, other: string): number => {
  const known = new Set(other.split('\n'));
  return text.split('\n').filter((line) => !known.has(line)).length;
};

/** The comments of a text, one by one. */
const commentsOf = (text: string): string[] =>
  text.split('\n').flatMap((line) => /(?:^|\s)#.*$/u.exec(line)?.[0].trim() ?? []);

/**
 * An entry in the form it had before another program wrote it: what that program changed stays changed. As it is where
 * that would not take fewer changed lines, or would lose a comment.
 */
function inFormerForm(text: string, base: string, schema: z.ZodType): string {
  const data: unknown = treeOf(text)?.toJS();
  const former = rewritten(base, data, fieldOf('', schema));
  if (former === undefined || linesNotIn(former, base) >= linesNotIn(text, base)) return text;
  return commentsOf(text).every((comment) => former.includes(comment)) ? former : text;
}

/**
 * What can be repaired in the YAML of an entry. `base` is its text as last committed; `isChanged` says that it is not as
 * committed: nobody wants other lines of an entry to change than those somebody touched.
 */
export function entrySteps(collection: CollectionName, base: string | undefined, isChanged: boolean): Step[] {
  const { schema } = COLLECTIONS[collection];
  const dates = DATES[collection] ?? new Set();
  const field = fieldOf('', schema);
  const sound = (text: string): boolean => {
    const data = plainData(text, dates);
    return data !== undefined && isInOrder(data, field) && !FOREIGN.test(text);
  };
  const withTree = (text: string, repair: (document: NonNullable<ReturnType<typeof treeOf>>) => string): string => {
    const document = treeOf(text);
    return document ? repair(document) : text;
  };
  const dateStep: Step = {
    repair: 'dates',
    run: (text) => (plainData(text, dates) ? text : withTree(text, (document) => quoteDates(text, document, dates))),
  };
  if (!isChanged) return [dateStep];
  const formStep: Step =
    base === undefined
      ? {
          repair: 'form',
          run: (text) => (sound(text) ? text : withTree(text, (document) => quoteTexts(text, document, field))),
        }
      : { repair: 'form', run: (text) => inFormerForm(text, base, schema) };
  const before = base === undefined ? undefined : blockOf(base)?.chunks.map(({ key }) => key);
  return [
    dateStep,
    formStep,
    { repair: 'order', run: (text) => (sound(text) ? text : withKeysInOrder(text, field, before)) },
  ];
}
