import { isUtf8 } from 'node:buffer';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { characterFaults, decomposedWord } from '../../domain/text/characters.ts';
import { newestOf } from '../../domain/lists/once.ts';
import { bytesFault, encodingFault } from './encoding.ts';
import { fileState } from './folder-state.ts';
import type { Problem } from '../problems/problem.ts';

const MAX_BYTES = 1_000_000;
/** Names that are valid and unambiguous on every file system: lower-case ASCII, digits, dots and hyphens. */
const SAFE_NAME = /^[a-z0-9][a-z0-9.-]*$/u;
const WINDOWS_RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/u;

/** A content file as text, with its path inside the content folder (always with `/`). */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
}

/** Whether a file name works on every file system. */
export const isSafeName = (name: string): boolean => SAFE_NAME.test(name) && !WINDOWS_RESERVED.test(name);

/** Checks the bytes of any file: name, size, encoding, line ends, NFC, invisible characters. */
export function checkText(path: string, bytes: Buffer): { text?: string; problems: Problem[] } {
  const at = (rule: Problem['rule'], values: Problem['values'] = {}, line = 1, column = 1): Problem => ({
    rule,
    file: path,
    line,
    column,
    values,
  });
  if (bytes.length === 0) return { problems: [at('file-empty')] };
  if (bytes.length > MAX_BYTES) return { problems: [at('file-size', { value: String(bytes.length) })] };
  const other = bytesFault(bytes);
  if (other) return { problems: [at(other.rule, {}, other.line)] };
  let text = bytes.toString('utf8');
  const problems: Problem[] = [];
  if (text.startsWith('\ufeff')) {
    problems.push(at('file-bom'));
    text = text.slice(1);
  }
  if (text.includes('\r')) problems.push(at('file-crlf', {}, text.slice(0, text.indexOf('\r')).split('\n').length));
  // Almost every file is sound as a whole: only the others are looked through line by line.
  if (text === text.normalize('NFC') && characterFaults(text).length === 0 && !encodingFault(text))
    return { text, problems };
  text.split('\n').forEach((line, index) => {
    const word = decomposedWord(line);
    if (word !== undefined) problems.push(at('text-nfc', { value: word }, index + 1, line.indexOf(word) + 1));
    const strange = encodingFault(line);
    if (strange) {
      const { rule, value, encoding } = strange;
      problems.push(at(rule, { value, encoding }, index + 1, strange.index + 1));
      return;
    }
    // A carriage return at the end of a line is reported above.
    for (const fault of characterFaults(line.replace(/\r$/u, ''))) {
      problems.push(at(`char-${fault.kind}`, { value: fault.value }, index + 1, fault.index + 1));
    }
  });
  return { text, problems };
}

/** A file name for messages, with invalid UTF-8 and control characters escaped. */
const shownName = (name: Buffer): string => {
  const text = isUtf8(name) ? name.toString('utf8') : name.toString('latin1').replace(/[^ -~]/gu, escaped);
  // oxlint-disable-next-line eslint/no-control-regex -- they would break the message, or the terminal
  return text.replace(/[\0-\u001f\u007f-\u009f]/gu, escaped);
};
const escaped = (character: string): string => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;

/** The checked bytes of each file, read again only where it changed. */
const checkedOf = newestOf<ReturnType<typeof checkText>>();

/** Reads all files of a content folder, in a fixed order, with problems of names, types and bytes. */
export function readContentFiles(root: string): { files: ContentFile[]; problems: Problem[] } {
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  const report = (rule: Problem['rule'], file: string, value: string): void => {
    problems.push({ rule, file, line: 1, column: 1, values: { value } });
  };
  const attempt = (path: string, read: () => void): void => {
    try {
      read();
    } catch (error) {
      const { code = String(error) } = error as NodeJS.ErrnoException;
      if (path === '.' && (code === 'ENOENT' || code === 'ENOTDIR')) report('content-missing', '.', root);
      else report('file-unreadable', path, code);
    }
  };
  const read = (full: string, path: string, name: string): void => {
    const stats = lstatSync(full);
    if (name === 'Thumbs.db' && stats.isFile()) return;
    if (!isSafeName(name) || stats.isSymbolicLink()) report('file-name', path, name);
    else if (stats.isDirectory()) walk(full, path);
    // Reading a pipe would block forever.
    else if (!stats.isFile()) report('file-special', path, name);
    else if (stats.size > MAX_BYTES) report('file-size', path, String(stats.size));
    else {
      const checked = checkedOf(full, fileState(full), () => checkText(path, readFileSync(full)));
      problems.push(...checked.problems);
      if (checked.text !== undefined) files.push({ path, text: checked.text });
    }
  };
  const walk = (folder: string, inside: string): void => {
    // As bytes, because a name with invalid UTF-8 would otherwise seem not to exist.
    for (const bytes of readdirSync(folder, { encoding: 'buffer' }).sort((a, b) => a.compare(b))) {
      const name = shownName(bytes);
      // Hidden files (.git, .DS_Store) and Thumbs.db belong to the system, not to the content.
      if (name.startsWith('.')) continue;
      const path = inside === '.' ? name : `${inside}/${name}`;
      if (isUtf8(bytes))
        attempt(path, () => {
          read(join(folder, bytes.toString('utf8')), path, name);
        });
      else report('file-name', path, name);
    }
  };
  attempt('.', () => {
    walk(root, '.');
  });
  return { files, problems };
}
