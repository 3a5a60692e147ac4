import { expect } from 'vitest';
import { cell, expectLists, quoted, toldBy, type Visit } from './visit.ts';

/** Meets a page with something broken, checks what must hold, and returns what a reader sees there as a cell of the table. */
export type Sight = (visit: Visit) => Promise<string>;

const FIELD = 'main input[name=q]';
const RETRY = 'main [role=alert] button';

/** The search page: the question stays, and is answered or it is told why not; once mended, trying again answers. */
export const search =
  (question: string): Sight =>
  async ({ page, go, until, mend, isHanging }) => {
    // Where only a part of the index is missing, answers come with what is told.
    const isSettled = (): unknown =>
      document.querySelector('.search-page > [role=status]')?.textContent.includes('“') === true ||
      [...document.querySelectorAll('[role=alert]')].some(
        (alert) => alert.checkVisibility() && /Chưa tìm được|phần tìm kiếm chưa tới/u.test(alert.textContent),
      );
    await go(`/tim-kiem/?${new URLSearchParams({ q: question })}`);
    await until(isSettled);
    const hits = await page.locator('[data-hit]').count();
    const told = await toldBy(page);
    expect(await page.locator(FIELD).inputValue(), 'the question stays').toBe(question);
    if (hits === 0) expect(told, 'it is told why there is no answer').not.toBe('');
    if (told !== '') {
      await expectLists(page);
    }
    // What hangs may still come by itself.
    if (told !== '' && !isHanging) {
      mend();
      await page.locator(RETRY).filter({ visible: true }).click();
      await until(
        () =>
          document.querySelector('[data-hit]') !== null &&
          ![...document.querySelectorAll('[role=alert]')].some((alert) => alert.checkVisibility()),
      );
      expect(await page.locator(FIELD).inputValue()).toBe(question);
    }
    return cell(hits > 0 ? 'answers' : 'keeps the question, links the lists', quoted(told));
  };

/** The filter of sessions: filters, or tells why not, in little room and with ways to the lists. */
export const sessions: Sight = async ({ page, go, until, mend, isHanging }) => {
  await go('/doi-thoai/');
  await page.locator('footer').waitFor({ state: 'attached' });
  await page.locator('#loc').scrollIntoViewIfNeeded();
  await until(() => {
    document.querySelector('#loc')?.scrollIntoView();
    const alerts = [...document.querySelectorAll('[role=alert]')];
    return document.querySelector('.session-filter form') ?? (alerts.some((alert) => alert.checkVisibility()) || null);
  });
  const told = await toldBy(page);
  if (told === '') return 'filters';
  const box = await page.locator('search:has(> #loc)').boundingBox();
  expect(box?.height, 'no blank room').toBeLessThan(450);
  expect(await page.locator('.waiting').filter({ visible: true }).count(), 'no promise').toBe(0);
  expect(await page.locator('main a[href^="/doi-thoai/quy/"]').count()).toBeGreaterThan(0);
  if (isHanging) return cell('links the lists', quoted(told));
  mend();
  await page.locator(RETRY).filter({ visible: true }).click();
  await page.locator('#loc').scrollIntoViewIfNeeded();
  await until(() => {
    document.querySelector('#loc')?.scrollIntoView();
    return document.querySelector('.session-filter form');
  });
  return cell('links the lists', quoted(told));
};

/** The words of a service page as they are read, in order. */
const SERVICE = '/dich-vu/1.001193/';
const inOrder = async ({ page }: Visit): Promise<void> => {
  const words = await page.locator('body').innerText();
  const parts = ['không phải', 'Đăng ký khai sinh', 'Giấy tờ', 'Lệ phí'].map((part) =>
    words.toLowerCase().indexOf(part.toLowerCase()),
  );
  expect(
    parts.every((at, index) => at > (parts[index - 1] ?? -1)),
    parts.join(' '),
  ).toBe(true);
};
export const service: Sight = async (visit) => {
  await visit.go(SERVICE);
  await visit.until(() => document.querySelector('footer') !== null && 'isPainted' in globalThis);
  await inOrder(visit);
  return 'the words, in their order';
};
/** Without scripts or styles of any kind: the same words. */
export const words: Sight = async (visit) => {
  await visit.go(SERVICE);
  await visit.page.locator('footer').waitFor();
  await inOrder(visit);
  return 'the words, in their order';
};

/** A page that itself does not come: nothing of ours runs then but what came. */
export const wholePage: Sight = async ({ page, url }) => {
  const fault = await page.goto(url + SERVICE, { waitUntil: 'commit', timeout: 2000 }).then(
    () => undefined,
    (error: unknown) => (error as Error).name,
  );
  if (fault !== undefined) return fault === 'TimeoutError' ? 'the browser waits' : 'the browser says it';
  await page.waitForFunction(() => (document.querySelector('body')?.innerText.length ?? 0) > 15, null, {
    polling: 100,
  });
  const said = (await page.locator('body').innerText()).replace(/\s+/gu, ' ').trim();
  if (said.startsWith('The server failed.')) return 'the words of the server';
  if (said.startsWith('<!')) return 'its source, as text';
  expect(said).toContain('không phải');
  const title = page.locator('h1').first();
  if ((await title.count()) === 0) return 'what came, the warning first';
  return cell(`the page “${await title.innerText()}”`, said.includes('Đăng ký khai sinh') ? '' : 'with ways on');
};

/** A file that is handed out: the page stays, or the reader sees what the server says. */
export const calendar: Sight = async ({ page, url, isHanging }) => {
  await page.goto(`${url}/doi-thoai/`, { waitUntil: 'domcontentloaded' });
  const link = page.locator('main a[href$=".ics"]').first();
  const download = page.waitForEvent('download', { timeout: 2000 }).then(
    async (file) => ((await file.failure()) === null ? 'the file is saved' : 'the browser says that it failed'),
    () => undefined,
  );
  if (isHanging) return cell('the page stays', (await link.isVisible()) ? 'the browser waits' : '');
  await link.click();
  const came = await Promise.race([
    download,
    page.waitForURL('**/*.ics', { waitUntil: 'commit' }).then(
      () => 'the page of the server',
      () => download,
    ),
  ]);
  return came ?? 'the page stays';
};

/** The home page: the field for a question and that for one's ward. */
export const atHome =
  (what: 'suggest' | 'ward'): Sight =>
  async ({ page, go, until }) => {
    await go('/');
    await page.locator('footer').waitFor({ state: 'attached' });
    await until(() => document.querySelector('.search-form input[role=combobox], .lacks-SearchForm') !== null);
    const field = page.locator(what === 'suggest' ? FIELD : '#my-ward');
    if (!(await field.isVisible())) {
      expect(await page.locator('.my-ward .plain a').isVisible(), 'the way to the places').toBe(true);
      return 'the link to the pages of places instead of the field';
    }
    await field.fill(what === 'suggest' ? 'khai sinh' : 'sài gòn');
    if (what === 'suggest') {
      await field.press('Enter');
      const there = await Promise.race([
        page.waitForURL('**/tim-kiem/?q=khai+sinh', { waitUntil: 'commit' }).then(() => 'asks the question'),
        page.waitForURL('chrome-error://**', { waitUntil: 'commit' }).then(() => 'leads to where the browser says it'),
      ]);
      return `no suggestions or some; Enter ${there}`;
    }
    await until(() => {
      const isSeen = (selector: string): boolean =>
        [...document.querySelectorAll(selector)].some((part) => part.checkVisibility() && part.textContent !== '');
      return isSeen('#my-ward-list [role=option]') || isSeen('.my-ward .plain') || isSeen('.my-ward [data-part=note]');
    });
    if (await page.locator('#my-ward-list [role=option]').first().isVisible()) return 'offers places';
    const note = await page.locator('.my-ward [data-part=note]').innerText();
    return note === '' ? 'the link to the pages of places beside the field' : quoted(note.trim());
  };

/** A guide: every step stands there; without its code no question promises to choose among them. */
export const guide: Sight = async ({ page, go, until }) => {
  await go('/huong-dan/chuyen-nha/');
  await until(
    () =>
      document.querySelector('footer') !== null &&
      (document.documentElement.className.includes('lacks-') || document.readyState === 'complete' || null),
  );
  expect(await page.locator('[data-step]').first().isVisible()).toBe(true);
  return (await page.locator('.questions').isVisible())
    ? 'the questions and every step'
    : 'every step, without questions';
};

/** A text of law: its words; without the code of its own field browsers find. */
export const law: Sight = async ({ page, go, until }) => {
  await go('/van-ban/43-2011-nd-cp/dieu-3/');
  await until(
    () =>
      document.querySelector('footer') !== null &&
      (document.documentElement.className.includes('lacks-') || document.readyState === 'complete' || null),
  );
  expect(await page.locator('main').innerText()).toContain('Điều 3');
  return (await page.locator('form.find').isVisible()) ? 'the text, and the field' : 'the text, without the field';
};

/** The page on which readers save: it saves, or says why not; once mended, it saves. */
export const saving: Sight = async ({ page, go, until, mend, isHanging }) => {
  await go('/ngoai-tuyen/');
  // Before the clock is put forward: code of the page that is only slow would be told of as missing.
  await page.waitForLoadState('load');
  await until(() => document.querySelector('[data-offline][data-ready]'));
  const status = page.locator('[data-offline] [data-part=status]');
  const store = async (): Promise<string> => {
    await page.locator('[data-offline] [data-part=submit]').click();
    await until(() =>
      /^(?:Đã|Chưa)/u.test(
        document.querySelector('[data-offline]:not([data-busy]) [data-part=status]')?.textContent ?? '',
      ),
    );
    return status.innerText();
  };
  const told = await store();
  if (told === 'Đã lưu xong.') return 'saves';
  expect(await page.evaluate(() => caches.keys()), 'nothing is left').toEqual([]);
  if (isHanging) return quoted(told);
  mend();
  expect(await store()).toBe('Đã lưu xong.');
  return quoted(told);
};

/** The same page without its code. */
export const savingWithoutCode: Sight = async ({ page, go, until }) => {
  await go('/ngoai-tuyen/');
  await until(() => document.querySelector('.lacks-SavePanel'));
  expect(await page.locator('[data-part=submit]').isVisible()).toBe(false);
  return quoted(await page.locator('.cannot').innerText());
};
