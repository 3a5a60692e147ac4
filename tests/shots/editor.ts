import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { writeEditor } from '../../src/editor/write-editor.ts';
import { getOrThrow } from '../../src/domain/portal.ts';
import { serveFolder } from '../../src/server/server.ts';
import { findBrowser, launchBrowser } from '../site/browser.ts';
import { Clerk } from '../site/editor/clerk.ts';
import { PORTALS } from '../site/scratch/portals.ts';

const WINDOW = { width: 1100, height: 720 };

/** Photographs the three jobs of a clerk in the form, of a made-up portal, for the guide. */
export async function shootEditor(folder: string): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const { portal } = PORTALS.edited();
  const site = mkdtempSync(join(tmpdir(), 'editor-'));
  // The form names the folder to choose.
  const content = join(site, 'so-tay-vi-du');
  cpSync(portal.folder, content, { recursive: true });
  const { records } = portal.validate();
  await writeEditor(
    site,
    { name: basename(content), folder: '' },
    { is: 'local' },
    getOrThrow(records.portal, 'portal'),
  );
  const server = await serveFolder(site, 0);
  const browser = await launchBrowser(findBrowser());
  try {
    const page = await browser.newPage({ viewport: WINDOW, locale: 'vi-VN' });
    const clerk = new Clerk(page, new URL('editor/vi/', server.url).href);
    const shoot = (name: string) => page.screenshot({ path: join(folder, `editor-${name}.png`) });
    /** Scrolls until a field of the entry is made and in the window. */
    const show = async (label: string): Promise<void> => {
      await page.mouse.move(WINDOW.width / 2, WINDOW.height / 2);
      while (!(await clerk.field(label).isVisible())) await page.mouse.wheel(0, WINDOW.height);
      await clerk.field(label).evaluate((field) => {
        field.scrollIntoView({ block: 'start' });
      });
    };
    await clerk.put(content);
    await page.getByRole('button', { name: 'Làm việc với kho mã nguồn cục bộ' }).waitFor();
    await shoot('open');
    await clerk.choose();
    await clerk.entry('agencies', 'phong-cay-xanh');
    await show('Liên hệ');
    await clerk.field('Liên hệ').getByRole('button', { name: 'Mở rộng' }).first().click();
    await clerk.field('Liên hệ').getByRole('textbox', { name: 'Địa chỉ', exact: true }).fill('2 phố Cây');
    await shoot('address');
    await clerk.save();
    await clerk.entry('services', '1.000001');
    await show('Lưu ý');
    await clerk.field('Lưu ý').getByRole('checkbox').click();
    await clerk.field('Tiếng Việt', clerk.field('Lưu ý')).getByRole('textbox').fill('Hẹn trước một ngày.');
    await shoot('note');
    await clerk.save();
    await clerk.entry('dialogues', 'new');
    await show('Diễn biến');
    await page.getByRole('button', { name: /^Thêm .Diễn biến/u }).click();
    await show('Diễn biến');
    const states = clerk.field('Diễn biến');
    await clerk.field('Tình trạng', states).getByRole('combobox').click();
    await page.getByRole('option', { name: 'Đã báo, có ngày (announced)' }).click();
    await clerk.field('Bắt đầu', states).getByLabel('Bắt đầu: Chọn trên lịch').fill('2000-02-01T08:30');
    await shoot('session');
  } finally {
    await browser.close();
    await server.close();
    portal.delete();
    rmSync(site, { recursive: true });
  }
  console.log(folder);
  return 0;
}
