import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isIndexName } from '../search/export/record.ts';
import { addressOf } from '../tools/cluster/address.ts';
import { Cluster, ClusterError } from '../tools/cluster/cluster.ts';
import { IncompleteIndex, planPush, push, switchBack, type PushPlan } from '../tools/cluster/push.ts';
import { surveyOf } from '../tools/cluster/survey.ts';
import { refuse, runCommand } from '../tools/command/usage.ts';
import { printBadLines } from '../tools/passages/passage-lines.ts';

const USAGE =
  'npm run search:push -- --url URL[,URL…] (--passages FILE.jsonl | --back) [--alias NAME] [--shards N] [--dry-run] [--help]';
const HELP = `${USAGE}
Đưa các đoạn văn của search:index vào một cụm OpenSearch, vào một chỉ mục mới; NAME (passages nếu không nêu) chỉ chuyển sang đó
khi đã đủ mọi đoạn. Bị ngắt thì chạy lại: làm tiếp từ chỗ dừng. --back: trở lại chỉ mục trước. --dry-run: chỉ xem, không ghi gì.
Mật khẩu chỉ lấy từ OPENSEARCH_USER và OPENSEARCH_PASSWORD. Đoạn có "year" và "issuer" thì tìm riêng được theo phần đó.
Pushes the passages of search:index into a new index of an OpenSearch cluster; NAME (passages if not given) stands for it only
when it holds all of them. If interrupted, run it again: it goes on. --back: the index of before answers again. --dry-run: looks only.
Credentials come from OPENSEARCH_USER and OPENSEARCH_PASSWORD alone. Passages with "year" and "issuer" can be searched by both alone.`;

const SHARDS = 3;

/** A line of progress on a terminal. */
function showProgress(step: string, done: number, total: number | undefined): void {
  if (!process.stderr.isTTY || (done % 100 !== 0 && done !== total)) return;
  process.stderr.write(
    `\r${step} ${done}${total === undefined ? '' : `/${total}`}\u001b[K${done === total ? '\n' : ''}`,
  );
}

/** What a dry run says. */
function planText({ index, isIcu, known, live, old }: PushPlan, alias: string, passages: number): string {
  const kept = known ? ` (${known.meta.pushed}/${known.meta.passages})` : '';
  return [
    `${alias} → ${index}${kept}: ${passages} passages, ICU ${isIcu ? '✓' : '–'}`,
    `đang dùng / live: ${live ?? '–'}`,
    `sẽ xóa / to be deleted: ${old.join(', ') || '–'}`,
  ].join('\n');
}

async function pushFile(
  cluster: Cluster,
  file: string,
  alias: string,
  shards: number,
  isDry: boolean,
): Promise<number> {
  const survey = await surveyOf(file, (read) => {
    showProgress('read', read, undefined);
  });
  const { passages, bad } = survey;
  if (!printBadLines(file, bad, passages)) return 1;
  const own = { cluster, file, alias, shards, survey };
  const plan = await planPush(own);
  if (isDry) {
    console.log(planText(plan, alias, passages));
    return 0;
  }
  const { refused, resumed } = await push(own, plan, {
    onProgress: (done) => {
      showProgress('push', done, passages);
    },
    onWait: () => {
      console.error('cụm đang bận, chờ / the cluster is busy, waiting');
    },
  });
  for (const { id, reason } of refused) console.error(`${file}: "${id}": cụm không nhận / refused → ${reason}`);
  if (refused.length > 0) return 1;
  const from = resumed > 0 ? `, tiếp từ / resumed at ${resumed}` : '';
  console.log(`${alias} → ${plan.index}: ${passages} passages${from}`);
  return 0;
}

async function goBack(cluster: Cluster, alias: string): Promise<number> {
  const index = await switchBack(cluster, alias);
  if (index === undefined) {
    console.error(
      `${alias}: không có chỉ mục trước / has no index of before → npm run search:push -- --passages FILE.jsonl`,
    );
    return 1;
  }
  console.log(`${alias} → ${index}`);
  return 0;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      url: { type: 'string' },
      passages: { type: 'string' },
      alias: { type: 'string', default: 'passages' },
      shards: { type: 'string', default: String(SHARDS) },
      back: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const { url, passages: file, alias, shards, back, 'dry-run': isDry } = values;
  if (url === undefined || (file === undefined) !== back) return refuse(USAGE);
  if (!isIndexName(alias)) return refuse(`--alias ${alias}: a–z 0–9 . _ -: ${USAGE}`);
  if (!/^[1-9]\d?$/u.test(shards)) return refuse(`--shards ${shards}: 1–99: ${USAGE}`);
  if (file !== undefined && !statSync(file, { throwIfNoEntry: false })?.isFile())
    return refuse(`--passages ${file}: không có tệp này / is no file: ${USAGE}`);
  const address = addressOf(url, process.env);
  if (address.problem !== undefined) return refuse(address.problem);
  const cluster = new Cluster({
    ...address,
    onRetry: (why) => {
      console.error(`${url}: ${why}; thử lại / trying again`);
    },
  });
  try {
    return file === undefined
      ? await goBack(cluster, alias)
      : await pushFile(cluster, file, alias, Number(shards), isDry);
  } catch (error) {
    if (!(error instanceof ClusterError || error instanceof IncompleteIndex)) throw error;
    console.error(
      `${error.message}; ${alias} còn như trước, chạy lại để làm tiếp / is as before, run it again to go on`,
    );
    return 1;
  }
}

await runCommand(USAGE, main);
