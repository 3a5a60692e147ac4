import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tagUri, writeAtom, type FeedEntry, type FeedSource } from '../../src/publish/feeds/atom.ts';
import { childrenOf, rfc4287Problems, rootOf, shownText } from './feeds/rfc4287.ts';

/** Other tests may keep both cores busy; this is a timeout, not a performance claim. */
const SLOW = 60_000;

const entry = (number: number, title: string, updated: string, summary?: string): FeedEntry => ({
  id: tagUri('example.org', 2021, `/doi-thoai/${number}`),
  title,
  url: `https://example.org/doi-thoai/${number}/?a=1&b=2`,
  updated,
  summary,
});

const feed = (entries: readonly FeedEntry[], more: Partial<FeedSource> = {}): FeedSource => ({
  id: tagUri('example.org', 2021, '/tin/doi-thoai'),
  title: 'Đối thoại & gặp gỡ',
  subtitle: 'Buổi gặp giữa chính quyền và doanh nghiệp',
  language: 'vi',
  url: 'https://example.org/doi-thoai/',
  self: 'https://example.org/tin/doi-thoai.atom',
  author: 'Tòa soạn <thử>',
  rights: 'CC BY 4.0',
  entries,
  ...more,
});

const SESSIONS = [
  entry(1, 'Đối thoại về thuế', '2021-03-19', 'Hội trường A\nTầng 2 & 3'),
  entry(3, 'Hoãn: “Đối thoại về đất đai”', '2022-03-18T08:30+07:00'),
  entry(2, 'Đối thoại về hải quan <mới>', '2022-03-18T02:30:00Z', 'Lúc 9 giờ 30'),
];

const titlesOf = (xml: string): string[] =>
  childrenOf(rootOf(xml), 'entry').map((element) => shownText(element, 'title'));

const NASTY = [
  '<script>alert(1)</script>',
  ']]>',
  ']]>]]> <![CDATA[ ]]>',
  'A & B &amp; C &amp;amp; &#60; &lt;',
  '"quotes" and \'apostrophes\'',
  '',
  '  blanks at both ends  ',
  'two\nlines\tand a tab',
  '😀 🇻🇳 Đặng Thị Hậu',
  '<!-- no comment --> <?php ?> &nbsp;',
  '$& $1 \\u0000',
];

test('output of a sample feed', async () => {
  await expect(writeAtom(feed(SESSIONS))).toMatchFileSnapshot('feeds/dialogues.atom');
});

describe('a feed', () => {
  test('conforms to RFC 4287, with and without entries', () => {
    expect(rfc4287Problems(writeAtom(feed(SESSIONS)))).toEqual([]);
    expect(rfc4287Problems(writeAtom(feed([], { updated: '2021-05-23' })))).toEqual([]);
  });

  test('states its language on the root element', () => {
    expect(rootOf(writeAtom(feed(SESSIONS))).attributes['xml:lang']).toBe('vi');
    expect(rootOf(writeAtom(feed(SESSIONS, { language: 'en' }))).attributes['xml:lang']).toBe('en');
  });

  test('has its entries newest first, and the date of the newest, or its own if that is newer', () => {
    expect(shownText(rootOf(writeAtom(feed(SESSIONS, { updated: '2030-01-01' }))), 'updated')).toBe(
      '2030-01-01T00:00:00.000Z',
    );
    const root = rootOf(writeAtom(feed(SESSIONS, { updated: '2021-01-01' })));
    expect(childrenOf(root, 'entry').map((element) => shownText(element, 'id'))).toEqual(
      [2, 3, 1].map((number) => tagUri('example.org', 2021, `/doi-thoai/${number}`)),
    );
    expect(shownText(root, 'updated')).toBe('2022-03-18T02:30:00.000Z');
  });

  test('does not depend on the order of its entries or the current time', () => {
    const sameDay = SESSIONS.map((session) => ({ ...session, updated: '2021-01-01' }));
    expect(writeAtom(feed(sameDay.toReversed()))).toBe(writeAtom(feed(sameDay)));
  });

  test('without entries has the date it was given, which is then required', () => {
    const empty = rootOf(writeAtom(feed([], { updated: '2021-05-23' })));
    expect(shownText(empty, 'updated')).toBe('2021-05-23T00:00:00.000Z');
    expect(() => writeAtom(feed([]))).toThrowErrorMatchingInlineSnapshot(
      `[RangeError: https://example.org/tin/doi-thoai.atom: a feed without entries has to say when it was updated]`,
    );
  });

  test.each(['2021-02-30', '2021-13-01', '2021-03', '19/03/2021', '2021-03-19T08:30', 'hôm nay'])(
    'refuses “%s”, which is no instant',
    (updated) => {
      expect(() => writeAtom(feed([entry(1, 'a', updated)]))).toThrow(`“${updated}”: a day like 2021-03-19 or`);
    },
  );
});

describe('text', () => {
  test.each(NASTY)('“%s” is read back unchanged, in every element', (text) => {
    const root = rootOf(
      writeAtom(
        feed([entry(1, text, '2021-01-01', text)], { title: text, subtitle: text, author: text, rights: text }),
      ),
    );
    const [first] = childrenOf(root, 'entry');
    const [author] = childrenOf(root, 'author');
    if (!first || !author) throw new Error('no entry or no author');
    expect(shownText(first, 'title')).toBe(text);
    expect(shownText(root, 'title')).toBe(text);
    expect(shownText(author, 'name')).toBe(text);
    // The library omits empty elements, as RFC 4287 allows here.
    if (text === '') return;
    expect([shownText(first, 'summary'), shownText(root, 'subtitle'), shownText(root, 'rights')]).toEqual([
      text,
      text,
      text,
    ]);
  });

  test('loses only what XML cannot contain', () => {
    expect(titlesOf(writeAtom(feed([entry(1, 'a\u0000b\u001Fc\uFFFFd\ud83de\r\nf', '2021-01-01')])))).toEqual([
      'abcde\nf',
    ]);
  });

  test(
    'of any kind leaves a valid feed',
    () => {
      const signs = fc.string({ unit: fc.constantFrom(']', ']>', '&', '<', 'amp;', '"') });
      fc.assert(
        fc.property(fc.string({ unit: 'binary' }), signs, (any, nasty) => {
          const xml = writeAtom(feed([entry(1, any, '2021-01-01', nasty), entry(2, nasty, '2021-01-02', any)]));
          expect(rfc4287Problems(xml)).toEqual([]);
          expect(titlesOf(xml)[0]).toBe(nasty);
        }),
      );
    },
    SLOW,
  );
});

test.each([
  ['Example.org', '/doi-thoai/1', 'tag:example.org,2021:/doi-thoai/1'],
  ['example.org', '/đối thoại#2', 'tag:example.org,2021:/%C4%91%E1%BB%91i%20tho%E1%BA%A1i%232'],
  ['example.org', '/\ud83d<"', 'tag:example.org,2021:/%EF%BF%BD%3C%22'],
])('%s and %s make an id that every reader compares alike', (authority, path, id) => {
  expect(tagUri(authority, 2021, path)).toBe(id);
});
