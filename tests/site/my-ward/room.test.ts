import { expect, test } from 'vitest';
import { isQuick } from '../../mode.ts';
import { openBrowser } from '../open-browser.ts';
import { countShifts, shifts } from '../visits/checks/first-view.ts';
import { BIRTH, RESIDENCE } from './page.ts';

const { page: open, url } = openBrowser();

test.each(['/', '/en/', '/dich-vu/', BIRTH])(
  'nothing moves on %s when the answer of a reader who chose comes',
  async (path) => {
    const page = await open();
    await page.addInitScript(() => {
      localStorage.setItem('unit', '27163');
    });
    await countShifts(page);
    await page.goto(url(path));
    await page.locator('[data-part="desks"] dt').first().waitFor();
    expect(await shifts(page)).toEqual([]);
    await page.context().close();
  },
);

test.runIf(!isQuick)('nothing moves when the answer of any unit comes, whichever the reader chose', async () => {
  const page = await open();
  await countShifts(page);
  await page.goto(url(RESIDENCE));
  const codes = await page.evaluate(async () => {
    const list = document.querySelector<HTMLElement>('[data-my-ward]')?.dataset.units ?? '';
    return ((await (await fetch(list)).json()) as { now: [string][] }).now.map(([code]) => code);
  });
  expect(codes).toHaveLength(168);
  const moved: string[] = [];
  for (const code of codes) {
    await page.evaluate((chosen) => {
      localStorage.setItem('unit', chosen);
    }, code);
    await page.reload();
    await page.locator('[data-part="desks"] dt').first().waitFor();
    moved.push(...(await shifts(page)).map((fault) => `${code} ${fault}`));
  }
  expect(moved).toEqual([]);
  await page.context().close();
});

/** The quick run takes each language and each width once. */
const ROOMS: readonly (readonly [path: string, width: number])[] = [
  [BIRTH, 360],
  [RESIDENCE.replace('/dich-vu/', '/en/services/'), 320],
  ...(isQuick ? [] : ([[RESIDENCE, 320]] as const)),
];
test.each(ROOMS)('on %s at %i px no unit’s answer takes more room than is kept for it', async (path, width) => {
  const page = await open({ viewport: { width, height: 740 } });
  await page.addInitScript(() => {
    localStorage.setItem('unit', '27163');
  });
  await page.goto(url(path));
  await page.locator('[data-part="desks"] dt').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  const { seen, over } = await page.evaluate(async () => {
    const part = (name: string) => document.querySelector<HTMLElement>(name);
    const [box, room] = [part('[data-my-ward]'), part('.my-ward .scripted')];
    const list = (await (await fetch(box?.dataset.units ?? '')).json()) as { now: [string, string][] };
    const name = part('[data-part="name"]') as HTMLAnchorElement;
    const found = { seen: 0, over: [] as string[] };
    for (const [code, unit] of list.now) {
      localStorage.setItem('unit', code);
      dispatchEvent(new HashChangeEvent('hashchange'));
      // The list is there: its answer comes with the next microtasks.
      for (let turn = 0; turn < 20 && !name.href.includes(code); turn += 1) await Promise.resolve();
      if (name.href.includes(code)) found.seen += 1;
      if (room && room.offsetHeight > Number.parseFloat(getComputedStyle(room).minHeight) + 1) found.over.push(unit);
    }
    return found;
  });
  expect(over).toEqual([]);
  expect(seen).toBe(168);
  await page.context().close();
});
