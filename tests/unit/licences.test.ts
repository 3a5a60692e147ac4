import { expect, test } from 'vitest';
import { writeLicences } from '../../src/integrations/licences.ts';

const notice = (name: string, text?: string) => ({ name, version: '1.0.0', identifier: 'MIT', ...(text && { text }) });

test('licences stand one after the other, the portal’s first, the same whatever the order they come in', () => {
  const notices = [notice('b', 'Licence\r\nof b\n\n'), notice('a', '\nLicence of a')];
  const text = writeLicences('Ours\n', notices);
  expect(text).toMatchInlineSnapshot(`
    "Ours

    ================================================================================

    a 1.0.0 (MIT)

    Licence of a

    ================================================================================

    b 1.0.0 (MIT)

    Licence
    of b
    "
  `);
  expect(writeLicences('Ours\n', notices.toReversed())).toBe(text);
});

test('nothing is published without its licence: every package that has none is named', () => {
  const unnamed = { name: 'd', version: '1.0.0', text: 'Some text' };
  expect(() =>
    writeLicences('Ours', [notice('a', 'Text'), notice('b'), { ...notice('c'), text: '' }, unnamed]),
  ).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: licences.txt: b 1.0.0, c 1.0.0, d 1.0.0: gói không có tệp giấy phép; thay gói khác hoặc thêm giấy phép vào licences.ts / the package has no licence file; use another one, or add its licence to licences.ts]`,
  );
});
