import { parseArgs } from 'node:util';
import { changeJson } from '../domain/revisions/change-json.ts';
import { findBase, type NoBase } from '../reader/history/base-commit.ts';
import { changesSince } from '../reader/history/changes-since.ts';
import { contentFolder } from '../reader/settings/content-folder.ts';
import { changesText } from '../tools/changes/changes-text.ts';
import { CHANGE_WORDS } from '../tools/changes/words/by-language.ts';
import { refuse, runCommand } from '../tools/command/usage.ts';
import { DEFAULT_MESSAGE_LOCALE, isMessageLocale, MESSAGE_LOCALES } from '../reader/messages/messages.ts';

const USAGE = `npm run changes -- --since <git ref | yyyy-mm-dd> [--lang ${MESSAGE_LOCALES.join('|')}] [--json] [--help]`;
const HELP = `${USAGE}
Nội dung đã thay đổi gì, từng mục, từng trường: từ một bản git, hoặc từ đầu một ngày, đến các tệp như đang có.
Chữ của giao diện (ui/) không phải là mục nội dung. Không có lịch sử git thì nói vậy và kết thúc với mã 1.
What changed in the content, entry by entry and field by field: from a git revision, or from the beginning of a day, to
the files as they are. Interface words (ui/) are no entries. Without a git history it says so and exits 1.`;

const WRONG: Readonly<Record<Exclude<NoBase, 'history'>, string>> = {
  day: 'không phải ngày có thật dạng yyyy-mm-dd / no real day of the form yyyy-mm-dd → 2021-04-18',
  revision: 'git không biết bản này / git knows no such revision → HEAD~3, v1.0, main, 2021-04-18',
};

function main(): number {
  const { values } = parseArgs({
    options: {
      since: { type: 'string' },
      lang: { type: 'string', default: DEFAULT_MESSAGE_LOCALE },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const { since, lang, json } = values;
  if (!isMessageLocale(lang)) return refuse(`--lang ${lang}: ${MESSAGE_LOCALES.join(' | ')}`);
  if (since === undefined || since === '') return refuse(`--since: ${USAGE}`);
  const { path } = contentFolder();
  const base = findBase(path, since);
  if (base === 'history') {
    if (json) console.log(JSON.stringify({ history: 'none', since, changes: [] }, null, 2));
    console.error(CHANGE_WORDS[lang].noHistory);
    return 1;
  }
  if (typeof base === 'string') return refuse(`--since ${since}: ${WRONG[base]}`);
  if (base.isCut) console.error(CHANGE_WORDS[lang].isCut);
  const changes = changesSince(path, base.commit);
  const found = { history: base.isCut ? 'partial' : 'whole', since, commit: base.commit ?? null };
  console.log(
    json ? JSON.stringify({ ...found, changes: changes.map(changeJson) }, null, 2) : changesText(changes, since, lang),
  );
  return 0;
}

await runCommand(USAGE, main);
