import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrPath } from '../../src/domain/links/qr-path.ts';

test('a path draws the dark squares of the code, and nothing else', () => {
  const address = 'https://portal.example/dich-vu/1.001193/';
  const { size, path } = qrPath(address);
  const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const { groups } of path.matchAll(/M(?<x>\d+) (?<y>\d+)\.5h(?<run>\d+)/gu)) {
    const [x, y, run] = [groups?.x, groups?.y, groups?.run].map(Number) as [number, number, number];
    drawn[y]?.fill(true, x, x + run);
  }
  expect(drawn).toEqual(encode(address, { ecc: 'M', border: 4 }).data);
  // Four light squares around the finder pattern, which is seven wide.
  expect(path.startsWith('M4 4.5h7')).toBe(true);
});
