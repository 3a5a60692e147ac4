import type { Messages } from '../../problems/message.ts';
import type { FileRule } from '../../problems/problem.ts';

/** Messages about files. */
export const files: Messages<FileRule> = {
  'content-missing': ['there is no content folder “{value}”', 'set PORTAL_CONTENT to a folder that holds portal.yaml'],
  'file-name': [
    'the name “{value}” does not work on every file system',
    'use lower-case letters without marks, digits, dots and hyphens; no symbolic links',
  ],
  'file-special': [
    '“{value}” is neither a file nor a folder (a pipe, a socket or a device)',
    'remove it from the content folder; content is plain files only',
  ],
  'file-unreadable': ['it cannot be read ({value})', 'let whoever runs this read it, or remove it'],
  'file-place': [
    '“{value}” belongs to no collection',
    'put the file into a content folder (agencies/, documents/ …) with that folder’s ending, .yaml, .md or .txt{hint}, or remove it',
  ],
  'file-empty': ['the file is empty', 'write an entry into it or delete it'],
  'file-size': [
    'the file has {value} bytes',
    'keep every file to at most 1,000,000 bytes: split it into several entries; of a text of law leave out annexes and say so in “missing”',
  ],
  'file-encoding': [
    'the file is not UTF-8, from this line on',
    'open it in its old encoding (Windows-1258, Windows-1252 …), see that its words are right, then save it as UTF-8',
  ],
  'file-utf16': ['the file is UTF-16 (Notepad calls it “Unicode”)', 'save it again as UTF-8'],
  'text-mojibake': [
    '“{value}” is UTF-8 that was opened as {encoding} by mistake, then saved',
    'take the version from before, open it as UTF-8; or type the words again',
  ],
  'text-old-font': [
    '“{value}” looks like text of the old encoding {encoding}',
    'convert it to precomposed Unicode (UniKey has a tool for it) and paste it again',
  ],
  'file-bom': [
    'the file begins with a byte-order mark',
    'run “npm run fix”, or save it as UTF-8 without a byte-order mark',
  ],
  'file-crlf': ['Windows line ends (CRLF)', 'run “npm run fix”, or save it with LF line ends'],
  'text-nfc': [
    '“{value}” is not in normal form NFC (marks typed apart)',
    'type it with precomposed letters, or run “npm run fix”',
  ],
  'char-control': ['control character {value}', 'delete that character'],
  'char-invisible': ['invisible character {value}', 'delete it; it often comes along when copying from Word or PDF'],
  'char-surrogate': ['half a character {value}', 'write the whole character, or delete that code'],
};
