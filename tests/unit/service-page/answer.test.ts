import { describe, expect, test } from 'vitest';
import type { Procedure, Way } from '../../../src/schema/services/procedure.ts';
import type { Service } from '../../../src/domain/entries/entry.ts';
import { methodsOf } from '../../../src/domain/resolve/methods.ts';
import { feeAnswer, papersAnswer, timeAnswer } from '../../../src/domain/services/page/answer.ts';
import { rawRows } from '../../../src/domain/services/page/raw-rows.ts';
import { resultCode } from '../../../src/domain/services/page/results.ts';
import { namesMoney, wayLines } from '../../../src/domain/services/page/way-lines.ts';
import { clip } from '../../../src/domain/text/clip.ts';

describe('ways', () => {
  test('lines that say the same stand once, with all their channels; any difference keeps them apart', () => {
    const way = (channel: Way['channel'], note?: string): Way => ({
      channel,
      fees: ['Miễn phí'],
      ...(note && { note }),
    });
    const lines = wayLines({ ways: [way('in-person'), way('online'), way('post', 'qua bưu điện')] });
    expect(lines.map(({ channels, note }) => [channels, note])).toEqual([
      [['online', 'in-person'], undefined],
      [['post'], 'qua bưu điện'],
    ]);
  });

  test('a table with its cells run together is broken only where a row surely begins', () => {
    const table = 'Hình thức nộpThời gianPhí, lệ phíMô tảTrực tuyến120 VNĐTrực tiếp3Miễn phíNộp Trực tiếp tại quầy';
    expect(rawRows(table)).toEqual([
      'Hình thức nộpThời gianPhí, lệ phíMô tả',
      'Trực tuyến120 VNĐ',
      'Trực tiếp3Miễn phíNộp Trực tiếp tại quầy',
    ]);
  });

  test('a remark that names money is known by its unit', () => {
    expect(['thu 7.000 đồng/lần', '50USD', '10.000đ'].map(namesMoney)).toEqual([true, true, true]);
    expect(['3 ngày làm việc', 'điểm đ khoản 1', undefined].map(namesMoney)).toEqual([false, false, false]);
  });
});

describe('the answer', () => {
  const service = (ways: Way[], more: Partial<Procedure> = {}): Service => {
    const procedure = {
      ways,
      ways_clean: true,
      papers: [],
      papers_clean: true,
      steps: [],
      ...more,
    } as unknown as Procedure;
    return { procedure, methods: methodsOf(procedure) } as Service;
  };
  const feeOf = (fee: string, more: Partial<Procedure> = {}) =>
    feeAnswer(service([{ channel: 'online', fees: [fee] }], more));

  test('gives a fee in the source’s whole words, or the way to them, never a part of them', () => {
    expect(feeOf('Miễn phí')).toMatchObject({ kind: 'words', words: ['Miễn phí'], isPlainFree: true });
    expect(feeOf('Miễn phí(5.000 đồng/hồ sơ)')).toMatchObject({
      kind: 'words',
      words: ['Miễn phí(5.000 đồng/hồ sơ)'],
      isPlainFree: false,
    });
    expect(feeOf(`Miễn phí(${'x'.repeat(300)})`)).toMatchObject({ kind: 'long', words: [], amounts: [] });
    expect(feeOf(`7,000 VNĐ(${'x'.repeat(300)})`)).toMatchObject({ kind: 'long', words: [], amounts: ['7,000 VNĐ'] });
  });

  test('never gives an amount that lost its noughts, nor one out of a table whose cells run together', () => {
    expect(feeOf('20 VNĐ')).toMatchObject({ kind: 'doubtful', words: [], amounts: [] });
    expect(feeOf('20,000 VNĐ', { ways_clean: false, ways_raw: '120,000 VNĐ' })).toMatchObject({ kind: 'doubtful' });
    expect(feeOf('Miễn phí', { ways_clean: false, ways_raw: '3Miễn phí' })).toMatchObject({ kind: 'words' });
  });

  test('tells no fee, lost fees and money in a remark apart', () => {
    expect(feeAnswer(service([{ channel: 'online' }]))).toMatchObject({ kind: 'none', inNotes: false });
    expect(feeAnswer(service([{ channel: 'online', note: 'thu 50.000 đồng' }]))).toMatchObject({
      kind: 'none',
      inNotes: true,
    });
    expect(feeAnswer(service([{ channel: 'online' }], { fees_lost: true }))).toMatchObject({ kind: 'lost' });
  });

  test('gives one time, the times of cases, words, or the way to the source’s lines', () => {
    const time = (...texts: string[]) =>
      timeAnswer(service(texts.map((text) => ({ channel: 'online', time: { text } }))));
    expect(time('3 Ngày làm việc')).toEqual({ kind: 'one', time: { value: 3, unit: 'working-day' } });
    expect(time('20 Ngày', '8 Giờ')).toEqual({
      kind: 'several',
      times: [
        { value: 8, unit: 'hour' },
        { value: 20, unit: 'day' },
      ],
    });
    expect(time('Ngay khi nhận hồ sơ')).toEqual({ kind: 'words', words: ['Ngay khi nhận hồ sơ'] });
    expect(time('1 Ngày', '2 Ngày', '3 Ngày', '4 Ngày', '5 Giờ')).toEqual({ kind: 'cases' });
    expect(time()).toEqual({ kind: 'none' });
  });

  test('gives a number without its unit as what the source prints, and the way to a table that runs together', () => {
    const raw = { ways_clean: false, ways_raw: 'x' };
    const five = service([{ channel: 'online', time: { text: '5' } }], raw);
    expect(timeAnswer(five)).toEqual({ kind: 'unitless', words: ['5'] });
    expect(timeAnswer(service([{ channel: 'online' }], raw))).toEqual({ kind: 'table' });
  });

  test('where the field is empty, gives the sentence of the steps that says when the result comes', () => {
    const said = 'Trong thời hạn 03 ngày làm việc kể từ ngày nhận hồ sơ, Ủy ban cấp giấy phép.';
    const empty = (...steps: string[]) => timeAnswer(service([{ channel: 'online' }], { steps }));
    expect(empty(`- Bước 2: ${said}`)).toEqual({
      kind: 'said',
      said: [{ sentence: said, clause: 'Trong thời hạn 03 ngày làm việc kể từ ngày nhận hồ sơ' }],
    });
    expect(empty(said, 'Trong thời hạn 05 ngày kể từ ngày kết thúc kiểm tra, Sở cấp giấy.')).toEqual({ kind: 'steps' });
    expect(empty('Trong thời hạn 60 ngày kể từ ngày sinh con, cha mẹ đi đăng ký.')).toEqual({ kind: 'none' });
  });

  test('where the field is empty, gives the remarks on the ways that name a time, before what steps say', () => {
    const steps = ['Trong thời hạn 03 ngày làm việc kể từ ngày nhận hồ sơ, Ủy ban cấp giấy phép.'];
    const noted = (note: string) => timeAnswer(service([{ channel: 'online', note }], { steps }));
    expect(noted('15 ngày làm việc kể từ ngày nhận đủ hồ sơ')).toEqual({
      kind: 'notes',
      words: ['15 ngày làm việc kể từ ngày nhận đủ hồ sơ'],
    });
    expect(noted('Nộp theo Nghị định ngày 15 tháng 6')).toMatchObject({ kind: 'said' });
  });

  test('does not count papers that could not be taken apart', () => {
    expect(papersAnswer(service([], { papers_raw: 'Tờ khai1 bản chính' }))).toEqual({ kind: 'passage' });
    expect(papersAnswer(service([]))).toEqual({ kind: 'none' });
  });
});

test('a code of a result is shown only where it looks like one', () => {
  const real = ['KQ.G12.000123', 'KQ.H29.000012', '000.00.01.G15-KQ0031', 'KQ-G01.000001', 'TP-G15.0000001'];
  expect(real.map(resultCode)).toEqual(real);
  expect(['rjwegefu', '1231', 'VBTT', '', undefined].map(resultCode)).toEqual(Array.from({ length: 5 }));
});

test('a beginning ends with a whole word', () => {
  expect(clip('Tờ khai đăng ký khai sinh', 16)).toBe('Tờ khai đăng ký …');
  expect(clip('Tờ khai', 16)).toBe('Tờ khai');
});
