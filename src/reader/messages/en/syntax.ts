import type { Messages } from '../../problems/message.ts';
import type { SyntaxRule } from '../../problems/problem.ts';

/** Messages about YAML and front matter. */
export const syntax: Messages<SyntaxRule> = {
  'yaml-syntax': [
    'this YAML cannot be read: {value}',
    'fix the syntax; put text with colons or brackets in "double quotes"',
  ],
  'yaml-duplicate': ['the key “{value}” is written twice', 'keep one of them'],
  'yaml-alias': ['YAML alias “{value}”', 'write the value out at each place; aliases are not allowed'],
  'yaml-not-map': [
    'the file is not one single entry of “key: value” lines',
    'write exactly one entry of “key: value” lines',
  ],
  'yaml-date': ['the date {value} is not in quotes', 'write "{value}"'],
  'front-matter': [
    'the front matter between two --- lines is missing',
    'begin the file with ---, the fields, then ---',
  ],
};
