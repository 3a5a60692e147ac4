import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../../src/server/server.ts';
import { isQuick } from '../../mode.ts';
import { openBrowser } from '../open-browser.ts';
import { scratchSite } from '../scratch/scratch-site.ts';
import { Clerk } from './clerk.ts';

// It builds a portal of its own and drives a large program: minutes on a slow machine.
describe.skipIf(isQuick)('a clerk with the form', () => {
  const { page } = openBrowser();
  let clerk: Clerk;
  let folder: string;
  let server: Awaited<ReturnType<typeof serveFolder>>;
  const requests: string[] = [];

  /** Runs a command on the folder as the clerk left it. */
  const run = (command: string, ...args: string[]): string => {
    const { stdout, stderr, status } = spawnSync(command, args, {
      encoding: 'utf8',
      env: { ...process.env, PORTAL_CONTENT: folder },
    });
    return `${status === 0 ? '' : `${status} `}${stdout}${stderr}`;
  };
  /** The lines of a folder of the content that are not as committed. */
  const changedLines = (name: string): string[] =>
    run('git', '-C', folder, 'diff', '--unified=0', '--', name)
      .split('\n')
      .filter((line) => /^[+-](?![+-]{2} )/u.test(line));

  /** Writes what the form saved into the folder. */
  async function take(name: string): Promise<void> {
    mkdirSync(join(folder, name), { recursive: true });
    for (const [path, text] of Object.entries(await clerk.files(name))) writeFileSync(join(folder, path), text);
  }

  beforeAll(async () => {
    const { content, dist } = await scratchSite('edited');
    folder = mkdtempSync(join(tmpdir(), 'clerk-'));
    cpSync(content, folder, { recursive: true });
    server = await serveFolder(dist, 0);
    // The form makes what stands below the window only when somebody scrolls to it.
    const window = await page({ viewport: { width: 1280, height: 5000 } });
    window.on('request', (request) => requests.push(request.url()));
    clerk = new Clerk(window, new URL('editor/vi/', server.url).href);
    await clerk.put(folder);
    await clerk.choose();
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('corrects an address: one line of one file', async () => {
    await clerk.entry('agencies', 'phong-cay-xanh');
    const contacts = clerk.field('Liên hệ');
    await contacts.getByRole('button', { name: 'Mở rộng' }).first().click();
    await contacts.getByRole('textbox', { name: 'Địa chỉ', exact: true }).fill('2 phố Cây');
    await clerk.save();
    await take('agencies');
    expect(changedLines('agencies')).toEqual([
      '-  - address: "1 phố Cây" # như bảng ở cửa',
      '+  - address: "2 phố Cây" # như bảng ở cửa',
    ]);
  });

  it('adds a note to a service: what the import wrote stays', async () => {
    await clerk.entry('services', '1.000001');
    const note = clerk.field('Lưu ý');
    await note.getByRole('checkbox').click();
    const vietnamese = clerk.field('Tiếng Việt', note);
    await vietnamese.getByRole('textbox').fill('Hẹn trước một ngày.');
    await clerk.save();
    await take('services');
    expect(changedLines('services')).toEqual(['+note:', '+  vi: "Hẹn trước một ngày."']);
  });

  it('announces a session: with hosts and sources to pick, and a date as it is printed', async () => {
    const { page: window } = clerk;
    await clerk.entry('dialogues', 'new');
    const title = clerk.field('Tiêu đề');
    await title.getByRole('textbox', { name: 'Tiếng Việt' }).fill('Đối thoại mùa đông về cây');
    await window.getByRole('radio', { name: /^Đối thoại/u }).click();
    await window.getByRole('button', { name: /^Thêm .Đơn vị tổ chức/u }).click();
    const host = clerk.field('Cơ quan', clerk.field('Đơn vị tổ chức'));
    await host.getByRole('combobox').click();
    await window.getByRole('option', { name: 'Phòng Cây xanh · phong-cay-xanh' }).click();
    await window.getByRole('button', { name: /^Thêm .Diễn biến/u }).click();
    const states = clerk.field('Diễn biến');
    await clerk.field('Tình trạng', states).getByRole('combobox').click();
    await window.getByRole('option', { name: 'Đã báo, có ngày (announced)' }).click();
    await clerk.field('Ngày', states).getByRole('textbox', { name: 'Ngày', exact: true }).fill('12/1/2000');
    await clerk.field('Bắt đầu', states).getByLabel('Bắt đầu: Chọn trên lịch').fill('2000-02-01T08:30');
    await clerk.field('Nguồn', states).getByRole('combobox').click();
    await window.getByRole('option', { name: 'bao-vi-du' }).click();
    await clerk.field('Mức chắc chắn', states).getByRole('radio', { name: /high/u }).click();
    await clerk.save();
    await take('dialogues');
    expect(await clerk.files('dialogues')).toMatchInlineSnapshot(`
      {
        "dialogues/doi-thoai-mua-dong-ve-cay.yaml": "title:
        vi: "Đối thoại mùa đông về cây"
      form: dialogue
      hosts:
        - agency: phong-cay-xanh
      states:
        - state: announced
          date: "2000-01-12"
          starts: "2000-02-01T08:30+07:00"
          sources: [bao-vi-du]
          confidence: high
      ",
      }
    `);
  });

  it('is told all that is wrong before anything is written', async () => {
    const before = await clerk.files('documents');
    await clerk.entry('documents', '1-nq-hd');
    expect(await clerk.field('Ngày ban hành').getByRole('textbox').first().inputValue()).toBe('1998-Q4');
    await clerk.field('Ngày ban hành').getByRole('textbox').first().fill('31/2/1999');
    await clerk.field('Ngày kiểm tra').getByRole('textbox').first().fill('hôm qua');
    await clerk.page.getByRole('button', { name: 'Lưu', exact: true }).click();
    expect(await clerk.page.getByText('“hôm qua”').innerText()).toMatchInlineSnapshot(
      `"ngày “1999-02-31” không có trong lịch → viết một ngày có thật, như "2021-02-28" · “hôm qua” không phải ngày kiểu ISO → viết "2021-04-18", "2021-04", "2021-Q2" hoặc "2021""`,
    );
    expect(await clerk.files('documents')).toEqual(before);
  });

  it('leaves content that is sound and needs no repair, once the new id is registered', () => {
    run('node', 'src/cli/ids.ts');
    expect(run('node', 'src/cli/check.ts', '--lang', 'en')).toMatchInlineSnapshot(`
      "Content is sound: 22 files, 0 problems.
      "
    `);
    expect(run('node', 'src/cli/fix.ts', '--lang', 'en')).toMatchInlineSnapshot(`
      "Nothing to repair.
      "
    `);
  });

  it('asks nothing of any other host', () => {
    const own = new URL(server.url).host;
    const other = requests.filter((url) => /^https?:/u.test(url) && new URL(url).host !== own);
    expect(other).toEqual([]);
  });
});
