import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publicRefs } from '../domain/records.ts';
import { parseRegistry } from '../domain/registry.ts';
import { validate } from '../validation/validate.ts';
import { runPlain } from './usage.ts';
import { contentFolder, referenceWords } from '../validation/content-folder.ts';

const HELP = `npm run ids
Ghi mọi mã công khai mới vào cuối ids.txt. Mã đã ghi thì giữ mãi.
Adds every new public id to the end of ids.txt. An id once written stays.`;
const HEADER = '# Public ids, append-only: `npm run ids` adds new ones; a removed one gets a tombstone line below.\n';

/** Appends what is not registered yet; what is stays as it stands. */
function register(): number {
  const { path, shown } = contentFolder();
  const file = join(path, 'ids.txt');
  if (!existsSync(file)) writeFileSync(file, HEADER);
  const known = new Set(parseRegistry(readFileSync(file, 'utf8')).lines.map(({ ref }) => ref));
  const added = publicRefs(validate(path, referenceWords(path)).records).filter((ref) => !known.has(ref));
  appendFileSync(file, added.map((ref) => `${ref}\n`).join(''));
  console.log(`${shown}/ids.txt: +${added.length}`);
  return 0;
}

await runPlain(HELP, register);
