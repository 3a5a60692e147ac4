import { expect, test } from 'vitest';
import { askedPart } from '../../src/search/language/asked-part.ts';

test.each([
  ['làm khai sinh cần giấy tờ gì', 'papers'],
  ['lam khai sinh can giay to gi', 'papers'],
  ['đi đăng ký kết hôn mang theo những gì', 'papers'],
  ['what do I need for a work permit', 'papers'],
  ['cấp lại bằng lái hết bao nhiêu tiền', 'fee'],
  ['làm hộ chiếu có tốn phí không', 'fee'],
  ['How much is a driving licence?', 'fee'],
  ['hộ chiếu mấy ngày có', 'time'],
  ['hộ chiếu bao lâu thì xong', 'time'],
  ['how long does a visa take', 'time'],
  ['khai sinh làm ở đâu', 'place'],
  ['cơ quan nào cấp hộ chiếu', 'place'],
  ['where to register a birth', 'place'],
] as const)('“%s” asks for %s', (question, part) => {
  expect(askedPart(question)).toBe(part);
});

test('a question that asks for several parts opens at what people read first', () => {
  expect(askedPart('ở đâu, bao lâu, bao nhiêu tiền, cần giấy tờ gì')).toBe('papers');
  expect(askedPart('ở đâu, bao lâu, bao nhiêu tiền')).toBe('fee');
  expect(askedPart('ở đâu, bao lâu')).toBe('time');
});

test('a question that asks for the matter opens at its beginning', () => {
  for (const question of ['', 'đăng ký khai sinh', 'giấy tờ xe', 'phí trước bạ', 'cần bán nhà', 'lâu bao', 'somewhere'])
    expect(askedPart(question), question).toBeUndefined();
});
