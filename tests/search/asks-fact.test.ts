import { expect, test } from 'vitest';
import { asksFact } from '../../src/search/language/asks-fact.ts';
import { realSearch } from './real-search.ts';

test.each([
  'quận 5 giờ còn mấy phường',
  'có từ năm nào',
  'trước sáp nhập có bao nhiêu phường',
  'how many wards are there',
])('“%s” asks a fact', (question) => {
  expect(asksFact(question)).toBe(true);
});

test.each(['làm hộ chiếu mất bao nhiêu tiền', 'mấy ngày có căn cước', 'cho mấy người tây thuê phòng', 'how many days'])(
  '“%s” does not, but what a matter costs or takes, or nothing of the kind',
  (question) => {
    expect(asksFact(question)).toBe(false);
  },
);

test.each([
  ['thành phố trước sáp nhập có bao nhiêu phường xã', 'event:2025-07-01-168-don-vi-cap-xa'],
  ['quận 5 giờ còn mấy phường', 'unit:quan-5'],
])('%s reaches what tells of it', async (question, ref) => {
  const { hits } = await (await realSearch('vi')).answer(question, 5);
  expect(hits.map(({ record }) => record.ref)).toContain(ref);
});
