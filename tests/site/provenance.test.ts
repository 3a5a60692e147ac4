import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseXml } from '@rgrove/parse-xml';
import { unzipSync } from 'fflate';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import type { BuildRecord } from '../../src/domain/entries/build-record.ts';
import { verificationCommands } from '../../src/domain/entries/verification.ts';
import { filesOf, pagesOf } from './built-site.ts';
import { openBrowser } from './open-browser.ts';
import { scratchSite } from './scratch/scratch-site.ts';

const { page: open } = openBrowser();
const dist = inject('dist');
const read = (file: string, folder = dist): string => readFileSync(join(folder, file), 'utf8');
const build = JSON.parse(read('build.json')) as BuildRecord;

const scratch = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'provenance-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
};
const shell = (command: string, cwd = process.cwd()) => spawnSync('bash', ['-c', command], { cwd, encoding: 'utf8' });

describe('the build record', () => {
  test('is what the commands on its pages compute', () => {
    const commands = verificationCommands(build);
    // The quick run builds from a copy of the content.
    const inFolder = commands.fingerprint.replace('cd content', `cd ${inject('content')}`);
    const digests = shell(inFolder).stdout.match(/[0-9a-f]{64}/gu);
    expect(digests).toEqual([build.sources.sha256, build.content.sha256]);
    expect(shell(commands.whole, dist)).toMatchObject({ status: 0, stdout: '' });
    for (const page of ['gioi-thieu/index.html', 'en/about/index.html']) {
      expect(read(page)).toContain(build.digest);
      expect(read(page)).toContain(commands.whole);
    }
  });

  test('is named in the footer of every page', () => {
    const short = build.digest.slice(0, 12);
    expect(pagesOf(dist).filter(({ html }) => !html.split('<footer')[1]?.includes(short))).toEqual([]);
  });

  test('has a checksum for every file except the checksums themselves', () => {
    const listed = read('SHA256SUMS')
      .trimEnd()
      .split('\n')
      .map((line) => line.slice(66));
    expect(listed).toEqual(filesOf(dist).filter((file) => file !== 'SHA256SUMS'));
  });
});

describe('changes', () => {
  test('are on both pages, in the data and in feeds, each day with an anchor', () => {
    const data = JSON.parse(read('data/v1/changes.json')) as { history: string; days: { date: string }[] };
    for (const [page, feed] of [
      ['thay-doi/index.html', 'tin/thay-doi.atom'],
      ['en/changes/index.html', 'en/feeds/changes.atom'],
    ] as const) {
      const shown = [...read(page).matchAll(/id="on-([0-9-]+)"/gu)].map(([, date]) => date);
      expect(shown).toEqual(data.days.slice(0, 30).map(({ date }) => date));
      const links = [...read(feed).matchAll(/#on-([0-9-]+)"/gu)].map(([, date]) => date);
      expect(links).toEqual(data.days.slice(0, 50).map(({ date }) => date));
      expect(parseXml(read(feed)).root?.name).toBe('feed');
    }
  });

  test('are unknown without git history: the build continues, and is otherwise identical to one of a checkout', async () => {
    const sites = { archive: (await scratchSite('second')).dist, checkout: (await scratchSite('checkout')).dist };
    const sums = (name: keyof typeof sites): string[] => read('SHA256SUMS', sites[name]).split('\n');
    const archive = new Set(sums('archive'));
    const differ = sums('checkout').flatMap((line) => (archive.has(line) ? [] : [line.slice(66)]));
    expect(differ).toEqual([
      // The open data tell size, digest and number of the changes, the sitemap when pages changed, and what can be saved
      // has the size and digest of every page.
      'data/v1/catalog.jsonld',
      'data/v1/changed-entries.csv',
      'data/v1/changed-entries.xlsx',
      'data/v1/changes.json',
      'data/v1/datapackage.json',
      'data/v1/index.html',
      'data/v1/index.json',
      'du-lieu/changes/index.html',
      'du-lieu/index.html',
      'en/changes/index.html',
      'en/data/changes/index.html',
      'en/data/index.html',
      'en/data/v1/index.html',
      'en/feeds/changes.atom',
      'offline/en.files.json',
      'offline/en.json',
      'offline/vi.files.json',
      'offline/vi.json',
      'sitemap-0.xml',
      'sitemap-index.xml',
      'thay-doi/index.html',
      'tin/thay-doi.atom',
    ]);
    expect(JSON.parse(read('data/v1/changes.json', sites.archive))).toMatchObject({ history: 'none', days: [] });
    expect(read('thay-doi/index.html', sites.archive)).toContain('không có lịch sử git');
    expect(read('en/changes/index.html', sites.archive)).toContain('has no git history');
    expect(read('thay-doi/index.html', sites.checkout)).toContain('ngày 20 tháng 01 năm 2000'.replace('n', 'N'));
    expect(parseXml(read('tin/thay-doi.atom', sites.archive)).root?.name).toBe('feed');
  });
});

describe('npm run bundle', async () => {
  // A small site: what is packed does not depend on how many pages there are.
  const { dist: small } = await scratchSite('second');
  const { digest } = JSON.parse(read('build.json', small)) as BuildRecord;
  const bundle = (out: string, site = small, ...args: string[]) =>
    spawnSync(process.execPath, ['src/cli/bundle.ts', '--out', out, ...args], {
      encoding: 'utf8',
      env: { ...process.env, PORTAL_OUT: site },
    });
  const zipIn = (out: string): string => join(out, filesOf(out)[0] ?? '');

  test('packs a reproducible site that runs from its own folder with one command', async () => {
    const out = scratch();
    expect(bundle(join(out, 'a'))).toMatchObject({ status: 0, stderr: '' });
    expect(
      shell(`TZ=Asia/Ho_Chi_Minh PORTAL_OUT='${small}' '${process.execPath}' src/cli/bundle.ts --out '${out}/b'`)
        .status,
    ).toBe(0);
    const zip = zipIn(join(out, 'a'));
    expect(basename(zip)).toBe(`so-tay-vi-du-${digest.slice(0, 12)}.zip`);
    expect(readFileSync(zip).equals(readFileSync(zipIn(join(out, 'b'))))).toBe(true);

    const name = basename(zip, '.zip');
    const packed = Object.entries(unzipSync(readFileSync(zip)));
    expect(packed.filter(([file]) => /\.(?:br|gz)$/u.test(file))).toEqual([]);
    for (const [file, bytes] of packed) {
      cpSync('LICENSE', join(out, file)); // creates its folders
      writeFileSync(join(out, file), bytes);
    }
    const folder = join(out, name);
    expect(shell('sha256sum --quiet -c SHA256SUMS', join(folder, 'site'))).toMatchObject({ status: 0, stdout: '' });
    expect(read('README.txt', folder)).toContain('node serve.mjs');

    const server = spawn(process.execPath, ['serve.mjs'], { cwd: folder, env: { PORT: '0' } });
    onTestFinished(() => {
      server.kill();
    });
    const url = await new Promise<string>((done) => {
      server.stdout.once('data', (line: Buffer) => {
        done(line.toString().trim());
      });
    });
    const page = await open();
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('response', (response) => {
      if (response.status() !== 200) faults.push(`${response.status()} ${response.url()}`);
    });
    for (const path of ['', 'en/changes/', 'tim-kiem/?q=phong+cay+xanh']) await page.goto(new URL(path, url).href);
    await page.getByRole('link', { name: 'Phòng Cây xanh' }).first().waitFor();
    expect(faults).toEqual([]);
    await page.context().close();

    const ask = (
      path: string,
      method = 'GET',
    ): Promise<{ status?: number | undefined; type?: string | undefined; to?: string | undefined; body: string }> =>
      new Promise((done, failed) => {
        // Not fetch, which would normalise the path.
        const { hostname, port } = new URL(url);
        request({ hostname, port, path, method }, (response) => {
          let body = '';
          response.on('data', (part: Buffer) => (body += part.toString()));
          response.on('end', () => {
            done({
              status: response.statusCode,
              type: response.headers['content-type'],
              to: response.headers.location,
              body,
            });
          });
        })
          .on('error', failed)
          .end();
      });
    for (const path of [
      '/../README.txt',
      '/%2e%2e/serve.mjs',
      '/..%2fserve.mjs',
      '/..%5cserve.mjs',
      '/%00',
      '/%',
      '/khong-co/',
    ]) {
      const { status, body } = await ask(path);
      expect({ path, status, isPage: body.includes('<html lang="vi"') }).toEqual({ path, status: 404, isPage: true });
    }
    expect((await ask('/en/no-such/')).body).toContain('<html lang="en"');
    expect(await ask('/co-quan')).toMatchObject({ status: 301, to: '/co-quan/' });
    expect((await ask('//co-quan')).to).toBe('/co-quan/');
    expect((await ask('/', 'POST')).status).toBe(405);
    expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect((await ask('/tin/thay-doi.atom')).type).toContain('atom');
  });

  test('refuses folders that are not unmodified builds, and wrong usage', () => {
    const folder = scratch();
    const none = bundle(join(folder, 'out'), join(folder, 'none'));
    expect({ ...none, stderr: none.stderr.replace(folder, '…') }).toMatchObject({
      status: 1,
      stderr: '…/none: chưa dựng; chạy “npm run build” / not built yet; run “npm run build”\n',
    });
    const site = join(folder, 'site');
    cpSync(small, site, { recursive: true });
    writeFileSync(join(site, 'index.html'), 'other');
    writeFileSync(join(site, 'new.txt'), 'new');
    const altered = bundle(join(folder, 'out'), site);
    expect({ ...altered, stderr: altered.stderr.replace(folder, '…') }).toMatchObject({
      status: 1,
      stderr:
        '…/site/index.html (+1): khác với SHA256SUMS; chạy “npm run build” / not as in SHA256SUMS; run “npm run build”\n',
    });
    expect(bundle(folder, small, '--zip')).toMatchObject({
      status: 2,
      stderr: "Unknown option '--zip': npm run bundle -- [--out DIR] [--help]\n",
    });
    expect(bundle(folder, small, '--help').stdout).toMatchSnapshot();
  });
});
