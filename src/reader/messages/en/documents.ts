import type { Messages, RuleAbout } from '../../problems/message.ts';

/** Messages about documents, quotations and relations. */
export const documents: Messages<
  RuleAbout<'relation' | 'symbol' | 'quote' | 'paragraph' | 'misprint' | 'outcome' | 'ranking' | 'task' | 'seal'>
> = {
  'quote-missing': ['the quotation “{value}” does not stand in {text}', 'copy it word for word from the stored text'],
  'paragraph-count': [
    'there are {value} translations for {count} paragraphs',
    'write one item for each paragraph, in their order, or leave “translations” out',
  ],
  'seal-broken': [
    'the words of the stored text are no longer those sealed on {date} ({value})',
    'restore them; if the text had to change, publish a correction and add a seal that names it, with sha256: {computed}',
  ],
  'seal-correction': [
    'the seal of {value} names no correction',
    'write “correction: <id>”: the entry in corrections/ that says what was changed in the stored text, and why',
  ],
  'seal-order': ['the seal of {value} stands after that of {before}', 'put the seals in order, oldest first'],
  'seal-rewritten': [
    'the seal {value} was published and is gone',
    'put it back; a text that changed gets a further seal, with the correction that says why',
  ],
  'misprint-missing': [
    'the misprint “{value}” is not in the quotation',
    'copy the misprinted words as the quotation has them',
  ],
  'outcome-none': [
    'nothing says what became of the task “{value}”',
    'write an “outcome” with a fact of timeline/ or a document, or here “not_found”: when and for what you looked',
  ],
  'outcome-twice': ['the task “{value}” is named twice', 'name each task once'],
  'outcome-early': [
    'it is of {value}, before “{directive}” can have been issued ({date})',
    'leave the task out: what came before a document cannot be what became of it',
  ],
  'ranking-range': ['rank {value} of {of} is none', 'write “rank”, 1 for the best, and among how many in “of”'],
  'ranking-twice': ['the rank of “{value}” stands in timeline/{taken}.yaml', 'keep one rank for each index and year'],
  'task-id': [
    'the id of the task is “{value}”, not one of the form {pattern}',
    'number it so, or change `task_ids` in portal.yaml',
  ],
  'task-duplicate': ['the task “{value}” is there twice', 'give each task its own number, never used before'],
  'symbol-type': [
    'the type “{value}” does not match the symbol “{symbol}”',
    'write {suggestion}, which the symbol abbreviates, or correct the symbol',
  ],
  'symbol-id': ['the id “{value}” does not match the symbol “{symbol}”', 'name the file {suggestion}.yaml'],
  'relation-self': [
    'the document stands in the relation “{kind}” to itself',
    'give the id of the earlier document, not “{value}”',
  ],
  'relation-twice': ['the relation “{kind}” to “{value}” is written twice', 'keep one, with all its sources'],
  'relation-circle': [
    'the relation “{kind}” goes in a circle: {value}',
    'drop the wrong one; it always leads to an earlier document',
  ],
  'relation-order': [
    'issued on {value}, yet it replaces “{other}” of {date}',
    'fix a date, or write the relation at the later document',
  ],
};
