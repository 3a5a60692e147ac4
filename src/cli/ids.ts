import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unregisteredRefs } from '../domain/entries/records.ts';
import { validate } from '../reader/checks/validate.ts';
import { REGISTRY_HEADER } from '../tools/registry/registry-header.ts';
import { runPlain } from '../tools/command/usage.ts';
import { contentFolder, referenceWords } from '../reader/settings/content-folder.ts';

const HELP = `npm run ids
Ghi mọi mã công khai mới vào cuối ids.txt. Mã đã ghi thì giữ mãi.
Adds every new public id to the end of ids.txt. An id once written stays.`;

/** Appends what is not registered yet; what is stays as it stands. */
function register(): number {
  const { path, shown } = contentFolder();
  const file = join(path, 'ids.txt');
  if (!existsSync(file)) writeFileSync(file, REGISTRY_HEADER);
  const added = unregisteredRefs(validate(path, referenceWords(path)).records);
  appendFileSync(file, added.map((ref) => `${ref}\n`).join(''));
  console.log(`${shown}/ids.txt: +${added.length}`);
  return 0;
}

await runPlain(HELP, register);
