import { expect, test } from 'vitest';
import { withOwnIds } from '../../src/tools/build/finish-islands.ts';
import { withPolicyFirst } from '../../src/tools/build/finish-page.ts';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text));
const finished = (text: string): string => Buffer.from(withPolicyFirst(bytesOf(text))).toString();

test('the policy of a page comes before all that it governs, after the character set', () => {
  const policy = '<meta http-equiv="content-security-policy" content="default-src \'self\'">';
  expect(finished(`<head><meta charset="utf-8"><title>Đ</title><style>a{}</style>${policy}</head><p>é`)).toBe(
    `<head><meta charset="utf-8">${policy}<title>Đ</title><style>a{}</style></head><p>é`,
  );
  const without = '<head><meta charset="utf-8"></head>';
  expect(finished(without)).toBe(without);
});

test('ids of islands depend on what they are made of, not on what Astro calls them', () => {
  const island = (id: string, props: string): string =>
    `<p><astro-island uid="${id}" prefix="r1" props="${props}"><b uid="x">`;
  expect(withOwnIds(island('A', '1'))).toBe(withOwnIds(island('B', '1')));
  expect(withOwnIds(island('A', '1'))).not.toBe(withOwnIds(island('A', '2')));
  expect(withOwnIds(island('A', '1'))).toMatch(/uid="[\w-]{8}" prefix="r1" props="1"><b uid="x">$/u);
});
