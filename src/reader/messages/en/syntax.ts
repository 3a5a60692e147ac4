import type { Messages } from '../../problems/message.ts';
import type { SyntaxRule } from '../../problems/problem.ts';

/** Messages about YAML and front matter. */
export const syntax: Messages<SyntaxRule> = {
  'yaml-syntax': [
    'this YAML cannot be read: {value}',
    'fix the syntax; put text with colons or brackets in "double quotes"',
  ],
  'yaml-conflict': [
    'two versions of the same place, still with their marks “{value}”',
    'keep one version between <<<<<<< and >>>>>>>; delete the other one and the three lines of marks',
  ],
  'yaml-tab': ['the line is indented with a tab', 'indent with blanks, two for each step'],
  'yaml-indent': [
    'the line “{value}” is indented like none above it',
    'align it with the keys of its group; two blanks for each step',
  ],
  'yaml-space': [
    'a special (no-break) space, which is no blank for YAML',
    'delete it and type a blank; it often comes along when copying from Word or a web page',
  ],
  'yaml-bullet': ['an item of a list begins with “{value}”', 'write a hyphen and a blank instead: “- ”'],
  'yaml-wide-colon': ['a full-width colon “：” follows “{value}”', 'type a plain colon, then a blank: “: ”'],
  'yaml-no-blank': ['“{value}” touches its value', 'put a blank after the colon'],
  'yaml-no-key': [
    'the line “{value}” is not “key: value”',
    'put a colon and a blank after the key; if it continues the line above, join it to that line',
  ],
  'yaml-colon': ['text with a colon, but without quotes: {value}', 'put the whole text in "double quotes"'],
  'yaml-hash': [
    'from “{value}” on it counts as a comment and is lost from the value',
    'put the whole value in "double quotes"; write a comment as “# ”, with a blank',
  ],
  'yaml-curly': ['the value begins with a typographic quote {value}', 'write straight quotes around it: "…"'],
  'yaml-quote': ['the quote opened here is never closed: {value}', 'close it at the end, on the same line'],
  'yaml-inner-quote': [
    'double quotes within double quotes; left over: {value}',
    'write inner quotes as “ ” or \\"; only the outer two are "',
  ],
  'yaml-bracket': ['a [ or { above is not closed before {value}', 'write ] or } at the end of the list'],
  'yaml-escape': ['the backslash “{value}” within double quotes means nothing', 'write two, \\\\, or drop it'],
  'yaml-start': ['a value without quotes cannot begin with “{value}”', 'put the whole value in "double quotes"'],
  'yaml-duplicate': ['the key “{value}” is written twice', 'keep one of them'],
  'yaml-alias': ['YAML alias “{value}”', 'write the value out at each place; aliases are not allowed'],
  'yaml-not-map': [
    'the file is not one single entry of “key: value” lines',
    'write exactly one entry of “key: value” lines',
  ],
  'yaml-date': ['the date {value} is not in quotes', 'run “npm run fix”, or write "{value}"'],
  'front-matter': [
    'the front matter between two --- lines is missing',
    'begin the file with ---, the fields, then ---',
  ],
};
