import { expect, test } from 'vitest';
import { CALENDARS } from '../../../src/i18n/addresses/calendar-urls.ts';
import { FEEDS } from '../../../src/i18n/addresses/feed-urls.ts';
import { mediaTypeOf } from '../../../src/server/headers/media-type.ts';
import { sharingOf } from '../../../src/server/headers/sharing.ts';
import { headersText, redirectsText } from '../../../src/tools/build/host-files.ts';


test('static hosts are told the headers of our own server, each in rules for one kind of path', () => {
  expect(headersText(true)).toMatchSnapshot();
  expect(headersText(false)).not.toContain('Strict-Transport-Security');
});

test('static hosts are told where the page for unknown addresses of a language is', () => {
  expect(redirectsText(['en'])).toBe('/en/*  /en/404/index.html  404\n');
});

/** The lines of `_headers` by pattern of addresses. */
const settings = new Map(
  headersText(true)
    .split(/^(?=\/)/mu)
    .filter((block) => block.startsWith('/'))
    .map((block) => {
      const [pattern = '', ...lines] = block.trim().split(/\n\s*/u);
      return [pattern, lines] as const;
    }),
);
const linesOf = (headers: Readonly<Record<string, string>>): string[] =>
  Object.entries(headers).map(([name, value]) => `${name}: ${value}`);

test('`_headers` shares what the server shares, and names the same types', () => {
  const folders = [CALENDARS, FEEDS].flatMap((words) => Object.values(words).map(({ folder }) => `/${folder}/*`));
  for (const pattern of ['/data/*', ...folders])
    expect(settings.get(pattern), pattern).toEqual(expect.arrayContaining(linesOf(sharingOf('data/x'))));
  expect(settings.get('/data/v1/akn/*')).toEqual([`Content-Type: ${mediaTypeOf('x.xml')}`]);
  expect(settings.get('/data/v1/examples/*.py')).toEqual([`Content-Type: ${mediaTypeOf('x.py')}`]);
});
