import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile } from '../../reader/files/read-files.ts';
import { sha256 } from '../../reader/history/digest.ts';

/** The note that a portal keeps of the national content it took over; hidden, so that it is no entry. */
export const NOTE = '.national.json';

/** From when national content is, and what it was. */
export interface CopyNote {
  /** Version of the software whose content was copied. */
  readonly version: string;
  /** Day of the copy. */
  readonly day: string;
  /** SHA-256 of each file as copied. */
  readonly files: Readonly<Record<string, string>>;
}

/** The note for files that are copied on a day. */
export function noteOf(files: readonly ContentFile[], day: string, kept: CopyNote['files'] = {}): ContentFile {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const own = Object.fromEntries(files.map(({ path, text }) => [path, sha256(text)]));
  const note: CopyNote = { version, day, files: { ...kept, ...own } };
  return { path: NOTE, text: `${JSON.stringify(note, null, 2)}\n` };
}

/** What an update of national content does to a portal. */
export interface Update {
  readonly files: readonly ContentFile[];
  /** Changed by the portal since, or there before: left as they are. */
  readonly left: readonly string[];
  readonly note: CopyNote;
}

/** The files that a later version brings to a portal; undefined if the portal keeps no note. */
export function updateOf(folder: string, national: readonly ContentFile[]): Update | undefined {
  const file = join(folder, NOTE);
  if (!existsSync(file)) return undefined;
  const note = JSON.parse(readFileSync(file, 'utf8')) as CopyNote;
  const files: ContentFile[] = [];
  const left: string[] = [];
  for (const { path, text } of national) {
    const place = join(folder, path);
    const [copied, now] = [note.files[path], existsSync(place) ? readFileSync(place, 'utf8') : undefined];
    if (now === text || (now === undefined && copied !== undefined)) continue;
    if (now === undefined || sha256(now) === copied) files.push({ path, text });
    else left.push(path);
  }
  return { files, left, note };
}
