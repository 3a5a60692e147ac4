import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { joinLaw } from '../../src/domain/laws/join.ts';
import { articlesOf, unitsOf } from '../../src/domain/laws/law.ts';
import { holdOf, isInserted } from '../../src/domain/law-pages/hold.ts';
import { getOrThrow } from '../../src/domain/portal.ts';
import { holdWords } from '../../src/i18n/words/hold-words.ts';
import { portalOf } from './real-portal.ts';

const PORTAL = portalOf('content');
const bodyOf = (id: string): string =>
  readFileSync(`content/laws/${id}.txt`, 'utf8').replace(/^---\n[\s\S]*?\n---\n/u, '');

test('the texts of law, their articles, and all that has an address', () => {
  const counts = [...PORTAL.laws.values()].map(
    ({ id, law }) => `${id}: ${articlesOf(law).length} articles, ${unitsOf(law).length} addresses`,
  );
  expect(counts.sort()).toMatchInlineSnapshot(`
    [
      "01-2018-tt-vpcp: 23 articles, 175 addresses",
      "1685-nq-ubtvqh15: 3 articles, 173 addresses",
      "224-2026-nd-cp: 92 articles, 1077 addresses",
      "32-2017-tt-btttt: 24 articles, 170 addresses",
      "43-2011-nd-cp: 34 articles, 148 addresses",
      "45-2016-qd-ttg: 21 articles, 124 addresses",
      "61-2018-nd-cp: 41 articles, 385 addresses",
      "63-2010-nd-cp: 38 articles, 209 addresses",
    ]
  `);
});

test.each(readdirSync('content/laws').map((name) => name.replace('.txt', '')))(
  '%s, joined again, is its file byte for byte, under its seal',
  (id) => {
    const { law, seals } = getOrThrow(PORTAL.laws, id);
    expect(joinLaw(law)).toBe(bodyOf(id));
    expect(createHash('sha256').update(bodyOf(id)).digest('hex')).toBe(seals.at(-1)?.sha256);
  },
);

test('no address is given twice', () => {
  for (const { law } of PORTAL.laws.values()) {
    const ids = unitsOf(law).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test('our words about an article are at most two sentences', () => {
  const long = [...PORTAL.laws.values()].flatMap(({ id, articles, preamble }) =>
    Object.entries({ ...articles, preamble }).flatMap(([article, reading]) =>
      Object.values(reading?.summary ?? {}).some((words) => ((words ?? '').match(/[.!?](?=\s|$)/gu) ?? []).length > 2)
        ? [`${id} ${article}`]
        : [],
    ),
  );
  expect(long).toEqual([]);
});

test('articles inserted into a consolidated text are known by their number', () => {
  const inserted = [...PORTAL.laws.values()].flatMap((text) =>
    articlesOf(text.law).flatMap(({ article }) => (isInserted(text, article) ? [`${text.id} ${article.id}`] : [])),
  );
  expect(inserted).toEqual(['63-2010-nd-cp dieu-35a']);
  expect(isInserted({ wording: 'original' }, { number: '35a' })).toBe(false);
});

test('a document whose text the portal has says when it took effect in its own field, not in a note', () => {
  const documents = [...PORTAL.documents.values()];
  expect([...PORTAL.laws.keys()].filter((id) => PORTAL.documents.get(id)?.effective === undefined)).toEqual([]);
  expect(
    documents.filter(({ note, effective }) => effective === undefined && /có hiệu lực từ/iu.test(note?.vi ?? '')),
  ).toEqual([]);
});

test('a consolidated text names no day of effect for all its articles: later documents amended it', () => {
  for (const { id, wording } of PORTAL.laws.values())
    if (wording === 'consolidated') {
      const document = getOrThrow(PORTAL.documents, id);
      expect(holdOf(PORTAL, document).kind).toBe('amended');
      expect(holdWords(PORTAL, document, 'vi')).toMatchInlineSnapshot(
        `"Đã được sửa đổi, bổ sung bởi Nghị định 48/2013/NĐ-CP; Nghị định 92/2017/NĐ-CP."`,
      );
    }
});

test('a document that nobody looked at again says when it took effect, and no more', () => {
  expect(holdWords(PORTAL, getOrThrow(PORTAL.documents, '32-2017-tt-btttt'), 'vi')).toMatchInlineSnapshot(
    `"Có hiệu lực từ 01/06/2018; chưa có nguồn nói nay còn hiệu lực không."`,
  );
  expect(holdWords(PORTAL, getOrThrow(PORTAL.documents, '01-2018-tt-vpcp'), 'en')).toMatchInlineSnapshot(
    `"In force from 06/01/2019; no source says whether it still is."`,
  );
});
