import { parseArgs } from 'node:util';
import { isIsoDay } from '../schema/fields/primitives.ts';
import { DEFAULT_MESSAGE_LOCALE, isMessageLocale, MESSAGE_LOCALES } from '../reader/messages/messages.ts';
import { refuse, runCommand } from '../tools/command/usage.ts';
import { rowSchema } from '../tools/procedures/row-schema.ts';
import { runImport } from '../tools/procedures/run-import.ts';
import { IMPORT_WORDS } from '../tools/procedures/words/by-language.ts';

const USAGE = `npm run import -- procedures FILE.jsonl [--read yyyy-mm-dd] [--source ID] [--dry-run] [--verify] [--schema] [--allow-gone N] [--allow-older] [--lang ${MESSAGE_LOCALES.join('|')}] [--help]`;
const HELP = `${USAGE}
Nhập một bản đọc Cổng Dịch vụ công quốc gia, mỗi dòng một thủ tục: thêm, sửa, ghi ngày không còn thấy; chỉ chạm vào phần
"procedure" của các tệp trong services/. In ra sẽ đổi gì, từng trường; ghi tất cả hoặc không ghi gì. --read: ngày đọc;
--source: mã nguồn (tên tệp trong sources/); --dry-run: chỉ thử; --verify: so nội dung với tệp, khác thì thoát với mã 1;
--schema: in dạng của một dòng (JSON Schema); --allow-gone: cho phép N thủ tục không còn thấy (quá 2 % thì phải nói);
--allow-older: cho phép bản đọc cũ hơn. PORTAL_CONTENT=<thư mục>. Xem .github/PROCEDURES.md
Imports a reading of the national portal, a procedure a line: adds, updates, marks what is gone; touches nothing but the
"procedure" of the files in services/. Prints what changes, field by field; writes all or nothing. --read: day of the
reading; --source: id of its source (a file name in sources/); --dry-run: only tries; --verify: compares the content with
the file, exits 1 on a difference; --schema: prints the shape of a line (JSON Schema); --allow-gone: lets N procedures be
gone (needed for more than 2 %); --allow-older: lets an older reading in. See .github/PROCEDURES.md`;

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      read: { type: 'string' },
      source: { type: 'string' },
      'dry-run': { type: 'boolean' },
      verify: { type: 'boolean' },
      schema: { type: 'boolean' },
      'allow-gone': { type: 'string' },
      'allow-older': { type: 'boolean' },
      lang: { type: 'string', default: DEFAULT_MESSAGE_LOCALE },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const { lang, read, source, verify, 'allow-gone': gone } = values;
  if (!isMessageLocale(lang)) return refuse(`--lang ${lang}: ${MESSAGE_LOCALES.join(' | ')}`);
  const [kind, file, ...more] = positionals;
  if (kind !== 'procedures' || more.length > 0) return refuse(`${positionals.join(' ') || '?'}: ${USAGE}`);
  if (values.schema) {
    console.log(JSON.stringify(rowSchema(), null, 2));
    return 0;
  }
  if (file === undefined) return refuse(`procedures: ${USAGE}`);
  const { refused } = IMPORT_WORDS[lang];
  if (read !== undefined && !isIsoDay(read)) return refuse(refused.readForm(read));
  if (gone !== undefined && !/^\d+$/u.test(gone)) return refuse(refused.number(gone));
  return runImport(file, {
    lang,
    read,
    source,
    verify,
    dryRun: values['dry-run'],
    allowGone: gone === undefined ? undefined : Number(gone),
    allowOlder: values['allow-older'],
  });
}

await runCommand(USAGE, main);
