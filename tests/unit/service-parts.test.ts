import { expect, test } from 'vitest';
import { without } from '../../src/publish/data/shape/item.ts';
import { SERVICE_PARTS } from '../../src/publish/data/rows/service-parts.ts';
import { procedureSchema } from '../../src/schema/services/procedure.ts';

const procedure = procedureSchema.parse({
  name: 'Trồng cây',
  ministry: 'bo-cay',
  url: 'https://vidu.example/1',
  tiers: ['province'],
  audience: 'citizen',
  steps: ['Nộp.', 'Nhận.'],
  ways: [
    { channel: 'online', time: { value: 5, unit: 'day', text: '5 Ngày' }, fees: ['20,000 VNĐ(/cây)', '10 USD'] },
    { channel: 'post', fees: ['20 VNĐ(20.000 vnđ /tờ khai)'], note: 'Cây to' },
    { channel: 'post', fees: ['1 Việt Nam Đồng'] },
    { channel: 'in-person', fees: ['Miễn phí((áp dụng mức phí 500.000 đồng))'] },
    { channel: 'in-person', fees: ['Miễn phí'] },
    { channel: 'in-person', time: { text: 'Ngay' } },
  ],
  papers: [
    { items: [{ text: 'Đơn', originals: 1, copies: 0, form: 'don.docx' }] },
    {
      group: 'Khi mua',
      items: [
        { text: 'Hợp đồng', originals: 0, copies: 1 },
        { text: 'Ảnh', originals: 0, copies: 0 },
      ],
    },
  ],
  papers_clean: false,
  papers_raw: 'Đơn1 bản chính …',
  legal_basis: ['1/NQ-HĐ', '2/2020/QH14'],
  results: [{ name: 'Cây', code: 'K1' }, { name: 'Giấy' }],
  read: '1999',
  sources: ['bao-vi-du'],
  confidence: 'high',
});

const look = {
  kindOf: (words: string): string | undefined => (words === 'Ảnh' ? 'anh' : undefined),
  basisOf: (symbol: string) => (symbol === '2/2020/QH14' ? { symbol_whole: '02/2020/QH14' } : {}),
};

test('papers keep their case and their place in it', () => {
  expect(SERVICE_PARTS['service-papers'].rows(procedure, look).map((row) => without(row, 'words_id'))).toEqual([
    { group_index: 1, position: 1, text: 'Đơn', originals: 1, copies: 0, form: 'don.docx', clean: false },
    { group_index: 2, group: 'Khi mua', position: 1, text: 'Hợp đồng', originals: 0, copies: 1, clean: false },
    { group_index: 2, group: 'Khi mua', position: 2, text: 'Ảnh', originals: 0, copies: 0, paper: 'anh', clean: false },
  ]);
});

test('equal words of papers have the same id in every procedure, others another one', () => {
  const idsOf = (...texts: string[]): unknown[] =>
    SERVICE_PARTS['service-papers']
      .rows(
        { ...procedure, papers: [{ items: texts.map((text) => ({ text, originals: 1, copies: 0 })) }] },
        { ...look, kindOf: () => undefined },
      )
      .map(({ words_id: id }) => id);
  const [one, other, spaced] = idsOf('Đơn xin', 'Ảnh', 'Đơn\u00a0xin'.normalize('NFD'));
  expect(one).toMatch(/^[0-9a-f]{16}$/u);
  expect([spaced, idsOf('Đơn xin')[0]]).toEqual([one, one]);
  expect(other).not.toBe(one);
});

test('fees stand in the words of the source; those that are no amount are marked, none is converted', () => {
  const ways = SERVICE_PARTS['service-ways'].rows(procedure, look);
  expect(ways.map(({ fees, fee_doubtful: isDoubtful }) => [fees, isDoubtful])).toEqual([
    [['20,000 VNĐ(/cây)', '10 USD'], false],
    [['20 VNĐ(20.000 vnđ /tờ khai)'], true],
    [['1 Việt Nam Đồng'], true],
    [['Miễn phí((áp dụng mức phí 500.000 đồng))'], true],
    [['Miễn phí'], false],
    [[], false],
  ]);
  expect(ways[0]).toEqual({
    position: 1,
    channel: 'online',
    time: { value: 5, unit: 'day', text: '5 Ngày' },
    fees: ['20,000 VNĐ(/cây)', '10 USD'],
    fee_doubtful: false,
    clean: true,
  });
  expect(ways[1]).toMatchObject({ position: 2, note: 'Cây to' });
});

test('law, steps, conditions and results keep their order', () => {
  const rows = (part: keyof typeof SERVICE_PARTS) => SERVICE_PARTS[part].rows(procedure, look);
  expect(rows('service-legal-basis')).toEqual([
    { position: 1, symbol: '1/NQ-HĐ' },
    { position: 2, symbol: '2/2020/QH14', symbol_whole: '02/2020/QH14' },
  ]);
  expect(rows('service-steps')).toEqual([
    { position: 1, text: 'Nộp.' },
    { position: 2, text: 'Nhận.' },
  ]);
  expect(rows('service-conditions')).toEqual([]);
  expect(rows('service-results')).toEqual([
    { position: 1, name: 'Cây', code: 'K1' },
    { position: 2, name: 'Giấy' },
  ]);
});

test('every row is what the schema of its table says', () => {
  for (const { schema, rows } of Object.values(SERVICE_PARTS))
    for (const row of rows(procedure, look)) expect(schema.safeParse(row).error).toBeUndefined();
});
