import { expect, test } from 'vitest';
import { headersText, redirectsText } from '../../../src/tools/build/host-files.ts';

test('static hosts are told the headers of our own server, each in rules for one kind of path', () => {
  expect(headersText(true, ['lich', 'tin'])).toMatchSnapshot();
  expect(headersText(false, [])).not.toContain('Strict-Transport-Security');
});

test('static hosts are told where the page for unknown addresses of a language is', () => {
  expect(redirectsText(['en'])).toBe('/en/*  /en/404/index.html  404\n');
});
