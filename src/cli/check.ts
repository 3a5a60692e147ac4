import { parseArgs } from 'node:util';
import { isLocale, type Locale } from '../schema/portal.ts';
import { formatReport } from '../validation/report.ts';
import { validate } from '../validation/validate.ts';
import { contentFolder, referenceWords } from '../validation/content-folder.ts';
import { refuse, runCommand } from './usage.ts';

const HELP = `npm run check -- [--lang vi|en] [--help]
Kiểm tra nội dung: mọi lỗi một lần, mỗi lỗi kèm chỗ và cách sửa.
Checks the content: all problems at once, each with its place and its mend. Exit 1 if there is any.`;

const NO_HISTORY: Record<Locale, string> = {
  vi: 'Không có lịch sử git của ids.txt: chưa kiểm được mã nào từng bị xóa khỏi đó.',
  en: 'No git history of ids.txt: whether ids were ever deleted from it could not be checked.',
};

function main(): number {
  const { values } = parseArgs({ options: { lang: { type: 'string', default: 'vi' }, help: { type: 'boolean' } } });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (!isLocale(values.lang)) return refuse(`--lang ${values.lang}: vi | en`);
  const { path, shown } = contentFolder();
  const { problems, files, history } = validate(path, referenceWords(path), process.env.PORTAL_TODAY);
  console.log(formatReport(problems, files, values.lang, shown));
  if (!history) console.log(NO_HISTORY[values.lang]);
  return problems.length === 0 ? 0 : 1;
}

await runCommand('npm run check -- [--lang vi|en]', main);
