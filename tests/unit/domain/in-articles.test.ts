import { expect, test } from 'vitest';
import { articlesOf } from '../../../src/domain/laws/law.ts';
import { joinLaw } from '../../../src/domain/laws/join.ts';
import { inArticles } from '../../../src/domain/quoting/in-articles.ts';
import { portalOf } from '../../content/real-portal.ts';

const TEXT = `Căn cứ Điều 9.
Điều 1. Phạm vi
Dịch vụ công, dịch vụ khác
Điều 2. Sửa đổi
“Điều 7. Dịch vụ
Điều 8. Dịch vụ”
Điều 2a. Thêm
Dich vu
Điều 3. Hết
dịch vụ`;

test('words are found article by article, and quoted articles are part of the one that quotes them', () => {
  const found = inArticles(TEXT, ' dịch vụ ').map(({ id, count, first }) => [id, count, first]);
  expect(found).toEqual([
    ['dieu-1', 2, 'Dịch vụ'],
    ['dieu-2', 2, 'Dịch vụ'],
    ['dieu-3', 1, 'dịch vụ'],
  ]);
  expect(inArticles(TEXT, 'dich vu').map(({ id }) => id)).toEqual(['dieu-1', 'dieu-2', 'dieu-2a', 'dieu-3']);
  expect(inArticles(TEXT, '  ')).toEqual([]);
});

test('the articles of every text here are found by its plain text', () => {
  for (const { law } of portalOf('content').laws.values()) {
    const own = articlesOf(law).map(({ article }) => article.id);
    expect(inArticles(joinLaw(law), 'điều').map(({ id }) => id)).toEqual(own);
  }
});
