import { expect, test } from 'vitest';
import { writeAtom } from '../../src/publish/feeds/atom.ts';
import { correctedRefs, correctedUrl, correctionsOn, printedWords } from '../../src/i18n/words/corrections.ts';
import { correctionsFeed } from '../../src/publish/feeds/corrections-feed.ts';
import { entryName } from '../../src/i18n/names/entry-name.ts';
import { translator } from '../../src/i18n/language/translate.ts';
import { LOCALES } from '../../src/schema/fields/languages.ts';
import { childrenOf, rfc4287Problems, rootOf } from '../unit/feeds/rfc4287.ts';
import { portalOf } from './real-portal.ts';
import { SECOND_PORTAL } from './scratch-portal.ts';

const portal = portalOf('content');
const site = new URL('https://vidu.example');

test('corrections are sorted newest first', () => {
  const dates = portal.corrections.map(({ date }) => date);
  expect(dates).toEqual(dates.toSorted().reverse());
  expect(dates[0]).toBe(portal.settings.corrected);
});

test.each(LOCALES)('in %s, every correction names and links what was corrected', (locale) => {
  for (const correction of portal.corrections) {
    for (const ref of correctedRefs(correction)) {
      expect(correctedUrl(ref, portal, locale), correction.id).toMatch(/^\//u);
      expect(entryName(portal, ref, locale, translator(locale)).text).not.toBe(ref);
    }
  }
});

test('the corrected text is on the corrected page', () => {
  const own = correctionsOn({ route: 'agency', id: 'so-cong-thuong' }, portal, 'en');
  expect(own.map(({ id }) => id)).toEqual(['2026-11-25-muc-do-2018', '2026-11-23-so-cong-thuong']);
  const [words = ''] = portal.agencies.get('so-cong-thuong')?.responsibilities.map(({ text }) => text.en) ?? [];
  for (const part of own[1]?.after.en?.split('[…]') ?? []) expect(words).toContain(part.trim().replace(/,$/u, ''));
});

test('a correction of a kind of entries is on the page of each corrected entry', () => {
  for (const correction of portal.corrections) {
    for (const ref of correctedRefs(correction).filter((one) => one.startsWith('service:'))) {
      const own = correctionsOn({ route: 'service', id: ref.slice('service:'.length) }, portal, 'vi');
      expect(own).toContain(correction);
    }
  }
});

test('a correction of one language is shown in that language on other pages', () => {
  expect(printedWords({ en: 'Now' }, 'vi')).toEqual({ text: 'Now', lang: 'en' });
  expect(printedWords({ vi: 'Nay', en: 'Now' }, 'vi')).toEqual({ text: 'Nay' });
});

test.each(LOCALES)('the feed in %s conforms to RFC 4287, with and without corrections', (locale) => {
  const full = writeAtom(correctionsFeed(portal, locale, site));
  const empty = writeAtom(correctionsFeed(portalOf(SECOND_PORTAL), locale, site));
  expect([rfc4287Problems(full), rfc4287Problems(empty)]).toEqual([[], []]);
  expect(childrenOf(rootOf(full), 'entry')).toHaveLength(portal.corrections.length);
  expect(childrenOf(rootOf(empty), 'entry')).toHaveLength(0);
});
