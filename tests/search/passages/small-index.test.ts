import { describe, expect, test } from 'vitest';
import { open } from './made.ts';

describe('a passage is found', () => {
  test('even by a single mistyped one', async () => {
    const one = await open([{ id: 'a', title: 'Lệ phí', text: 'Mức thu trước bạ' }]);
    expect((await one.find('bạ')).hits[0]?.id).toBe('a');
    expect((await one.find('trưosc')).hits[0]?.id).toBe('a');
    expect((await one.find('xyzw')).hits).toEqual([]);
  });

  test('even if they are not adjacent', async () => {
    const apart = await open([
      { id: 'a', title: 'Thuế', text: 'Người nộp tiền, sau đó nhận biên lai' },
      { id: 'b', title: 'Đất', text: 'Người sử dụng đất' },
    ]);
    expect((await apart.find('thuế biên lai')).hits[0]?.id).toBe('a');
    expect((await apart.find('tiền lai')).hits[0]?.id).toBe('a');
  });
});

describe('diacritics', () => {
  const alike = [
    { id: 'so', title: '1', text: 'ghi vào sổ hộ khẩu của gia đình' },
    { id: 'số', title: '2', text: 'ghi vào số hộ khẩu của gia đình' },
    { id: 'sở', title: '3', text: 'ghi vào sở hộ khẩu của gia đình' },
  ];
  test('rank if typed, and are not needed to match', async () => {
    const three = await open(alike);
    for (const [q, id] of [
      ['vào sổ hộ khẩu', 'so'],
      ['vào số hộ khẩu', 'số'],
      ['vào sở hộ khẩu'.normalize('NFD'), 'sở'],
    ] as const) {
      const { hits } = await three.find(q);
      expect(hits[0]?.id).toBe(id);
      expect(hits).toHaveLength(3);
    }
    expect((await three.find('vao so ho khau')).hits.map(({ score }) => score)).toEqual([1, 1, 1]);
  });
});

describe('operators in a question', () => {
  const two = [
    { id: 'a', title: '1', text: 'cấp lại giấy phép xây dựng tạm' },
    { id: 'b', title: '2', text: 'cấp giấy phép xây dựng nhà ở' },
  ];
  test('quotation marks search for an exact phrase', async () => {
    expect((await (await open(two)).find('“lại giấy phép” xây dựng')).hits.map(({ id }) => id)).toEqual(['a']);
  });
  test('a minus excludes passages with a word', async () => {
    expect((await (await open(two)).find('giấy phép xây dựng -tạm')).hits.map(({ id }) => id)).toEqual(['b']);
  });
});

describe('a hit', () => {
  test('marks matches in its title, and returns the data of its passage', async () => {
    const data = { ref: 'task:x#nv-01', anchor: 'p-1' };
    const one = await open([{ id: 'a', title: 'Giấy phép xây dựng', text: 'Cấp cho ai', data }]);
    const { hits } = await one.find('giay phep xay dung');
    expect(hits).toMatchObject([{ id: 'a', score: 1, data, titleRanges: [[0, 18]], text: 'Cấp cho ai' }]);
  });
});
