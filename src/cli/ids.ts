import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../files/write-file.ts';
import { unregisteredRefs } from '../domain/entries/records.ts';
import { DEFAULT_MESSAGE_LOCALE } from '../reader/messages/messages.ts';
import { formatReport } from '../reader/messages/report.ts';
import { validate } from '../reader/checks/validate.ts';
import { REGISTRY_HEADER } from '../tools/registry/registry-header.ts';
import { runPlain } from '../tools/command/usage.ts';
import { wholeContentFolder } from '../tools/command/whole-content.ts';
import { referenceWords } from '../reader/settings/content-folder.ts';

const HELP = `npm run ids
Ghi mọi mã công khai mới vào cuối ids.txt. Mã đã ghi thì giữ mãi.
Adds every new public id to the end of ids.txt. An id once written stays. Tệp không đọc được thì mã của nó chưa được ghi:
thoát với mã 1. A file that cannot be read keeps its id out: exit 1.`;

/** Appends unregistered ids; existing lines do not change. */
function register(): number {
  const { path, shown } = wholeContentFolder();
  const file = join(path, 'ids.txt');
  if (!existsSync(file)) writeWhole(file, REGISTRY_HEADER);
  const { records, unread, files } = validate(path, referenceWords());
  const added = unregisteredRefs(records);
  if (added.length > 0) writeWhole(file, readFileSync(file, 'utf8') + added.map((ref) => `${ref}\n`).join(''));
  console.log(`${shown}/ids.txt: +${added.length}`);
  if (unread.length === 0) return 0;
  console.error(formatReport(unread, files, DEFAULT_MESSAGE_LOCALE, shown));
  return 1;
}

await runPlain(HELP, register);
