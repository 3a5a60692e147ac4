import { statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkOutput, type Output } from '../files/output.ts';
import { replaceFolder } from '../files/replace-folder.ts';
import { bulkEntry, bulkParts, isPartName, partName } from '../search/export/bulk.ts';
import { FieldSurvey } from '../search/export/fields.ts';
import { mappingOf } from '../search/export/mapping.ts';
import { queryOf, questionOf } from '../search/export/query.ts';
import { isIndexName, type PassageRecord } from '../search/export/record.ts';
import { refusalsOf } from '../tools/passages/engine-refusals.ts';
import { passageLines, printBadLines, type BadLine } from '../tools/passages/passage-lines.ts';
import { refuse, runCommand } from '../tools/command/usage.ts';

const USAGE = 'npm run search:export -- --passages FILE.jsonl --out DIR [--index NAME] [--help]';
const HELP = `${USAGE}
Viết các đoạn văn của search:index cho OpenSearch: mapping.json, bulk-0001.ndjson …, query.json. NAME: passages nếu không nêu.
Dòng sai thì báo hết một lần, không viết gì; DIR chỉ được thay khi viết xong. Cách nạp: tests/bench/search-at-scale.md
Writes the passages of search:index for OpenSearch: mapping.json, bulk-0001.ndjson …, query.json. NAME: passages if not given.
Bad lines are told all at once and nothing is written; DIR is replaced only by a whole export. Exit 1 if there is any.`;

const MAPPING = 'mapping.json';
const QUERY = 'query.json';

/** Whether a folder only contains an export, so that replacing it loses nothing else. */
const isExport = (names: readonly string[]): boolean =>
  names.includes(MAPPING) &&
  names.includes(QUERY) &&
  names.every((name) => name === MAPPING || name === QUERY || isPartName(name));

/** Reads the whole file once before writing anything. */
async function surveyOf(file: string) {
  const bad: BadLine[] = [];
  const survey = new FieldSurvey();
  let count = 0;
  let first: PassageRecord | undefined;
  for await (const { line, record, messages } of passageLines(file)) {
    for (const message of messages ?? refusalsOf(record)) bad.push({ line, message });
    if (!record) continue;
    survey.add(record);
    first ??= record;
    count += 1;
  }
  return { bad, count, first, fields: survey.fields };
}

/** The entries of a file, with progress on a terminal. */
async function* entriesOf(file: string, index: string, count: number): AsyncGenerator<string> {
  let done = 0;
  for await (const { record } of passageLines(file)) {
    // The file was valid during the first read.
    if (!record) throw new Error(file);
    yield bulkEntry(index, record);
    done += 1;
    if (process.stderr.isTTY && (done % 1000 === 0 || done === count)) {
      process.stderr.write(`\rbulk ${done}/${count}\u001b[K${done === count ? '\n' : ''}`);
    }
  }
}

const jsonOf = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      passages: { type: 'string' },
      out: { type: 'string' },
      index: { type: 'string', default: 'passages' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const { passages: file, out, index } = values;
  if (file === undefined || out === undefined) return refuse(USAGE);
  if (!isIndexName(index)) return refuse(`--index ${index}: a–z 0–9 . _ -: ${USAGE}`);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    return refuse(`--passages ${file}: không có tệp này / is no file: ${USAGE}`);
  const what = { vietnamese: 'bản xuất', english: 'export' };
  const output: Output = { folder: resolve(out), shown: `--out ${out}`, what, isOwn: isExport };
  checkOutput(output);

  const { bad, count, first, fields } = await surveyOf(file);
  if (!printBadLines(file, bad, count) || !first) return 1;

  const question = questionOf(first.text);
  let parts = 0;
  await replaceFolder(output, async (next) => {
    for await (const part of bulkParts(entriesOf(file, index, count))) {
      parts += 1;
      await writeFile(join(next, partName(parts)), part);
    }
    await writeFile(join(next, MAPPING), jsonOf(mappingOf(fields)));
    await writeFile(join(next, QUERY), jsonOf(queryOf({ typed: question, read: question })));
  });
  console.log(`${out}: ${count} passages, ${parts} parts of ${index}`);
  return 0;
}

await runCommand(USAGE, main);
