import { describe, expect, test } from 'vitest';
import { countPapers, firstPapers, formNames, paperCases } from '../../../src/domain/services/page/papers.ts';
import { passageParts } from '../../../src/domain/services/page/passage.ts';
import { canTick, passageLines, sureCases } from '../../../src/domain/services/page/passage-lines.ts';

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
