import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, inject, onTestFinished, test } from 'vitest';
import words from '../../content/ui/vi.json' with { type: 'json' };
import { portalOf } from '../content/real-portal.ts';
import { SECOND_PORTAL } from '../content/scratch-portal.ts';
import { buildSite } from './build-site.ts';
import { samplePages, pagesOf } from './built-site.ts';
import { openBrowser } from './open-browser.ts';

const { page: open, url } = openBrowser();
const portal = portalOf('content');

test('every outgoing link has its state beside it', async () => {
  const page = await open({ javaScriptEnabled: false });
  const states = Object.entries(words).flatMap(([key, word]) => (key.startsWith('links.health.') ? [word] : []));
  const bare: string[] = [];
  for (const { path } of samplePages(pagesOf(inject('dist'))).filter(({ path: at }) => !at.startsWith('/en/'))) {
    await page.goto(url(path));
    const around = await page
      .locator('a[href^="http"]')
      .evaluateAll((links) =>
        links.map((link) => [
          (link.closest('tr') ?? link.closest('li, p, dd'))?.textContent ?? '',
          link.getAttribute('href') ?? '',
        ]),
      );
    bare.push(
      ...around.flatMap(([text, href]) => (states.some((state) => text?.includes(state)) ? [] : [`${path}: ${href}`])),
    );
  }
  expect(bare).toEqual([]);
  await page.context().close();
});

test('an editor finds every link of a host, and where it is used', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(url('/'));
  await page.locator('footer').getByRole('link', { name: 'Liên kết' }).click();
  expect(await page.locator('main').innerText()).toContain(`${portal.links.size} liên kết ra ngoài`);
  await page.getByRole('link', { name: 'plo.vn' }).click();
  const row = page.locator('#host-plo-vn');
  await expect.poll(() => row.isVisible()).toBe(true);
  expect(await row.innerText()).toContain('chưa kiểm tra');
  await row.getByRole('link', { name: 'Nguồn' }).click();
  expect(await page.locator(':target').innerText()).toContain('plo.vn');
  await page.context().close();
});

test('a link of the dialogues leads back to where businesses find it, not to every page', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(url('/lien-ket/'));
  await page.getByRole('link', { name: 'doithoaidn.hochiminhcity.gov.vn' }).click();
  const row = page.locator('#host-doithoaidn-hochiminhcity-gov-vn');
  await row.getByRole('link', { name: 'Hệ thống đối thoại' }).first().click();
  expect(new URL(page.url()).pathname).toBe('/doi-thoai/');
  expect(await page.locator(':target').innerText()).toContain('doithoaidn.hochiminhcity.gov.vn');
  await page.context().close();
});

test('the table of links reads back whole', () => {
  const text = readFileSync(join(inject('dist'), 'data/v1/links.csv'), 'utf8');
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  expect(data.map((row) => row.url)).toEqual([...portal.links.keys()]);
  expect(text.split('\r\n')).toHaveLength(portal.links.size + 2);
});

test('what moved, broke or was seen long ago is said, and what replaced a closed portal', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'links-'));
  onTestFinished(() => {
    rmSync(scratch, { recursive: true, force: true });
  });
  const content = join(scratch, 'content');
  cpSync(SECOND_PORTAL, content, { recursive: true });
  const write = (file: string, text: string): void => {
    mkdirSync(join(content, file, '..'), { recursive: true });
    writeFileSync(join(content, file), text);
  };
  const system = (name: string, rest: string): void => {
    write(
      `systems/${name}.yaml`,
      `name: { vi: "${name}", en: "${name}" }\nsources: [bao-vi-du]\nconfidence: high\nchecked: "2000-01-01"\n${rest}`,
    );
  };
  system('cu', 'url: "https://cu.example"\nclosed: "1999-12-01"\nreplaced_by: moi\n');
  system('moi', 'url: "https://moi.example/"\n');
  system('hong', 'url: "https://moi.example/hong"\n');
  system('lau', 'url: "https://moi.example/lau"\n');
  system('mot-lan', 'url: "https://moi.example/mot-lan"\n');
  const seen = (path: string, date: string, state: string, rest = ''): string =>
    `  - { url: "https://moi.example/${path}", date: "${date}", state: ${state}, checker: tool${rest} }\n`;
  write(
    'link-ledger/moi.example.yaml',
    [
      'observations:\n',
      seen('', '2000-01-10', 'moved', ', location: "https://moi.example/vi/"'),
      seen('hong', '2000-01-10', 'missing', ', status: 404'),
      seen('hong', '2000-01-12', 'missing', ', status: 404'),
      seen('lau', '1999-06-01', 'ok'),
      seen('mot-lan', '2000-01-12', 'unreachable', ', detail: dns'),
    ].join(''),
  );
  const out = join(scratch, 'dist');
  buildSite(out, { PORTAL_CONTENT: content });
  const read = (path: string): string =>
    readFileSync(join(out, path, 'index.html'), 'utf8')
      .replace(/<style.*?<\/style>|<[^>]+>/gsu, ' ')
      .replace(/\s+/gu, ' ');
  expect(read('lien-ket')).toMatch(/cu \(cu\.example\), đã đóng ngày 01 tháng 12 năm 1999 ?; nay dùng moi/u);
  expect(readFileSync(join(out, 'lien-ket/index.html'), 'utf8')).not.toContain('href="https://cu.example');
  expect(read('lien-ket/khong-mo-duoc')).toContain('moi.example/hong');
  expect(read('lien-ket/da-chuyen')).toContain('https://moi.example/vi/');
  expect(read('lien-ket/da-lau')).toContain('mở được, đã lâu, cần kiểm tra lại');
  expect(read('lien-ket/mot-lan-khong-mo-duoc')).toContain('moi.example/mot-lan');
});
