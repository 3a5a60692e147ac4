import { parseArgs } from 'node:util';
import { staleClaims } from '../domain/claims/today.ts';
import { isIsoDay } from '../schema/fields/primitives.ts';
import { unconfirmedReadings } from '../domain/readings/unconfirmed.ts';
import { formatReadings } from '../reader/messages/readings.ts';
import { formatReport } from '../reader/messages/report.ts';
import { formatStale } from '../reader/messages/stale.ts';
import { validate } from '../reader/checks/validate.ts';
import { referenceWords } from '../reader/settings/content-folder.ts';
import { refuse, runCommand } from '../tools/command/usage.ts';
import { wholeContentFolder } from '../tools/command/whole-content.ts';
import { DEFAULT_MESSAGE_LOCALE, isMessageLocale, MESSAGE_LOCALES, MESSAGES } from '../reader/messages/messages.ts';

const USAGE = `npm run check -- [--lang ${MESSAGE_LOCALES.join('|')}] [--stale [--before yyyy-mm-dd] | --readings]`;
const HELP = `${USAGE} [--help]
Kiểm tra nội dung: mọi lỗi một lần, mỗi lỗi kèm chỗ và cách sửa. --stale: liệt kê mọi điều nói về hôm nay (luật còn
hiệu lực, nơi nộp hồ sơ, cơ quan …) kèm ngày có người xem lại, cũ nhất trước; --before: chỉ những điều xem lại trước
ngày ấy. --readings: liệt kê tên, cơ quan và lĩnh vực do chúng tôi đọc ra mà chưa ai xác nhận, cần nhất trước, kèm cách
xác nhận.
Checks the content: all problems at once, each with its place and how to fix it. Exit 1 if there is any. --stale: lists
everything said of today (law in force, where to file, bodies …) with the day someone last looked, oldest first, and
exits 0; --before: only what was last looked at before that day. --readings: lists names, bodies and fields that are our
readings and that nobody has confirmed, most needed first, with how to confirm them, and exits 0.`;

function main(): number {
  const { values } = parseArgs({
    options: {
      lang: { type: 'string', default: DEFAULT_MESSAGE_LOCALE },
      stale: { type: 'boolean' },
      readings: { type: 'boolean' },
      before: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (!isMessageLocale(values.lang)) return refuse(`--lang ${values.lang}: ${MESSAGE_LOCALES.join(' | ')}`);
  const { stale, before, readings } = values;
  if (stale && readings) return refuse('--stale --readings: --stale | --readings');
  if (before !== undefined && !stale) return refuse(`--before ${before}: --stale --before yyyy-mm-dd`);
  if (before !== undefined && !isIsoDay(before)) return refuse(`--before ${before}: yyyy-mm-dd`);
  const { path, shown } = wholeContentFolder();
  const { records, problems, files, history, untranslated } = validate(
    path,
    referenceWords(),
    process.env.PORTAL_TODAY,
  );
  if (stale) {
    console.log(formatStale(staleClaims(records, before), values.lang, shown, before));
    return 0;
  }
  if (readings) {
    console.log(formatReadings(unconfirmedReadings(records), values.lang, shown));
    return 0;
  }
  console.log(formatReport(problems, files, values.lang, shown));
  for (const { locale, has, of } of untranslated)
    console.log(MESSAGES[values.lang].report.untranslated(locale, has, of));
  if (!history) console.log(MESSAGES[values.lang].report.noHistory);
  return problems.length === 0 ? 0 : 1;
}

await runCommand(USAGE, main);
