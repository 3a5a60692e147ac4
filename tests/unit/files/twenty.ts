import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Output } from '../../../src/files/output.ts';

const NAMES = Array.from({ length: 20 }, (_, at) => `file-${at + 1}`);

/** The folder of twenty files that represents a build. */
export const outputAt = (folder: string): Output => ({
  folder,
  shown: `OUT=${folder}`,
  what: { vietnamese: 'hai mươi tệp', english: 'folder of twenty files' },
  isOwn: (names) => names.every((name) => NAMES.includes(name)),
});

/** Writes all twenty files of a version. */
export function fill(folder: string, version: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of NAMES) writeFileSync(join(folder, name), version);
}

/** The version of a folder if all twenty files agree; otherwise a description of its contents. */
export function versionOf(folder: string): string {
  const names = readdirSync(folder);
  const versions = new Set(names.map((name) => readFileSync(join(folder, name), 'utf8')));
  return names.length === NAMES.length && versions.size === 1 ? [...versions].join('') : names.join(' ');
}
