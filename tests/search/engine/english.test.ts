import '../spelling.ts';
import { describe, expect, test } from 'vitest';
import { SearchEngine } from '../../../src/search/engine/engine.ts';
import type { SearchRecord, Via } from '../../../src/search/records/record.ts';

const entry = (ref: string, title: string, ...others: readonly (readonly [string, Via])[]): SearchRecord => ({
  ref,
  names: [{ text: title, via: 'name' }, ...others.map(([text, via]) => ({ text, via }))],
  ...(ref.startsWith('service:') && { relevance: 3 }),
});

const engine = new SearchEngine({
  records: [
    entry('service:marriage', 'Registering a marriage with a foreigner'),
    entry('service:suspend', 'Suspending business, or resuming it early (company, branch, office, location)'),
    entry('service:tree', 'Permit to fell or move urban trees'),
    entry('service:seal', 'Re-registering a seal specimen'),
    entry('service:land', 'Splitting or merging plots of land'),
    entry('service:child', 'Identity card of a child'),
    entry('service:licence', 'Driving licence'),
    entry('service:licence-again', 'Driving licence, reissuing'),
    entry('agency:tax', 'City Tax Department', ['Ho Chi Minh City Tax', 'former']),
    entry('page:data', 'Open data', ['What is published here as JSON and CSV', 'subject']),
    entry('card:services', 'Cổng dịch vụ công', ['dichvucong.example.gov.vn', 'symbol']),
    entry('page:dialogues', 'Đối thoại'),
    entry('service:sinh-thai', 'Giấy chứng nhận doanh nghiệp đạt tiêu chuẩn về mặt sinh thái'),
    { ...entry('term:permit', 'tree permit'), means: ['Permit to fell or move urban trees'], isEveryday: true },
  ],
  place: ['Thành phố Hồ Chí Minh', 'Ho Chi Minh City'],
});
const refs = (question: string): string[] => engine.search(question, 5).hits.map(({ record }) => record.ref);
const sure = (question: string): string => engine.search(question, 5).sure;

describe('an English question', () => {
  test.each([
    ['we are getting married to foreigners', 'service:marriage', 'words of a family'],
    ['suspend my firm for a year', 'service:suspend', 'a family and a synonym'],
    ['cut down a tree', 'service:tree', 'a synonym, and one word more'],
    ['divide a parcel of land', 'service:land', 'a synonym'],
    ['i am korean and want to marry my girlfriend in ho chi minh city', 'service:marriage', 'where all is'],
    ['download data as csv', 'page:data', 'words of two names of an entry'],
  ])('“%s” is answered by %s: %s', (question, ref) => {
    expect(refs(question)[0]).toBe(ref);
  });

  test('is not answered by the place alone, unless hardly anything else is asked', () => {
    expect(refs('can i paint my flat in ho chi minh city')).not.toContain('agency:tax');
    expect(refs('tax in ho chi minh city')[0]).toBe('agency:tax');
  });

  test('has a term behind the first entry that it means', () => {
    expect(refs('tree permit').slice(0, 2)).toEqual(['service:tree', 'term:permit']);
  });
});

describe('an answer is not called whole', () => {
  test('where its title says what was not asked for', () => {
    expect(sure('driving licence')).toBe('whole');
    const alone = new SearchEngine({ records: [entry('service:again', 'Driving licence, reissuing')], place: [] });
    expect(alone.search('driving licence').sure).toBe('nearest');
    expect(alone.search('driving licence lost').sure).toBe('whole');
  });

  test('where its words stand far apart', () => {
    expect(refs('giấy chứng sinh')[0]).toBe('service:sinh-thai');
    expect(sure('giấy chứng sinh')).toBe('nearest');
  });
});

test('hosts are told apart by how they begin', () => {
  expect(refs('dichvucong.example.gov.vn')[0]).toBe('card:services');
  expect(refs('doithoai.example.gov.vn')[0]).toBe('page:dialogues');
});
