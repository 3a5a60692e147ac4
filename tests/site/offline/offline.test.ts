import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { NAMED_SERVICES } from '../named-services.ts';
import { openBrowser } from '../open-browser.ts';
import { otherServer, type OtherServer } from './other-server.ts';
import { kept, NOTHING, OFFLINE, openSaving, part, save, toldWhen } from './saving.ts';

const { page: open } = openBrowser();
const BIRTH = NAMED_SERVICES['registering a birth'];
const SERVICE = `/dich-vu/${BIRTH}/`;
let server: OtherServer;

beforeEach(async () => {
  server = await otherServer(inject('dist'));
});
afterEach(() => server.close());

test('a visit stores nothing, not even of the page on which one may save', async () => {
  const page = await open();
  for (const path of ['/', SERVICE, '/tim-kiem/?q=khai+sinh', '/doi-thoai/', OFFLINE.vi, OFFLINE.en]) {
    await page.goto(server.url + path);
    await page.waitForLoadState('networkidle');
  }
  await page.locator('[data-offline][data-ready]').waitFor();
  expect(await kept(page)).toEqual(NOTHING);
  await page.context().close();
});

test('a procedure and a ward are saved, read and found without a network, and removed with one click', async () => {
  const page = await open();
  await page.goto(server.url + SERVICE);
  await page.getByRole('combobox', { name: 'Tôi ở' }).fill('ben nghe');
  await page.getByRole('option').first().click();
  await page.getByRole('link', { name: 'Lưu để đọc khi không có mạng' }).click();
  await page.locator('[data-offline][data-ready]').waitFor();
  const own = part(page, 'own').getByRole('checkbox');
  await expect.poll(() => own.count()).toBe(2);
  expect(await own.first().isChecked()).toBe(true);
  await expect.poll(() => part(page, 'submit').innerText()).toMatch(/\(\d,\d MB\)$/u);
  expect(await save(page)).toBe('Đã lưu xong.');
  expect(await part(page, 'parts').innerText()).toContain('Nơi bạn ở: Phường Sài Gòn');
  expect(await part(page, 'facts').innerText()).toMatch(
    /^\d+ trang, .+ tới ngày \d\d\/\d\d\/\d{4} \(bản [0-9a-f]{12}\)\.$/u,
  );

  server.lose();
  await page.goto(server.url + SERVICE);
  expect(await page.locator('h1').innerText()).toContain('khai sinh');
  expect(await page.locator('.notice').innerText()).toMatch(/không phải .+ Đây là bản đã lưu trong máy bạn/su);
  await page.goto(`${server.url}/dia-ban/26740/`);
  expect(await page.locator('h1').innerText()).toContain('Sài Gòn');

  await page.goto(`${server.url}/tim-kiem/?q=khai+sinh`);
  const unsaved = page.getByText('Trang này chưa lưu trong máy');
  await unsaved.first().waitFor();
  const saved = page.locator(`.answers :is(section.best, li):has([data-hit][href^="${SERVICE}"])`);
  expect(await saved.count()).toBe(1);
  expect(await saved.getByText('Trang này chưa lưu').count()).toBe(0);

  await page.goto(`${server.url}/nguon/`);
  await page.locator('[data-offline][data-ready]').waitFor();
  expect(await part(page, 'elsewhere').isVisible()).toBe(true);
  expect(await toldWhen(page, () => part(page, 'remove').click())).toContain('Đã xóa hết');
  expect(await part(page, 'saved').isVisible()).toBe(false);
  expect({ ...(await kept(page)), words: [] }).toEqual(NOTHING);
  expect((await kept(page)).words).toEqual(['unit']);
  await page.context().close();
});

test('with a network pages come from it; a newer build is told and replaces the copy when the reader says so', async () => {
  const page = await open();
  await openSaving(page, server.url);
  await save(page);
  const [path] = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('[name=part]:checked')].map(({ value }) => value),
  );
  expect(path).toBe('wanted');
  server.publish('fedcba987654', '/', 'Bản mới');
  await page.goto(`${server.url}/`);
  expect(await page.title()).toBe('Bản mới');
  expect(await page.locator('.saved-copy').count()).toBe(0);
  server.lose();
  await page.goto(`${server.url}/`);
  expect(await page.title()).not.toBe('Bản mới');

  server.restore();
  await openSaving(page, server.url);
  expect(await part(page, 'newer').innerText()).toContain('bản fedcba987654');
  expect(await toldWhen(page, () => part(page, 'apply').click())).toBe('Đã lưu xong.');
  expect(await part(page, 'update').isVisible()).toBe(false);
  expect((await kept(page)).caches).toBe(2);
  // A page of the build before: the foot tells of the difference.
  await page.goto(server.url + SERVICE);
  expect(await page.locator('[data-newer-than]').isVisible()).toBe(true);
  server.lose();
  await page.goto(`${server.url}/`);
  expect(await page.title()).toBe('Bản mới');
  await page.context().close();
});

describe('a copy that cannot be finished leaves the one before as it was', () => {
  /** Saves, publishes a newer build, and returns what is told and kept where the update meets a fault. */
  const updateWith = async (fault: (page: Awaited<ReturnType<typeof open>>) => Promise<void> | void) => {
    const page = await open();
    await openSaving(page, server.url);
    await save(page);
    server.publish('fedcba987654', '/', 'Bản mới');
    await openSaving(page, server.url);
    await fault(page);
    const told = await toldWhen(page, () => part(page, 'apply').click());
    const { caches } = await kept(page);
    server.lose();
    await page.goto(`${server.url}/`);
    const title = await page.title();
    await page.context().close();
    return { told, caches, title };
  };

  test('the network goes in the middle', async () => {
    const { told, caches, title } = await updateWith(() => {
      server.lose('/tim-kiem/');
    });
    expect(told).toContain('mất mạng, hoặc máy chủ không trả lời đúng');
    expect(caches).toBe(2);
    expect(title).not.toBe('Bản mới');
  });

  test('a file is not of that build', async () => {
    const { told, caches, title } = await updateWith(() => {
      server.change('/tim-kiem/', '<p>Xin đăng nhập vào mạng này</p>');
    });
    expect(told).toContain('có tệp không phải của bản này');
    expect(caches).toBe(2);
    expect(title).not.toBe('Bản mới');
  });

  test('there is no room', async () => {
    const { told, caches, title } = await updateWith(async (page) => {
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Storage.overrideQuotaForOrigin', { origin: server.url, quotaSize: 200_000 });
    });
    expect(told).toContain('không còn đủ chỗ');
    expect(caches).toBe(2);
    expect(title).not.toBe('Bản mới');
  });

  test('the reader stops it', async () => {
    const { told, caches } = await updateWith((page) => {
      void server.hold('/tim-kiem/').then(() => part(page, 'stop').click());
    });
    expect(told).toContain('Đã dừng');
    expect(caches).toBe(2);
  });
});

test('where nothing was saved before, a failed first copy leaves nothing behind', async () => {
  const page = await open();
  await openSaving(page, server.url);
  server.lose('/tim-kiem/');
  expect(await save(page)).toContain('Chưa lưu được');
  expect(await kept(page)).toEqual(NOTHING);
  await page.context().close();
});

test('a copy that lacks a file says so, leads to what is there, and is made whole again', async () => {
  const page = await open();
  await openSaving(page, server.url);
  await save(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await (await caches.open(name)).delete('/rieng-tu/');
  });
  server.lose();
  await page.goto(`${server.url}/rieng-tu/`);
  await page.locator('[data-offline][data-ready]').waitFor();
  expect(await part(page, 'elsewhere').isVisible()).toBe(true);
  expect(await part(page, 'lacks').innerText()).toContain('thiếu 1 tệp');
  server.restore();
  await openSaving(page, server.url);
  expect(await toldWhen(page, () => part(page, 'again').click())).toBe('Đã lưu xong.');
  expect(await part(page, 'broken').isVisible()).toBe(false);
  await page.context().close();
});

describe('where the browser refuses', () => {
  // What it says where storing is refused stands in tests/site/faults.
  test('workers, the page says so and what works instead', async () => {
    const page = await open();
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    await openSaving(page, server.url);
    expect(await page.locator('.cannot').innerText()).toContain('Trình duyệt này không lưu trang được');
    expect(await part(page, 'submit').isVisible()).toBe(false);
    expect(await page.getByText('In trang ra giấy').isVisible()).toBe(true);
    await page.context().close();
  });

  test('scripts, or where these do not come', async () => {
    const without = await open({ javaScriptEnabled: false });
    await without.goto(server.url + OFFLINE.en);
    expect(await without.locator('.cannot').innerText()).toContain('needs JavaScript');
    expect(await without.locator('.can').isVisible()).toBe(false);
    await without.context().close();
    const page = await open();
    await page.route(/SavePanel.*\.js$/u, (route) => route.abort());
    await page.goto(server.url + OFFLINE.vi);
    await page.locator('.cannot').waitFor();
    expect(await part(page, 'submit').isVisible()).toBe(false);
    await page.context().close();
  });

  test('http from another host', async () => {
    const page = await open();
    await page.route('http://vidu.example/**', async (route) => {
      const { pathname } = new URL(route.request().url());
      await route.fulfill({ response: await page.request.get(server.url + pathname) });
    });
    await openSaving(page, 'http://vidu.example');
    expect(await page.locator('.cannot').innerText()).toContain('chỉ cho lưu trang qua https');
    await page.context().close();
  });
});

test('in English: saved, read and removed in English', async () => {
  const page = await open();
  await openSaving(page, server.url, OFFLINE.en);
  expect(await part(page, 'submit').innerText()).toMatch(/^Save for use without a network \(\d+(?:\.\d)? MB\)$/u);
  expect(await save(page)).toBe('Saved.');
  server.lose();
  await page.goto(`${server.url}/en/sources/`);
  await page.locator('[data-offline][data-ready]').waitFor();
  expect(await page.locator('.notice').innerText()).toContain('This is the copy saved on your device');
  expect(await part(page, 'elsewhere').innerText()).toContain('The page you opened is not saved');
  expect(await toldWhen(page, () => part(page, 'remove').click())).toContain('has been removed');
  expect(await kept(page)).toEqual(NOTHING);
  await page.context().close();
});
