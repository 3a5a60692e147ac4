import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatReport } from '../../src/reader/messages/report.ts';
import { DEFAULT_MESSAGE_LOCALE } from '../../src/reader/messages/messages.ts';
import { validate } from '../../src/reader/checks/validate.ts';
import { referenceWords } from '../../src/reader/settings/content-folder.ts';
import { serveFolder } from '../../src/server/server.ts';
import { wholeContentFolder } from '../../src/tools/command/whole-content.ts';
import { runPlain } from '../../src/tools/command/usage.ts';
import { findBrowser, launchBrowser } from '../site/browser.ts';
import { buildSite } from '../site/build-site.ts';
import { pagesOf } from '../site/built-site.ts';
import { linkFaults, pageFaults, weightFaults } from './faults.ts';

const HELP = `npm run test:portal
Thử cổng của một thư mục nội dung: kiểm tra, dựng, liên kết bên trong, cân nặng, và axe trên trang dài nhất của mỗi loại.
Tests the portal of a content folder: check, build, links inside, weight, and axe on the longest page of each type.
PORTAL_CONTENT=<folder>`;

/** Prints what one test found; returns whether it found nothing. */
function told(name: string, faults: readonly string[], of: string): boolean {
  console.log(`${faults.length === 0 ? 'passed' : 'FAILED'}  ${name.padEnd(7)} ${of}`);
  for (const fault of faults) console.log(`  ${fault}`);
  return faults.length === 0;
}

/** Runs all tests of a portal that can be run: a failed check or build ends them. */
async function testPortal(): Promise<number> {
  const { path, shown } = wholeContentFolder();
  const { problems, files } = validate(path, referenceWords(), process.env.PORTAL_TODAY);
  const report = problems.length === 0 ? [] : formatReport(problems, files, DEFAULT_MESSAGE_LOCALE, shown).split('\n');
  if (!told('check', report, `${files} files`)) return 1;
  const work = mkdtempSync(join(tmpdir(), 'portal-test-'));
  const dist = join(work, 'dist');
  try {
    await buildSite(dist, { PORTAL_CONTENT: path });
    const pages = pagesOf(dist).length;
    told('build', [], `${pages} pages`);
    const browser = await launchBrowser(findBrowser());
    const server = await serveFolder(dist, 0);
    const seen = await pageFaults(dist, server.url, browser);
    await browser.close();
    await server.close();
    const passed = [
      told('links', linkFaults(dist), `${pages} pages`),
      told('weight', weightFaults(dist), 'three pages of each type'),
      told('axe', seen.faults, `${seen.pages} pages, 360 px`),
    ];
    return passed.every(Boolean) ? 0 : 1;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

await runPlain(HELP, testPortal);
