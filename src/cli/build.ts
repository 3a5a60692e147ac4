import { build } from 'astro';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { formatReport } from '../validation/report.ts';
import { compressSite } from '../server/compression/compress-site.ts';
import { cacheFolder, contentFolder, referenceWords, ROOT } from '../validation/content-folder.ts';
import { validate } from '../validation/validate.ts';
import { siteFiles, writeChecksums } from './checksums.ts';
import { runPlain } from './usage.ts';

const HELP = `npm run build
Dựng cổng vào dist/. Checks the content, then builds the portal into dist/; a failed build leaves dist/ as it was.
SHA256SUMS: “sha256sum -c SHA256SUMS” trong dist/. build.json: dựng từ gì / what it was built from.
PORTAL_CONTENT=<folder>  PORTAL_OUT=<folder>  PORTAL_URL=<origin>  PORTAL_TODAY=<yyyy-mm-dd>`;

/** Builds beside the last good output and swaps it in only when everything went well. */
async function buildPortal(): Promise<number> {
  const { path, shown } = contentFolder();
  const { problems, files } = validate(path, referenceWords(path), process.env.PORTAL_TODAY);
  if (problems.length > 0) {
    console.error(formatReport(problems, files, 'vi', shown));
    return 1;
  }
  const out = resolve(ROOT, process.env.PORTAL_OUT ?? 'dist');
  const next = `${out}.next-${process.pid}`;
  const old = `${out}.old-${process.pid}`;
  try {
    // Astro's store outlives a change of the schema: entries would keep the shape they had before.
    rmSync(join(cacheFolder(path), 'data-store.json'), { force: true });
    await build({ root: ROOT, outDir: next, logLevel: 'warn' });
    writeChecksums(next);
    compressSite(next, siteFiles(next), join(cacheFolder(path, 'compressed'), 'twins'));
    if (existsSync(out)) renameSync(out, old);
    renameSync(next, out);
  } finally {
    rmSync(next, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
  console.log(out);
  return 0;
}

await runPlain(HELP, buildPortal);
