import { expect, test } from 'vitest';
import { writeLicences } from '../../src/integrations/licences.ts';

const notice = (name: string, text?: string) => ({ name, version: '1.0.0', identifier: 'MIT', ...(text && { text }) });

test('licences are concatenated, the portal’s first, in an order independent of the input', () => {
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

test('packages without a licence are reported, and nothing is published', () => {
  const unnamed = { name: 'd', version: '1.0.0', text: 'Some text' };
  expect(() =>
    writeLicences('Ours', [notice('a', 'Text'), notice('b'), { ...notice('c'), text: '' }, unnamed]),
  ).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: licences.txt: b 1.0.0, c 1.0.0, d 1.0.0: gói không có tệp giấy phép; thay gói khác hoặc thêm giấy phép vào licences.ts / the package has no licence file; use another one, or add its licence to licences.ts]`,
  );
});
