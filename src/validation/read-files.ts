import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Problem } from './problem.ts';

const MAX_BYTES = 1_000_000;
/** Names that are the same on every file system: lower-case ASCII, digits, dots and hyphens. */
const SAFE_NAME = /^[a-z0-9][a-z0-9.-]*$/u;
const WINDOWS_RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/u;
// eslint-disable-next-line no-control-regex -- control characters are exactly what this looks for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/u;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

/** A content file as text, with its path inside the content folder (always with `/`). */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
}

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Whether a file of this name works on every file system. */
export const isSafeName = (name: string): boolean => SAFE_NAME.test(name) && !WINDOWS_RESERVED.test(name);

/** Checks what holds for every file: name, size, encoding, line ends, normal form, invisible characters. */
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
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { problems: [at('file-encoding')] };
  }
  const problems: Problem[] = [];
  if (text.startsWith('\ufeff')) {
    problems.push(at('file-bom'));
    text = text.slice(1);
  }
  if (text.includes('\r')) problems.push(at('file-crlf', {}, text.slice(0, text.indexOf('\r')).split('\n').length));
  text.split('\n').forEach((line, index) => {
    const word = line.split(/\s+/u).find((part) => part !== part.normalize('NFC'));
    if (word !== undefined) problems.push(at('text-nfc', { value: word }, index + 1, line.indexOf(word) + 1));
    for (const [rule, pattern] of [
      ['char-control', CONTROL],
      ['char-invisible', INVISIBLE],
    ] as const) {
      const found = pattern.exec(line);
      if (found) problems.push(at(rule, { value: codePoint(found[0]) }, index + 1, found.index + 1));
    }
  });
  return { text, problems };
}

/** Reads every file under a content folder, in a fixed order, with whatever is wrong with names and bytes. */
export function readContentFiles(root: string): { files: ContentFile[]; problems: Problem[] } {
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  const walk = (folder: string): void => {
    for (const name of readdirSync(folder).sort()) {
      // Hidden files (.git, .DS_Store) are the system's, not content; nothing ever reads them.
      if (name.startsWith('.') || name === 'Thumbs.db') continue;
      const full = join(folder, name);
      const path = relative(root, full).split(sep).join('/');
      const stats = lstatSync(full);
      if (!isSafeName(name) || stats.isSymbolicLink()) {
        problems.push({ rule: 'file-name', file: path, line: 1, column: 1, values: { value: name } });
        continue;
      }
      if (stats.isDirectory()) {
        walk(full);
        continue;
      }
      const checked = checkText(path, readFileSync(full));
      problems.push(...checked.problems);
      if (checked.text !== undefined) files.push({ path, text: checked.text });
    }
  };
  try {
    walk(root);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    problems.push({ rule: 'content-missing', file: '.', line: 1, column: 1, values: { value: root } });
  }
  return { files, problems };
}
