import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from '../../src/tools/command/usage.ts';
import { replaceFolder } from '../../src/files/replace-folder.ts';
import { serveFolder } from '../../src/server/server.ts';
import { ScratchPortal } from '../content/scratch-portal.ts';
import { addOversized } from '../content/stress-portal.ts';
import { findBrowser, launchBrowser, SIZES } from '../site/browser.ts';
import { pagesOf, samplePages, typeOf } from '../site/built-site.ts';
import { buildSite } from '../site/build-site.ts';
import { shootEditor } from './editor.ts';

const HELP = `npm run shots [-- --stress | --editor]
Chụp mỗi kiểu trang ở 360 và 1280 px, nền sáng và nền tối, vào .cache/shots/; --stress: cổng thử với nội dung quá cỡ;
--editor: ba việc trong biểu mẫu biên tập.
Photographs every type of page at 360 and 1280 px in both schemes into .cache/shots/; --stress: the oversized portal; --editor: three jobs in
the form for clerks.`;
/** Taller screenshots are cropped. */
const TALLEST = 6000;

/** The longest page of each type, where layout problems are most likely. */
function longestPages(dist: string): { path: string; type: string }[] {
  const types = Map.groupBy(samplePages(pagesOf(dist)), ({ path }) => typeOf(path));
  return [...types].flatMap(([type, pages]) => {
    const longest = pages.toSorted((a, b) => b.html.length - a.html.length)[0];
    return longest ? [{ path: longest.path, type }] : [];
  });
}

/** Whether a folder only contains a build, its cache and screenshots. */
const isShots = (names: readonly string[]): boolean =>
  names.every((name) => name === 'dist' || name === 'dist.cache' || name.endsWith('.png'));

/** Takes screenshots of the longest page of every type of a built site; returns their number. */
async function photograph(dist: string, folder: string): Promise<number> {
  const server = await serveFolder(dist, 0);
  const browser = await launchBrowser(findBrowser());
  const pages = longestPages(dist);
  for (const [index, { path, type }] of pages.entries()) {
    for (const [size, viewport] of Object.entries(SIZES)) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await browser.newPage({ viewport, colorScheme });
        await page.goto(new URL(path, server.url).href);
        await page.evaluate(() => document.fonts.ready);
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        await page.setViewportSize({ ...viewport, height: Math.min(height, TALLEST) });
        await page.screenshot({ path: join(folder, `${type}-${size}-${colorScheme}.png`) });
        await page.close();
      }
    }
    console.error(`${index + 1}/${pages.length} ${path}`);
  }
  await browser.close();
  await server.close();
  return pages.length * 4;
}

/** Takes screenshots of every page type of a content folder, by default of the portal itself. */
async function shoot(name: string, content?: string): Promise<number> {
  const folder = join('.cache/shots', name);
  const what = { vietnamese: 'ảnh chụp trang', english: 'folder of page shots' };
  let count = 0;
  await replaceFolder({ folder, shown: folder, what, isOwn: isShots }, async (next) => {
    const dist = join(next, 'dist');
    await buildSite(dist, content === undefined ? {} : { PORTAL_CONTENT: content });
    count = await photograph(dist, next);
  });
  console.log(`${folder}: ${count}`);
  return 0;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      stress: { type: 'boolean', default: false },
      editor: { type: 'boolean', default: false },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (values.editor) return shootEditor(join('.cache/shots', 'editor'));
  if (!values.stress) return shoot('portal');
  const stress = new ScratchPortal();
  addOversized(stress);
  return shoot('stress', stress.folder).finally(() => {
    stress.delete();
  });
}

await runCommand('npm run shots [-- --stress]', main);
