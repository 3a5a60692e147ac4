import { expect, test } from 'vitest';
import { hitLinks, openSearch, textOf } from './asking.ts';

const { ask, open, url } = openSearch();

test('a clause that is named is the answer: where it stands, what it says, and that its document holds no more', async () => {
  const page = await ask('khoản 4 điều 3 nghị định 43/2011/NĐ-CP');
  const best = await textOf(page, '.best');
  expect(best).toContain('Khoản 4 Điều 3 Nghị định 43/2011/NĐ-CP');
  expect(best).toContain('Giải thích từ ngữ');
  expect(best).toContain('Hết hiệu lực từ 15/08/2022, thay bằng Nghị định 42/2022/NĐ-CP.');
  const [first, second] = await hitLinks(page);
  expect([first, second]).toEqual(['/van-ban/43-2011-nd-cp/dieu-3/#dieu-3.khoan-4', '/van-ban/43-2011-nd-cp/']);
  const law = await open();
  await law.goto(url(first ?? ''));
  expect(await textOf(law, '[id="dieu-3.khoan-4"]')).toContain('Dịch vụ công trực tuyến là dịch vụ hành chính công');
});

test('quoted words lead to the clause that has them, in either language', async () => {
  const quoted = '“thanh toán lệ phí (nếu có) được thực hiện trực tuyến”';
  expect((await hitLinks(await ask(quoted)))[0]).toBe('/van-ban/43-2011-nd-cp/dieu-3/#dieu-3.khoan-4.diem-d');
  const page = await ask('Article 14 Decree 224/2026', 'en');
  expect(await textOf(page, '.best')).toContain('In force since');
  expect((await hitLinks(page))[0]).toBe('/en/documents/224-2026-nd-cp/dieu-14/');
});
