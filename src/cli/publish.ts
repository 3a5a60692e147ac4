import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../reader/settings/content-folder.ts';
import { outFolder } from '../reader/settings/settings.ts';
import { buildOutput } from '../tools/build/build-output.ts';
import { faultOfBuild } from '../tools/build/sound-build.ts';
import { refuse, runCommand } from '../tools/command/usage.ts';
import { FolderTarget } from '../tools/release/folder-target.ts';
import {
  BuildChanged,
  buildIn,
  planFor,
  publish,
  ReleaseChanged,
  type Idle,
  type Wanted,
} from '../tools/release/publish.ts';
import { goneText, plannedText, publishedText } from '../tools/release/told.ts';

const USAGE = 'npm run publish -- FOLDER [--back] [--dry-run] [--help]';
const HELP = `${USAGE}
Đưa bản dựng (npm run build) lên FOLDER bằng một lần chuyển: máy chủ web phục vụ FOLDER/current. Tệp đặt tên theo nội dung
của bản trước còn lại qua một bản, để trang đang mở vẫn chạy; data/v1/versions/ giữ hai bản dữ liệu gần nhất.
--back: trở về bản trước; --dry-run: chỉ nói sẽ làm gì. Không xóa gì ngoài tệp do lệnh này ghi.
Puts the build (npm run build) live in FOLDER by one switch: have the web server serve FOLDER/current. Files named by
content of the build before stay for one release, so that open pages go on; data/v1/versions/ keeps the last two versions
of the data. --back: returns to the build before; --dry-run: only says what would be done. Deletes nothing but files that
this command wrote.
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

/** The build to publish; undefined after saying why it cannot be. */
function soundBuild(site: string): Wanted | undefined {
  const fault = faultOfBuild(site);
  if (fault === undefined) return { build: buildIn(site) };
  fail(fault);
  return undefined;
}

function main(): number {
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
  const target = new FolderTarget(resolve(folder), [...sources, site]);
  const wanted = values.back ? ({ back: true } as const) : soundBuild(site);
  if (wanted === undefined) return 1;
  try {
    if (values['dry-run']) {
      const known = target.look();
      const plan = planFor(wanted, target, known);
      if (typeof plan === 'string') return idle(plan, target.shown);
      console.log(plannedText(plan, target.shown, goneText(plan.release, known.releases)));
      return 0;
    }
    const done = publish(wanted, target);
    if (typeof done === 'string') return idle(done, target.shown);
    console.log(publishedText(done, target.shown));
    return 0;
  } catch (error) {
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
