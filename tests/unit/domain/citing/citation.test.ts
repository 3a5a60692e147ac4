import { describe, expect, test } from 'vitest';
import { referTo } from '../../../../src/domain/citing/administrative.ts';
import {
  citeAgency,
  citeDocument,
  citeService,
  citeTask,
  citeUnit,
  type Citation,
} from '../../../../src/domain/citing/citation.ts';
import { formsOf } from '../../../../src/domain/citing/forms.ts';
import type { Task } from '../../../../src/domain/entries/entry.ts';
import { at, cited, letter } from './cited.ts';

describe('a document in the form of the decree', () => {
  const refer = (over: object): string => referTo({ ...letter, ...over }, at().official);

  test('is told by kind, number, date, issuer and subject', () => {
    expect(refer({})).toBe('Công văn số 5/UBND ngày 04 tháng 3 năm 2021 của Ủy ban về việc Đối thoại');
  });

  test('says what is not known of it', () => {
    const text = refer({ symbol: null, issued: null });
    expect(text).toContain('(chưa rõ ngày ban hành)');
    expect(text).toContain('của Ủy ban');
    expect(text).not.toContain('5/UBND');
  });

  test('is a law by its name alone, said once to be one', () => {
    expect(refer({ type: 'luat', subject: { vi: 'Đất đai' } })).toBe('Luật đất đai');
    expect(refer({ type: 'luat', subject: { vi: 'Luật Đất đai' } })).toBe('Luật Đất đai');
  });

  test('keeps the capitals of an abbreviation that its subject begins with', () => {
    const about = (vi: string): string => refer({ type: 'quyet-dinh', subject: { vi } }).split(' của Ủy ban ')[1] ?? '';
    expect(about('Ban hành quy chế')).toBe('về ban hành quy chế');
    expect(about('Quy định về việc cung cấp')).toBe('quy định về việc cung cấp');
    expect(about('Sửa đổi, bổ sung quy chế')).toBe('sửa đổi, bổ sung quy chế');
    expect(about('UBND Thành phố')).toBe('về UBND Thành phố');
    expect(about('B1 và B2')).toBe('về B1 và B2');
    expect(about('Ở đâu')).toBe('về ở đâu');
  });
});

describe('a cited document', () => {
  test('is told in the language of the page, with its Vietnamese title beside ours', () => {
    expect(cited({}, 'en')).toMatchObject({
      key: 'document:cv-5',
      locale: 'en',
      title: 'Official letter No. 5/UBND: Dialogue',
      originalTitle: 'Về việc Đối thoại',
      document: { issuer: 'Committee', issued: '2021-03-04' },
      notes: [],
      site: 'Portal A (unofficial)',
      url: 'https://a.example/x_y/',
      checkedWords: 'content checked 23 November 2026',
    });
    expect(cited({}, 'en').sentence).toMatch(/^Committee\. .*5\/UBND.* \(.*2021.*\): Dialogue$/u);
    const untranslated = cited({ issuer: { vi: 'Ủy ban' }, subject: { vi: 'Đất' } }, 'en');
    expect(untranslated.sentence).toMatch(/^Ủy ban\. .*: Đất$/u);
    expect(untranslated).toMatchObject({
      title: 'Official letter No. 5/UBND: Đất',
      document: { issuer: 'Ủy ban' },
    });
    expect(untranslated).not.toHaveProperty('originalTitle');
    expect(cited()).toMatchObject({ locale: 'vi', title: 'Công văn số 5/UBND: Về việc Đối thoại' });
    expect(cited()).not.toHaveProperty('originalTitle');
  });

  test('notes a date that is not known, or that machines cannot say', () => {
    expect(cited({ issued: null })).toMatchObject({ notes: ['chưa rõ ngày ban hành'] });
    expect(cited({ issued: null }).document).not.toHaveProperty('issued');
    expect(cited({ symbol: null }).title).toBe('Công văn (chưa rõ số): Về việc Đối thoại');
    expect(cited({ issued: '2021-Q2' }).notes).toEqual([expect.stringContaining('2021')]);
    expect(cited({ issued: '2021-06' }).notes).toEqual([]);
  });

  test('says from where its words are known, if not from itself', () => {
    const reported = (publisher?: string): Citation =>
      citeDocument(letter, at(), { kind: 'directive', reportedBy: { title: 'Bài báo', publisher } });
    const { sentence, title, notes, key } = reported();
    expect(key).toBe('directive:cv-5');
    for (const text of [sentence, title]) expect(text).toMatch(/, dẫn theo “Bài báo”$/u);
    expect(reported('Nhà báo').title).toMatch(/, dẫn theo “Bài báo”, Nhà báo$/u);
    expect(notes).toEqual([]);
  });

  test('of which an article is meant says so in every form', () => {
    const official = 'Điều 3 của Công văn';
    const citation = citeUnit(cited({ issued: null }), 'dieu-3', { official, own: 'Điều 3' });
    expect(citation).toMatchObject({
      key: 'document:cv-5:dieu-3',
      administrative: official,
      title: 'Điều 3, Công văn số 5/UBND: Về việc Đối thoại',
      notes: ['chưa rõ ngày ban hành'],
    });
    expect(citation.sentence).toMatch(/: Về việc Đối thoại, Điều 3$/u);
  });
});

test('a cited task says that its number is ours, in every form', () => {
  const title = { vi: 'Đối thoại hàng quý', en: 'Quarterly dialogue' };
  const task = { id: 'nv-10', title, directive: letter } as unknown as Task;
  const citation = citeTask(task, at(), { title: 'Bài báo' });
  const numbered = 'Nhiệm vụ nv-10 (số do cổng “Cổng_A (không chính thức)” đặt)';
  expect(citation.key).toBe('task:cv-5:nv-10');
  for (const text of Object.values(formsOf(citation))) expect(text.replaceAll('\\', '')).toContain(numbered);
  expect(citation.title).toBe(`${numbered}, Công văn số 5/UBND: Đối thoại hàng quý, dẫn theo “Bài báo”`);
  expect(citation.notes).toEqual([]);
  expect(citeTask(task, at()).title).not.toContain('dẫn theo');
  expect(citeTask(task, at('en'))).toMatchObject({
    title: expect.stringMatching(/^Task nv-10 .*, Official letter No\. 5\/UBND: Quarterly dialogue$/u) as string,
    originalTitle: 'Đối thoại hàng quý',
  });
  expect(citeTask({ ...task, directive: { ...letter, symbol: null } } as unknown as Task, at()).title).toBe(
    `${numbered}, Công văn (chưa rõ số) “Về việc Đối thoại”: Đối thoại hàng quý`,
  );
});

describe('a cited page', () => {
  const agency = { id: 'so', name: { vi: 'Sở A', en: 'Department A' } } as unknown as Parameters<typeof citeAgency>[0];
  const service = { id: '1.2', name: { vi: 'Khai sinh', en: 'Birth' } } as unknown as Parameters<typeof citeService>[0];

  test('of an agency is told by its name, translated with the official one behind', () => {
    expect(citeAgency(agency, at())).toMatchObject({ key: 'agency:so', sentence: 'Sở A', title: 'Sở A', notes: [] });
    expect(citeAgency(agency, at())).not.toHaveProperty('originalTitle');
    expect(citeAgency(agency, at('en'))).toMatchObject({
      sentence: 'Department A (Sở A)',
      title: 'Department A (Sở A)',
      originalTitle: 'Sở A',
    });
    expect(citeAgency(agency, at('en')).administrative).toBe(
      'Sở A, theo cổng “Cổng_A (không chính thức)”, nội dung kiểm tra ngày 23 tháng 11 năm 2026',
    );
  });

  test('of a service is told by its official name and code', () => {
    const procedure = 'Thủ tục hành chính “Khai sinh” (mã 1.2)';
    expect(citeService(service, at())).toMatchObject({
      key: 'service:1.2',
      sentence: procedure,
      title: procedure,
      notes: [],
    });
    const own = 'Administrative procedure “Birth” (code 1.2) [Khai sinh]';
    expect(citeService(service, at('en'))).toMatchObject({ sentence: own, title: own, originalTitle: 'Khai sinh' });
  });
});
