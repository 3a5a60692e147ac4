import { describe, expect, test } from 'vitest';
import type { Procedure, Way } from '../../src/schema/services/procedure.ts';
import type { Service } from '../../src/domain/entries/entry.ts';
import { methodsOf } from '../../src/domain/resolve/methods.ts';
import { feeAnswer, papersAnswer, timeAnswer } from '../../src/domain/services/page/answer.ts';
import { bodyLines, sureness, wordsOfOtherPlaces } from '../../src/domain/services/page/bodies.ts';
import { countPapers, firstPapers, formNames, paperCases } from '../../src/domain/services/page/papers.ts';
import { passageParts } from '../../src/domain/services/page/passage.ts';
import { pageSureness } from '../../src/domain/services/page/page-sureness.ts';
import { canTick, passageLines, sureCases } from '../../src/domain/services/page/passage-lines.ts';
import { rawRows } from '../../src/domain/services/page/raw-rows.ts';
import { resultCode } from '../../src/domain/services/page/results.ts';
import { namesMoney, wayLines } from '../../src/domain/services/page/way-lines.ts';
import { clip } from '../../src/domain/text/clip.ts';

const paper = (text: string, originals = 0, copies = 0, form?: string) => ({
  text,
  originals,
  copies,
  ...(form === undefined ? {} : { form }),
});

describe('papers', () => {
  test('names of forms that were glued together are told apart, and “?” is no name', () => {
    expect(formNames('a.docxb.docx')).toEqual(['a.docx', 'b.docx']);
    expect(formNames('1.docb.pdfc.doc')).toEqual(['1.doc', 'b.pdf', 'c.doc']);
    expect(formNames('Mẫu số 31...docxMẫu số 22...docx')).toEqual(['Mẫu số 31...docx', 'Mẫu số 22...docx']);
    expect(formNames('Mau 04.docx (1).doc')).toEqual(['Mau 04.docx (1).doc']);
    expect([formNames('?'), formNames(undefined)]).toEqual([[], []]);
  });

  test('a line that is a remark or a heading has nothing to tick, unless the source asks for a number of it', () => {
    const [list, remarks] = paperCases([
      { items: [paper('Tờ khai', 1), paper('Lưu ý: mang bản chính'), paper('Giấy tờ sau:'), paper('Giấy tờ sau:', 1)] },
      { group: 'Lưu ý', items: [paper('Không thu thêm giấy tờ')] },
    ]);
    expect(list?.lines.map(({ isRemark }) => isRemark)).toEqual([false, true, true, false]);
    expect(remarks?.lines.map(({ isRemark }) => isRemark)).toEqual([true]);
    expect(countPapers([list, remarks].flatMap((part) => part ?? []))).toEqual({ counted: 2, others: 3, cases: 2 });
  });

  test('a tick follows the words of a paper, not its place; the same words twice are two papers', () => {
    const keys = (...texts: string[]) =>
      paperCases([{ items: texts.map((text) => paper(text, 1)) }]).flatMap(({ lines }) => lines.map(({ key }) => key));
    const [first, second] = keys('Tờ khai', 'Hộ chiếu');
    expect(keys('Hộ chiếu', 'Tờ khai')).toEqual([second, first]);
    expect(new Set(keys('Tờ khai', 'Tờ khai')).size).toBe(2);
  });

  test('what everybody brings is named before what only some bring', () => {
    const cases = paperCases([
      { items: [paper('Trường hợp ủy quyền: văn bản', 1), paper('Tờ khai', 1), paper('Ảnh')] },
    ]);
    expect(firstPapers(cases, 3).map(({ text }) => text)).toEqual(['Tờ khai']);
    expect(firstPapers(paperCases([{ items: [paper('Ảnh')] }]), 3).map(({ text }) => text)).toEqual(['Ảnh']);
  });
});

describe('a passage that could not be taken apart', () => {
  const groups = [
    { group: 'Mới', items: [] },
    { group: 'Lại', items: [] },
  ];

  test('is cut at headings that stand there once in their order, and keeps every letter', () => {
    const passage = 'Mới: Tờ khai1 bản chính,1 bản saoHộ chiếu1 bản chínhLại: Đơn';
    const parts = passageParts(passage, groups);
    expect(parts).toEqual([
      { heading: 'Mới', lines: [': Tờ khai1 bản chính,1 bản sao', 'Hộ chiếu1 bản chính'] },
      { heading: 'Lại', lines: [': Đơn'] },
    ]);
    expect(parts.flatMap(({ heading = '', lines }) => [heading, ...lines]).join('')).toBe(passage);
  });

  test('stays whole where a heading stands twice, in another order, or is missing', () => {
    for (const [passage, own] of Object.entries({
      'Mới Lại Mới': groups,
      'Lại Mới': groups,
      'Mới Lại': [...groups, { items: [] }],
    })) {
      expect(passageParts(passage, own)).toEqual([{ heading: undefined, lines: [passage] }]);
    }
  });
});

describe('the lines of a passage', () => {
  const item = (text: string, originals: number, copies = 0, form?: string) => ({
    text,
    originals,
    copies,
    ...(form !== undefined && { form }),
  });
  const groups = [
    { group: 'Mới', items: [item('Tờ khai', 1, 1, 'to-khai.docx'), item('Hộ chiếu', 1), item('Ảnh', 0, 2)] },
  ];
  const read = (line: string) =>
    passageLines({ heading: 'Mới', lines: [line] }, groups).map(({ text, quantity, key }) => [
      text,
      quantity,
      key !== undefined,
    ]);

  test('are papers where the list read from the same page has them word for word, with the same numbers', () => {
    expect(read('- Tờ khaito-khai.docx1 bản chính,1 bản sao')).toEqual([
      ['- Tờ khaito-khai.docx', '1 bản chính,1 bản sao', true],
    ]);
    expect(read('Hộ chiếu1 bản chính')).toEqual([['Hộ chiếu', '1 bản chính', true]]);
    expect(read('Ảnh0 bản chính,2 bản sao')).toEqual([['Ảnh', '0 bản chính,2 bản sao', true]]);
  });

  test.each(['Hộ chiếu2 bản chính', 'Hộ chiếu', 'Hộ chiếu và ảnh1 bản chính', 'Hộ chiếu1 bản chính1 bản chính'])(
    '“%s” stays a line of the source, letter by letter',
    (line) => {
      expect(read(line)).toEqual([[line, '', false]]);
    },
  );

  test('one paper of the list stands for one line', () => {
    const lines = passageLines({ heading: 'Mới', lines: ['Hộ chiếu1 bản chính', 'Hộ chiếu1 bản chính'] }, groups);
    expect(lines.map(({ key }) => key !== undefined)).toEqual([true, false]);
  });

  test('make a list that is surely read only if every one of them is a paper', () => {
    const passage = 'Mới: Tên giấy tờMẫu đơn, tờ khaiSố lượng- Hộ chiếu1 bản chính';
    const [group] = groups;
    const papers = [{ ...group, items: [item('Hộ chiếu', 1)] }];
    const procedure = { papers, papers_raw: passage.replace('Mới: ', '') };
    expect(sureCases(procedure)).toHaveLength(1);
    expect(canTick(procedure)).toBe(true);
    expect(sureCases({ ...procedure, papers_raw: `${procedure.papers_raw}Đơn1 bản chính` })).toEqual([]);
    expect(canTick({ papers: [], papers_raw: 'Đơn' })).toBe(false);
  });
});

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
    const procedure = { ways, ways_clean: true, papers: [], papers_clean: true, ...more } as unknown as Procedure;
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
      timeAnswer(
        service(
          texts.map((text) => ({ channel: 'online', time: { text } })),
          texts.includes('5') ? { ways_clean: false, ways_raw: 'x' } : {},
        ),
      );
    expect(time('3 Ngày làm việc')).toEqual({ kind: 'one', time: { value: 3, unit: 'working-day' } });
    expect(time('20 Ngày', '8 Giờ')).toEqual({
      kind: 'several',
      times: [
        { value: 8, unit: 'hour' },
        { value: 20, unit: 'day' },
      ],
    });
    expect(time('Ngay khi nhận hồ sơ')).toEqual({ kind: 'words', words: ['Ngay khi nhận hồ sơ'] });
    expect(time('5')).toEqual({ kind: 'line' });
    expect(time()).toEqual({ kind: 'none' });
  });

  test('does not count papers that could not be taken apart', () => {
    expect(papersAnswer(service([], { papers_raw: 'Tờ khai1 bản chính' }))).toEqual({ kind: 'passage' });
    expect(papersAnswer(service([]))).toEqual({ kind: 'none' });
  });
});

describe('who', () => {
  const read = (...agencies: string[]) => ({ agencies, confidence: 'medium' as const });

  test('is said once where one body handles and decides, and where to file stands by itself', () => {
    const same = { receives: read('a'), decides: read('a'), agencies_now: ['a'], mapping_confidence: 'high' as const };
    const lines = bodyLines(same);
    expect(lines.map(({ sides }) => sides)).toEqual([['receives'], ['handles', 'decides']]);
    expect(sureness(lines)).toBe('medium');
    expect(bodyLines({ agencies_now: [], mapping_confidence: 'low' })).toEqual([]);
  });

  test('a body of another place is told by its words, whole words only', () => {
    const words = { carried_out_by: 'Sở Y tế Thành phố Hà Nội', competent: 'Công an huyện Long Anh' };
    expect(wordsOfOtherPlaces(words, ['Hà Nội', 'Long An'])).toEqual(['Sở Y tế Thành phố Hà Nội']);
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

describe('how sure a page is', () => {
  const read = { agencies: ['xa'], confidence: 'high' };
  const birth = {
    agencies_now: ['xa'],
    mapping_confidence: 'high',
    receives: read,
    decides: read,
    procedure: {
      papers: [{ items: [paper('Tờ khai', 1)] }],
      papers_clean: true,
      ways: [],
      ways_clean: true,
      competent: 'Ủy ban nhân dân xã',
    },
  } as unknown as Service;
  const sure = (over: Partial<typeof birth> = {}, procedure: Partial<typeof birth.procedure> = {}) =>
    pageSureness({ ...birth, ...over, procedure: { ...birth.procedure, ...procedure } }, ['Lai Châu']);

  test('follows its weakest body, and names the parts that are in doubt', () => {
    expect(sure()).toEqual({ who: 'high', doubts: [] });
    expect(sure({ mapping_confidence: 'low' }).who).toBe('low');
    expect(sure({ receives: undefined, decides: undefined, agencies_now: [] }).who).toBe('unknown');
    expect(sure({}, { papers_clean: false, ways_clean: false, fees_lost: true }).doubts).toEqual([
      'papers',
      'ways',
      'fees',
    ]);
    expect(sure({}, { competent: 'Sở Tư pháp Lai Châu' }).doubts).toEqual(['body']);
  });

  test('doubts no papers where there are none, or where two readings of a passage agree', () => {
    expect(sure({}, { papers: [], papers_clean: false }).doubts).toEqual([]);
    const papers = [{ items: [{ text: 'Đơn', originals: 1, copies: 0 }] }];
    expect(sure({}, { papers, papers_clean: false, papers_raw: 'Đơn1 bản chính' }).doubts).toEqual([]);
    expect(sure({}, { papers, papers_clean: false, papers_raw: 'Đơn' }).doubts).toEqual(['papers']);
  });
});
