import { describe, expect, test } from 'vitest';
import { paperOf } from '../../src/search/language/paper-question.ts';

describe('a question for the procedures that want a paper', () => {
  test.each([
    ['thủ tục nào cần giấy khai sinh', 'giấy khai sinh'],
    ['Những thủ tục nào phải nộp bản sao hộ chiếu ', 'bản sao hộ chiếu'],
    ['cac thu tuc nao can phai co giay chung sinh', 'giay chung sinh'],
    ['việc gì đòi hỏi Sổ hộ khẩu?', 'Sổ hộ khẩu?'],
    ['hồ sơ nào dùng đến giấy kết hôn', 'giấy kết hôn'],
    ['which procedures require a birth certificate', 'a birth certificate'],
    ['procedures that ask for a passport', 'a passport'],
  ])('“%s” is one for “%s”', (question, paper) => {
    expect(paperOf(question)).toBe(paper);
  });

  test.each([
    ['giấy chứng sinh dùng cho thủ tục nào', 'giấy chứng sinh'],
    ['Bản sao hộ chiếu để làm thủ tục gì?', 'Bản sao hộ chiếu'],
    ['giay khai sinh can cho nhung thu tuc nao', 'giay khai sinh'],
    ['hộ chiếu dùng vào việc gì', 'hộ chiếu'],
  ])('may name the paper first: “%s”', (question, paper) => {
    expect(paperOf(question)).toBe(paper);
  });

  test.each([
    'thủ tục nào',
    'thủ tục nào cần',
    'dùng cho thủ tục nào',
    'đăng ký khai sinh cần giấy tờ gì',
    'cần giấy khai sinh',
    'tôi hỏi thủ tục nào cần giấy khai sinh',
    'thủ tục nào nhanh cần gì',
    'giấy khai sinh dùng cho thủ tục nào đó',
    'thủ tục khai sinh',
    '',
  ])('is not “%s”', (question) => {
    expect(paperOf(question)).toBeUndefined();
  });
});
