import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAll, type WrittenFile } from '../../files/write-all.ts';
import type { MessageLocale } from '../../reader/messages/messages.ts';
import { misplaced } from '../../reader/files/read-entries.ts';
import { readContentFiles } from '../../reader/files/read-files.ts';
import { wholeContentFolder } from '../command/whole-content.ts';
import { committedFiles } from './committed.ts';
import { fixFile } from './fix-file.ts';
import { FIX_WORDS } from './words/by-language.ts';

/** Repairs what is safe in the content folder of this run and prints what it did; with `dryRun` it writes nothing. */
export function runFix(locale: MessageLocale, dryRun: boolean): number {
  const words = FIX_WORDS[locale];
  const { path: folder, shown } = wholeContentFolder();
  const committed = committedFiles(folder);
  const repaired: WrittenFile[] = [];
  for (const { path } of readContentFiles(folder).files) {
    if (misplaced(path)) continue;
    const text = readFileSync(join(folder, path), 'utf8');
    const isChanged = committed.isChanged(path);
    const fixed = fixFile({ path, text, isChanged, base: isChanged ? committed.textOf(path) : undefined });
    for (const { repair, lines, first } of fixed.done)
      console.log(`${shown}/${path}: ${words.repairs[repair]} (${words.lines(lines, first)})`);
    for (const repair of fixed.refused) console.log(`${shown}/${path}: ${words.repairs[repair]}: ${words.refused}`);
    if (fixed.text !== text) repaired.push({ path, text: fixed.text });
  }
  if (repaired.length > 0 && !dryRun) writeAll(folder, repaired);
  console.log(repaired.length === 0 ? words.nothing : (dryRun ? words.wouldFix : words.fixed)(repaired.length));
  return 0;
}
