import { describe, expect, test } from 'vitest';
import { findEntries } from '../../../src/search/suggest/find-entries.ts';
import type { Suggested } from '../../../src/search/suggest/lists.ts';

const entry = (label: string, ...asks: string[]): Suggested => [label, `/${label}/`, 0, ...asks];
const found = (text: string, entries: readonly Suggested[], most = 6): string[] =>
  findEntries(text, entries, most).map(({ entry: [label] }) => label);

describe('what is suggested', () => {
  test('has every word that was typed, and only the last one may go on', () => {
    const entries = [entry('Đăng ký khai sinh'), entry('Đăng ký khai tử'), entry('Khai thuế')];
    expect(found('khai s', entries)).toEqual(['Đăng ký khai sinh']);
    expect(found('kh si', entries)).toEqual([]);
    expect(found('sinh thuế', entries)).toEqual([]);
    expect(found('khai', entries)).toEqual(['Khai thuế', 'Đăng ký khai sinh', 'Đăng ký khai tử']);
  });

  test('is found by the stem of an English word, which is five letters long', () => {
    const entries = [entry('Registering a company')];
    expect(found('regis company', entries)).toEqual(['Registering a company']);
    expect(found('regi company', entries)).toEqual([]);
  });

  test('stands nearer with the marks that were typed, and is not left out with others', () => {
    const entries = [entry('Cửi mới'), entry('Cưới hỏi trong năm nay')];
    expect(found('cưới', entries)).toEqual(['Cưới hỏi trong năm nay']);
    const marks = [entry('Tư liệu'), entry('Tử tuất hằng tháng')];
    expect(found('tử', marks)).toEqual(['Tử tuất hằng tháng', 'Tư liệu']);
    expect(found('tu', marks)).toEqual(['Tư liệu', 'Tử tuất hằng tháng']);
  });

  test('stands nearer where words follow one another, then where they keep their order', () => {
    const entries = [entry('sinh khai một'), entry('khai một sinh'), entry('khai sinh một')];
    expect(found('khai sinh', entries)).toEqual(['khai sinh một', 'khai một sinh', 'sinh khai một']);
  });

  test('is nearest where it has no other words', () => {
    const entries = [entry('Khai sinh lưu động tại nhà'), entry('Khai sinh lưu động'), entry('Khai sinh')];
    expect(found('khai sinh', entries)).toEqual(['Khai sinh', 'Khai sinh lưu động', 'Khai sinh lưu động tại nhà']);
    expect(found('khai sinh', entries, 2)).toEqual(['Khai sinh', 'Khai sinh lưu động']);
  });

  test('tells what people type for it only where the name is farther', () => {
    const entries = [entry('Đăng ký thường trú', 'nhập hộ khẩu', 'thường trú')];
    expect(findEntries('hộ khẩu', entries, 6)).toEqual([{ entry: entries[0], ask: 'nhập hộ khẩu' }]);
    // An ask is half a word farther than a name.
    expect(findEntries('thường trú', [entry('Thường trú', 'thường trú')], 6)[0]?.ask).toBeUndefined();
    expect(findEntries('thường trú', [entry('Một hai ba bốn thường trú', 'thường trú')], 6)[0]?.ask).toBe('thường trú');
  });

  test('is one entry per address, and nothing where nothing was typed', () => {
    const same = [entry('Khai sinh'), entry('Khai sinh')];
    expect(found('khai sinh', same)).toEqual(['Khai sinh']);
    expect(found('', same)).toEqual([]);
    expect(found('…', same)).toEqual([]);
  });

  test('is read as search reads it: chat spelling, politeness', () => {
    expect(found('cho em hỏi dk ket hon', [entry('Đăng ký kết hôn')])).toEqual(['Đăng ký kết hôn']);
  });
});
