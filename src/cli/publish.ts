import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../reader/settings/content-folder.ts';
import { outFolder } from '../reader/settings/settings.ts';
import { buildOutput } from '../tools/build/build-output.ts';
import { faultOfBuild } from '../tools/build/sound-build.ts';
import { refuse, runCommand } from '../tools/command/usage.ts';
import { FolderTarget } from '../tools/release/folder-target.ts';
import { RemoteFault } from '../tools/release/remote/remote-fault.ts';
import { isSshAddress, SshTarget } from '../tools/release/remote/ssh-target.ts';
import {
  BuildChanged,
  buildIn,
  planFor,
  publish,
  ReleaseChanged,
  type Idle,
  type Wanted,
} from '../tools/release/publish.ts';
import { StoreTarget } from '../tools/release/store/store-target.ts';
import type { Target } from '../tools/release/target.ts';
import { goneText, plannedText, publishedText } from '../tools/release/told.ts';

const USAGE = 'npm run publish -- FOLDER|user@host:FOLDER|s3://BUCKET/PREFIX [--back] [--dry-run] [--help]';
const HELP = `${USAGE}
Đưa bản dựng (npm run build) lên FOLDER bằng một lần chuyển: máy chủ web phục vụ FOLDER/current. Tệp đặt tên theo nội dung
của bản trước còn lại qua một bản, để trang đang mở vẫn chạy; data/v1/versions/ giữ hai bản dữ liệu gần nhất.
--back: trở về bản trước; --dry-run: chỉ nói sẽ làm gì. Không xóa gì ngoài tệp do lệnh này ghi.
user@host:FOLDER: như trên, ở máy khác, qua ssh và rsync (RSYNC_RSH: lệnh ssh). s3://BUCKET/PREFIX: kho tương thích S3, tệp ở địa
chỉ của nó, trang đổi từng tệp; tệp cũ còn lại ít nhất 24 giờ (AWS_ENDPOINT_URL, AWS_REGION, AWS_ACCESS_KEY_ID,
AWS_SECRET_ACCESS_KEY). Chỉ gửi tệp đã đổi.
Puts the build (npm run build) live in FOLDER by one switch: have the web server serve FOLDER/current. Files named by
content of the build before stay for one release, so that open pages go on; data/v1/versions/ keeps the last two versions
of the data. --back: returns to the build before; --dry-run: only says what would be done. Deletes nothing but files that
this command wrote.
user@host:FOLDER: the same on another machine, by ssh and rsync (RSYNC_RSH: the ssh command). s3://BUCKET/PREFIX: an
S3-compatible store, files at their own addresses, pages change one by one; old files stay for 24 hours or longer
(AWS_ENDPOINT_URL, AWS_REGION, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY). Only changed files travel.
PORTAL_OUT=<folder>`;

const fail = (message: string): number => {
  console.error(message);
  return 1;
};

/** Why there is nothing to do, and the exit code. */
function idle(why: Idle, shown: string): number {
  if (why === 'alone')
    return fail(
      `${shown}: không có bản trước để trở về; đưa một bản dựng lên: npm run publish / has no build before to return to; publish a build: npm run publish`,
    );
  console.log(`${shown}: bản dựng này đang sống, không có gì để làm / this build is live already, nothing to do`);
  return 0;
}

/** Where to publish: a folder here, one on another machine, or a store. `sources` are folders that it must not lie in. */
async function targetOf(name: string, sources: readonly string[]): Promise<Target> {
  if (isSshAddress(name)) return new SshTarget(name);
  if (!name.startsWith('s3://')) return new FolderTarget(resolve(name), sources);
  // The client of stores takes longer to load than everything else.
  const { Bucket } = await import('../tools/release/store/bucket.ts');
  return new StoreTarget(new Bucket(name));
}

/** The build to publish; undefined after saying why it cannot be. */
function soundBuild(site: string): Wanted | undefined {
  const fault = faultOfBuild(site);
  if (fault === undefined) return { build: buildIn(site) };
  fail(fault);
  return undefined;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      back: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const [folder, ...more] = positionals;
  if (folder === undefined || folder === '' || more.length > 0)
    return refuse(`${positionals.join(' ') || '?'}: ${USAGE}`);
  const { path: site, shown } = outFolder();
  const { sources = [] } = buildOutput({ path: site, shown }, contentFolder().path);
  const wanted = values.back ? ({ back: true } as const) : soundBuild(site);
  if (wanted === undefined) return 1;
  try {
    const target = await targetOf(folder, [...sources, site]);
    if (values['dry-run']) {
      const known = await target.look();
      const plan = await planFor(wanted, target, known);
      if (typeof plan === 'string') return idle(plan, target.shown);
      console.log(plannedText(plan, target.shown, goneText(plan.release, known.releases)));
      return 0;
    }
    const done = await publish(wanted, target);
    if (typeof done === 'string') return idle(done, target.shown);
    console.log(publishedText(done, target.shown));
    return 0;
  } catch (error) {
    if (error instanceof RemoteFault) return fail(error.message);
    if (error instanceof BuildChanged)
      return fail(
        `${error.message}: bị dựng lại trong khi đang đọc, trang đang sống giữ nguyên; chạy lại / was built anew while it was read, the live site is as before; run again`,
      );
    if (error instanceof ReleaseChanged)
      return fail(
        `${error.message}: khác với lúc được đưa lên, trang đang sống giữ nguyên; đưa một bản dựng lên: npm run publish / not as it was published, the live site is as before; publish a build: npm run publish`,
      );
    throw error;
  }
}

await runCommand(USAGE, main);
