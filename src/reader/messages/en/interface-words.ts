import type { Messages } from '../../problems/message.ts';
import type { WordRule } from '../../problems/problem.ts';

/** Messages about interface texts. */
export const interfaceWords: Messages<WordRule> = {
  'word-file': [
    'the interface words of this language are missing',
    'add {value}, or remove ui/ to use the portal’s own words',
  ],
  'word-missing': ['the interface word “{value}” is missing', 'add the key'],
  'word-extra': [
    'the interface word “{value}” is not in the reference language',
    'remove it, or add it to every language',
  ],
  'word-empty': ['the interface word “{value}” is empty', 'write the words'],
  'word-placeholder': ['“{value}” has the placeholders {got}', 'use exactly: {expected}'],
};
