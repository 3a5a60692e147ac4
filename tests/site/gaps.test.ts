import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { LOCALES } from '../../src/schema/fields/languages.ts';
import { urlOf } from '../../src/i18n/addresses/urls.ts';
import { portalOf } from '../content/real-portal.ts';

const dist = inject('dist');
const portal = portalOf(inject('content'));

test.each(LOCALES)('what the portal lacks stands on one page, with whom to ask and what is near (%s)', (locale) => {
  const html = readFileSync(join(dist, urlOf({ route: 'gaps' }, locale), 'index.html'), 'utf8');
  for (const { id, name, ask_at: bodies, near } of portal.gaps.values()) {
    const item = html.split(`id="gap-${id}"`)[1]?.split('id="gap-')[0] ?? '';
    expect(item).toContain(name[locale]);
    for (const body of bodies) expect(item).toContain(`href="${urlOf({ route: 'agency', id: body }, locale)}"`);
    for (const code of near) expect(item).toContain(`href="${urlOf({ route: 'service', id: code }, locale)}"`);
  }
});

test('an answer stands there with its source, in Vietnamese and as an unofficial translation', () => {
  const read = (locale: 'vi' | 'en') =>
    readFileSync(join(dist, urlOf({ route: 'gaps' }, locale), 'index.html'), 'utf8').split(
      'id="gap-giay-to-theo-ten',
    )[1];
  expect(read('vi')).toMatch(/Nghị quyết 190\/2025\/QH15[^]*tiếp tục được dùng[^]*soha/u);
  expect(read('en')).toMatch(/stay good until they expire[^]*Unofficial translation[^]*soha/u);
});
