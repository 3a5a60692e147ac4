import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import type { PortalRecords } from '../../domain/entries/records.ts';
import { nearestId } from '../../domain/rules/shared/links.ts';
import { referenceWords } from '../../reader/settings/content-folder.ts';
import { problemMessage } from '../../reader/messages/format-problem.ts';
import { formatReport } from '../../reader/messages/report.ts';
import { validate } from '../../reader/checks/validate.ts';
import { Stopped } from './asking/conversation.ts';
import { chooseEntry } from './asking/choose-entry.ts';
import { converse } from './asking/converse.ts';
import { editEntry } from './entry/edit-entry.ts';
import { createEntry } from './entry/create-entry.ts';
import { findEntries, type Choice } from './asking/find-entry.ts';
import { followUp, FOLLOW_UPS, type FollowUp } from './dialogue/follow-up.ts';
import { KINDS } from './entry/kinds.ts';
import { EntryWriter } from './entry/entry-writer.ts';
import { refuse } from '../command/usage.ts';
import { wholeContentFolder } from '../command/whole-content.ts';
import {
  DEFAULT_MESSAGE_LOCALE,
  isMessageLocale,
  MESSAGE_LOCALES,
  type MessageLocale,
} from '../../reader/messages/messages.ts';

const STEPS = (Object.keys(FOLLOW_UPS) as FollowUp[]).map((step) => `--${step}`).join('|');
export const USAGE = `npm run new -- ${Object.keys(KINDS).join('|')} [${STEPS} <id>] [--lang ${MESSAGE_LOCALES.join('|')}] [--help]`;
const HELP = `${USAGE}
npm run new -- portal FOLDER [--update]
Hỏi từng trường rồi ghi một tệp nội dung đạt kiểm tra, và ghi mã mới vào ids.txt. Trả lời sai thì hỏi lại; dừng giữa
chừng (Ctrl+C) thì không ghi gì. Có thể gửi sẵn câu trả lời qua stdin, mỗi dòng một câu. PORTAL_CONTENT=<thư mục>
dialogue --announce (báo ngày), --move (dời), --cancel (hủy), --report (đã diễn ra), --outcome (đã có trả lời): ghi thêm
điều mới vào phiên đã có; mã phiên có thể viết một phần. portal: mở cổng mới trong một thư mục; --update: lấy phần dùng
chung cả nước của bản này. “<”: lùi lại một câu.
Asks field by field, then writes a content file that passes the check, and adds its id to ids.txt. A wrong answer is
asked again; whoever stops half-way (Ctrl+C) leaves nothing behind. Answers may be sent on stdin, one a line.
dialogue --announce, --move, --cancel, --report (it was held), --outcome (answers came): adds what happened to a session
that is there; a part of its id will do. portal: starts another portal in a folder; --update: takes the content of the
whole country of this version. “<”: one question back.`;

const isKind = (value: string): value is keyof typeof KINDS => Object.hasOwn(KINDS, value);

/** Why an id or part of an id does not identify a session. */
function unclear(sought: string, found: readonly Choice[], records: PortalRecords, locale: MessageLocale): string {
  if (found.length > 0) return `“${sought}”: ${found.map(({ id }) => id).join(' | ')}`;
  const suggestion = nearestId(sought, records.dialogues.keys()) ?? '';
  return problemMessage(
    { rule: 'link-broken', values: { value: sought, collection: 'dialogues', suggestion } },
    locale,
  );
}

/**
 * Runs the command with its arguments and streams. Returns the exit code: 1 if the content has or would have problems,
 * 2 for wrong usage or if the input ends early.
 */
export async function runNew(args: readonly string[], input: Readable, output: Writable): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      lang: { type: 'string', default: DEFAULT_MESSAGE_LOCALE },
      help: { type: 'boolean' },
      announce: { type: 'string' },
      move: { type: 'string' },
      cancel: { type: 'string' },
      report: { type: 'string' },
      outcome: { type: 'string' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const [kind, ...more] = positionals;
  if (!isMessageLocale(values.lang)) return refuse(`--lang ${values.lang}: ${MESSAGE_LOCALES.join(' | ')}`);
  if (kind === undefined || !isKind(kind) || more.length > 0)
    return refuse(`${positionals.join(' ') || '?'}: ${USAGE}`);
  const steps = (Object.keys(FOLLOW_UPS) as FollowUp[]).filter((step) => values[step] !== undefined);
  const [step] = steps;
  if (steps.length > 1 || (step !== undefined && kind !== 'dialogue')) {
    return refuse(`${kind} ${steps.map((one) => `--${one}`).join(' ')}: ${USAGE}`);
  }
  const { path, shown } = wholeContentFolder();
  const { problems, files, records } = validate(path, referenceWords(), process.env.PORTAL_TODAY);
  if (problems.length > 0) {
    console.error(formatReport(problems, files, values.lang, shown));
    return 1;
  }
  const sought = step === undefined ? '' : (values[step] ?? '');
  const found = findEntries(sought, 'dialogues', records);
  const [dialogue] = found;
  if (step !== undefined && (dialogue === undefined || found.length > 1))
    return refuse(unclear(sought, found, records, values.lang));
  return converse(input, output, values.lang, (prompt) => {
    const writer = new EntryWriter(prompt, records);
    if (step !== undefined && dialogue !== undefined) return followUp(step, dialogue.id, writer, { path, shown });
    return createEntry(KINDS[kind], writer, { path, shown });
  });
}

const EDIT_USAGE = `npm run edit -- ${Object.keys(KINDS).join('|')} <name> [--lang ${MESSAGE_LOCALES.join('|')}] [--help]`;
const EDIT_HELP = `${EDIT_USAGE}
Tìm mục theo mã hoặc một phần tên, hỏi sửa trường nào, rồi ghi tệp: dòng của trường khác và ghi chú giữ nguyên. Dừng giữa
chừng (Ctrl+C) thì không ghi gì. PORTAL_CONTENT=<thư mục>
Finds an entry by its id or a part of its name, asks which fields to change, then writes its file: lines of other fields
and comments stay. Whoever stops half-way (Ctrl+C) leaves nothing behind. PORTAL_CONTENT=<folder>`;

/** Runs `npm run edit` with its arguments and streams; exit codes as of `runNew`. */
export async function runEdit(args: readonly string[], input: Readable, output: Writable): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { lang: { type: 'string', default: DEFAULT_MESSAGE_LOCALE }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(EDIT_HELP);
    return 0;
  }
  const [kind, ...words] = positionals;
  const { lang } = values;
  if (!isMessageLocale(lang)) return refuse(`--lang ${lang}: ${MESSAGE_LOCALES.join(' | ')}`);
  if (kind === undefined || !isKind(kind) || words.length === 0)
    return refuse(`${positionals.join(' ') || '?'}: ${EDIT_USAGE}`);
  const { path, shown } = wholeContentFolder();
  const { problems, files, records } = validate(path, referenceWords(), process.env.PORTAL_TODAY);
  if (problems.length > 0) {
    console.error(formatReport(problems, files, lang, shown));
    return 1;
  }
  return converse(input, output, lang, async (prompt) => {
    const { collection } = KINDS[kind];
    const id = await chooseEntry(words.join(' '), collection, records, prompt);
    const [choice] = id === undefined ? [] : findEntries(id, collection, records);
    if (!choice) throw new Stopped();
    return editEntry(KINDS[kind], choice, new EntryWriter(prompt, records), { path, shown });
  });
}
