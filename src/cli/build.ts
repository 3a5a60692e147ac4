import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkOutput } from '../files/output.ts';
import { moveInside } from '../files/move-inside.ts';
import { CALENDARS } from '../i18n/addresses/calendar-urls.ts';
import { FEEDS } from '../i18n/addresses/feed-urls.ts';
import { replaceFolder } from '../files/replace-folder.ts';
import { formatReport } from '../reader/messages/report.ts';
import { Compressor } from '../server/compression/compressor.ts';
import { cacheFolder, ROOT } from '../reader/settings/content-folder.ts';
import { readContent } from '../reader/content/read-content.ts';
import { editorTarget } from '../reader/settings/editor-target.ts';
import { outFolder } from '../reader/settings/settings.ts';
import { getOrThrow } from '../domain/portal.ts';
import { buildOutput } from '../tools/build/build-output.ts';
import { siteFiles, SUMS, writeChecksums } from '../tools/build/checksums.ts';
import { compressPages } from '../tools/build/compress-pages.ts';
import { writeHostFiles } from '../tools/build/host-files.ts';
import { writeOfflineLists } from '../tools/build/offline-lists.ts';
import { clearStages, stageOfProcess } from '../tools/build/stage.ts';
import { repositoryOf } from '../editor/repository/repository.ts';
import { runPlain } from '../tools/command/usage.ts';
import { wholeContentFolder } from '../tools/command/whole-content.ts';
import { DEFAULT_MESSAGE_LOCALE } from '../reader/messages/messages.ts';

const HELP = `npm run build
Dựng cổng vào dist/. Checks the content, then builds the portal into dist/; a failed build leaves dist/ as it was.
SHA256SUMS: “sha256sum -c SHA256SUMS” trong dist/. build.json: dựng từ gì / what it was built from.
PORTAL_CONTENT=<folder>  PORTAL_OUT=<folder>  PORTAL_URL=<address>  PORTAL_TODAY=<yyyy-mm-dd>
PORTAL_EDITOR=local|github:owner/repo@branch: thêm biểu mẫu biên tập ở editor/ / adds the form for clerks at editor/
PORTAL_LINKS=file: liên kết tới index.html, cho máy chủ không tự mở nó / links to index.html, for hosts that do not open it`;

/** Folders of calendars and feeds in all languages. */
const SHARED = [...Object.values(CALENDARS), ...Object.values(FEEDS)].map(({ folder }) => folder);

/** Builds beside the previous output and swaps the result in only if everything succeeded. */
async function buildPortal(): Promise<number> {
  const { path, shown } = wholeContentFolder();
  const out = buildOutput(outFolder(), path);
  checkOutput(out);
  const { problems, files, records } = readContent(path, process.env.PORTAL_TODAY);
  if (problems.length > 0) {
    console.error(formatReport(problems, files, DEFAULT_MESSAGE_LOCALE, shown));
    return 1;
  }
  const target = editorTarget(process.env.PORTAL_EDITOR ?? '');
  const repository = target && repositoryOf(path);
  if (target && !repository) {
    console.error(
      `PORTAL_EDITOR: ${shown}: không ở trong kho git nào; chạy “git init” / is in no git repository; run “git init”`,
    );
    return 1;
  }
  // Only now: to load it takes longer than all that was checked before, which may end the command.
  const { build } = await import('astro');
  await replaceFolder(out, async (next) => {
    // Astro's data store survives schema changes, so entries would keep their former shape.
    rmSync(join(cacheFolder(path), 'data-store.json'), { force: true });
    const stage = stageOfProcess();
    clearStages(stage);
    const compressor = new Compressor(join(cacheFolder(path, 'compressed'), 'twins'));
    try {
      await build({ root: ROOT, outDir: stage, logLevel: 'warn', integrations: [compressPages(compressor, stage)] });
      writeHostFiles(stage, process.env.PORTAL_URL ?? '', SHARED);
      const twins = compressor.write(stage, writeOfflineLists(stage, siteFiles(stage)));
      if (target && repository) {
        // What only editors need to install is loaded for them alone.
        const { writeEditor } = await import('../editor/write-editor.ts');
        await writeEditor(stage, repository, target, getOrThrow(records.portal, 'portal'));
      }
      writeChecksums(stage);
      await twins;
      await compressor.write(stage, [SUMS]);
      await compressor.save();
      moveInside(stage, next);
    } finally {
      await compressor.close();
      clearStages(stage);
    }
  });
  console.log(out.folder);
  return 0;
}

await runPlain(HELP, buildPortal);
