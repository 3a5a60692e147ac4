import type { Messages } from '../../problems/message.ts';
import type { WordRule } from '../../problems/problem.ts';

/** Messages about interface texts. */
export const interfaceWords: Messages<WordRule> = {
  'word-file': [
    'the interface words of this language are missing',
    'add {value} with as many of the words of content/ui/vi.json as are translated, or take the language out of `languages` in portal.yaml',
  ],
  'word-missing': ['the interface word “{value}” is missing', 'add the key'],
  'word-extra': [
    'there is no interface word “{value}”',
    'remove it; the words are those of content/ui/vi.json, with the plural forms of the language',
  ],
  'word-empty': ['the interface word “{value}” is empty', 'write the words'],
  'word-placeholder': ['“{value}” has the placeholders {got}', 'use exactly: {expected}'],
};
