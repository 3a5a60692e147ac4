import { parseArgs } from 'node:util';
import { LOCALES, type Locale } from '../schema/portal.ts';
import { contentFolder, referenceWords } from '../validation/content-folder.ts';
import { formatReport } from '../validation/report.ts';
import { validate } from '../validation/validate.ts';
import { Conversation, Stopped } from './new/conversation.ts';
import { createEntry } from './new/create-entry.ts';
import { KINDS } from './new/kinds.ts';
import { Session } from './new/session.ts';
import { Talk } from './new/talk.ts';
import { refuse, runCommand } from './usage.ts';

const USAGE = `npm run new -- ${Object.keys(KINDS).join('|')} [--lang vi|en] [--help]`;
const HELP = `${USAGE}
Hỏi từng trường rồi ghi một tệp nội dung đạt kiểm tra, và ghi mã mới vào ids.txt. Trả lời sai thì hỏi lại; dừng giữa
chừng (Ctrl+C) thì không ghi gì. Có thể gửi sẵn câu trả lời qua stdin, mỗi dòng một câu. PORTAL_CONTENT=<thư mục>
Asks field by field, then writes a content file that passes the check, and adds its id to ids.txt. A wrong answer is
asked again; whoever stops half-way (Ctrl+C) leaves nothing behind. Answers may be sent on stdin, one a line.`;

const isKind = (value: string): value is keyof typeof KINDS => Object.hasOwn(KINDS, value);
const isLocale = (value: string): value is Locale => (LOCALES as readonly string[]).includes(value);

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { lang: { type: 'string', default: 'vi' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const [kind, ...more] = positionals;
  if (!isLocale(values.lang)) return refuse(`--lang ${values.lang}: vi | en`);
  if (kind === undefined || !isKind(kind) || more.length > 0)
    return refuse(`${positionals.join(' ') || '?'}: ${USAGE}`);
  const { path, shown } = contentFolder();
  const { problems, files, records } = validate(path, referenceWords(path), process.env.PORTAL_TODAY);
  if (problems.length > 0) {
    console.error(formatReport(problems, files, values.lang, shown));
    return 1;
  }
  const talk = new Talk(new Conversation(), values.lang);
  try {
    return await createEntry(KINDS[kind], new Session(talk, records), { path, shown });
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    return refuse(`\n${talk.word('stopped')}`);
  } finally {
    talk.conversation.close();
  }
}

await runCommand(USAGE, main);
