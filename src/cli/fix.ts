import { parseArgs } from 'node:util';
import { DEFAULT_MESSAGE_LOCALE, isMessageLocale, MESSAGE_LOCALES } from '../reader/messages/messages.ts';
import { refuse, runCommand } from '../tools/command/usage.ts';
import { runFix } from '../tools/fix/run-fix.ts';

const USAGE = `npm run fix -- [--dry-run] [--lang ${MESSAGE_LOCALES.join('|')}] [--help]`;
const HELP = `${USAGE}
Sửa những gì sửa được mà không đổi ý nghĩa: BOM, cuối dòng Windows, chữ gõ rời, dấu cách thừa, ngày thiếu ngoặc kép,
thứ tự các trường, và dạng YAML mà chương trình khác viết lại; ghi chú giữ nguyên. In ra đã sửa gì. --dry-run: chỉ in.
Repairs what can be repaired without a change of meaning: byte-order marks, Windows line ends, letters typed apart, blanks,
dates without quotes, the order of fields, and the form of YAML that another program wrote; comments stay. Prints what
it did. --dry-run: only prints. PORTAL_CONTENT=<folder>`;

function main(): number {
  const { values } = parseArgs({
    options: {
      'dry-run': { type: 'boolean', default: false },
      lang: { type: 'string', default: DEFAULT_MESSAGE_LOCALE },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (!isMessageLocale(values.lang)) return refuse(`--lang ${values.lang}: ${MESSAGE_LOCALES.join(' | ')}`);
  return runFix(values.lang, values['dry-run']);
}

await runCommand(USAGE, main);
