import { readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { setImmediate } from 'node:timers/promises';
import { checkOutput, type Output } from '../files/output.ts';
import { replaceFolder } from '../files/replace-folder.ts';
import { buildPassageIndex, type BuildProgress } from '../search/passages/build/build.ts';
import { isIndexFile, MANIFEST, type PassageManifest } from '../search/passages/format/format.ts';
import { PACK, packFiles } from '../search/passages/format/pack.ts';
import type { IndexFile } from '../search/passages/format/passage.ts';
import { readPassages, printBadLines } from '../tools/passages/passage-lines.ts';
import { refuse, runCommand } from '../tools/command/usage.ts';

const USAGE = 'npm run search:index -- --passages FILE.jsonl --out DIR [--pack] [--help]';
const HELP = `${USAGE}
Dựng chỉ mục tìm kiếm từ các đoạn văn, mỗi dòng {"id":…,"title":…,"text":…}; "data" tùy ý, trả lại nguyên vẹn khi tìm thấy.
--pack: một tệp duy nhất, cho vài trăm đoạn trở xuống.
Dòng sai thì báo hết một lần, không dựng gì; DIR chỉ được thay khi dựng xong. Tìm: npm run search -- --index DIR "từ cần tìm"
Builds a search index of passages, a line of {"id":…,"title":…,"text":…} each; "data", if any, comes back with a hit as it is.
--pack: one single file, for some hundred passages or fewer.
Bad lines are told all at once and nothing is built; DIR is replaced only by a whole index. Exit 1 if there is any.`;

/** Whether a folder only contains an index, so that replacing it loses nothing else. */
function isIndex(names: readonly string[], folder: string): boolean {
  const heads = names.filter((name) => !isIndexFile(name));
  if (heads.length !== 1) return false;
  if (heads[0] !== MANIFEST) return heads[0] === PACK;
  try {
    const manifest = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as Partial<PassageManifest>;
    return typeof manifest.format === 'number' && typeof manifest.build === 'string';
  } catch {
    return false;
  }
}

/** Shows the progress of a build on a terminal. */
async function showProgress({ step, done, total }: BuildProgress): Promise<void> {
  if (process.stderr.isTTY) {
    process.stderr.write(
      `\r${step.padEnd(8)}${done}/${total}\u001b[K${step === 'texts' && done === total ? '\n' : ''}`,
    );
  }
  // Signals are only handled between two pieces of work.
  await setImmediate();
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      passages: { type: 'string' },
      out: { type: 'string' },
      pack: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const { passages: file, out } = values;
  if (file === undefined || out === undefined) return refuse(USAGE);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    return refuse(`--passages ${file}: không có tệp này / is no file: ${USAGE}`);
  const what = { vietnamese: 'chỉ mục', english: 'index' };
  const output: Output = { folder: resolve(out), shown: `--out ${out}`, what, isOwn: isIndex };
  checkOutput(output);

  const { passages, bad } = await readPassages(file);
  if (!printBadLines(file, bad, passages.length)) return 1;

  let files = 0;
  let bytes = 0;
  await replaceFolder(output, async (next) => {
    const write = async ([name, content]: IndexFile): Promise<void> => {
      await writeFile(join(next, name), content);
      files += 1;
      bytes += content.length;
    };
    const built = buildPassageIndex(passages, { onProgress: showProgress });
    if (values.pack) await write([PACK, packFiles(await Array.fromAsync(built))]);
    else for await (const each of built) await write(each);
  });
  console.log(`${out}: ${passages.length} passages, ${files} files, ${Math.round(bytes / 1000)} KB`);
  return 0;
}

await runCommand(USAGE, main);
