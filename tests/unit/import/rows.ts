import type { ProcedureRow } from '../../../src/tools/procedures/row.ts';

/** The days of a reading and of a later one. */
export const DAY = '1999-11-01';
export const LATER = '1999-12-01';

/** A row of a reading, as the national portal might say it. */
export const row = (code: string, over: Partial<Record<keyof ProcedureRow | 'feez', unknown>> = {}): object => ({
  code,
  name: `Trồng cây ${code}`,
  ministry: 'bo-cay',
  url: `https://vidu.example/${code}`,
  decision: '12/QĐ-BC',
  tiers: ['province'],
  kind: null,
  field: 'Cây xanh',
  applicants: 'Công dân Việt Nam',
  audience: 'citizen',
  competent: 'Ủy ban',
  carried_out_by: null,
  reception: null,
  steps: ['Nộp hồ sơ.', 'Nhận cây.'],
  ways: [
    {
      channel: 'online',
      time: { value: 5, unit: 'day', text: '5 Ngày' },
      fees: [{ kind: null, text: '20 VNĐ(/cây)' }],
    },
  ],
  ways_clean: true,
  papers: [{ group: null, items: [{ text: 'Đơn', originals: 1, copies: 0, form: 'don.docx' }] }],
  papers_clean: true,
  conditions: [],
  legal_basis: ['1/2019/NQ-HĐ'],
  results: [{ name: 'Cây', code: null }],
  ...over,
});

export const THREE = ['1.000001', '1.000002', '2.000003'].map((code) => row(code));
/** Rows as a file has them, one a line; a string stands as it is. */
export const linesOf = (rows: readonly (object | string)[]): string =>
  rows.map((one) => `${typeof one === 'string' ? one : JSON.stringify(one)}\n`).join('');
