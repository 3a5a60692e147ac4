import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localeFiles } from '../../src/publish/search/search-files.ts';
import { fold, normalise } from '../../src/search/language/fold.ts';
import { decodePaths, encodePaths } from '../../src/search/laws/law-file.ts';
import { referenceIn } from '../../src/search/laws/reference.ts';
import { withDigits } from '../../src/search/laws/spoken-numbers.ts';
import { loadSearch } from '../../src/search/loading/load.ts';
import { LONGEST, MOST_WORDS, parseQuery } from '../../src/search/terms/query.ts';
import { portalOf } from '../content/real-portal.ts';
import { SECOND_PORTAL } from '../content/scratch-portal.ts';
import { piece } from '../search/mixtures.ts';
import { fetcherOf } from '../search/real-search.ts';
import { anyText, holds, SLOW } from './runs.ts';

const question = fc.oneof(
  anyText,
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.oneof(piece, anyText), { maxLength: 12 }).map((pieces) => pieces.join('')),
);
const { engine } = await loadSearch(fetcherOf(await localeFiles(portalOf(SECOND_PORTAL), 'vi')));

test(
  'a question is read alike however its letters are encoded, and no longer than is said',
  () => {
    holds(
      fc.property(question, (text) => {
        const query = parseQuery(text);
        expect(query.words.length).toBeLessThanOrEqual(MOST_WORDS);
        if (text.length < LONGEST / 4)
          expect(parseQuery(text.normalize('NFD'))).toEqual(parseQuery(text.normalize('NFC')));
        expect(parseQuery(`  ${text}`).words).toEqual(query.words);
      }),
    );
  },
  SLOW,
);

test(
  'to fold or to normalise twice is to do it once',
  () => {
    holds(
      fc.property(question, (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  },
  SLOW,
);

test(
  'an answer is the same each time, its marks stand in its texts, and more results only follow fewer',
  () => {
    holds(
      fc.property(question, (text) => {
        const found = engine.search(text, 5);
        expect(engine.search(text, 5)).toEqual(found);
        const refs = found.hits.map(({ record }) => record.ref);
        expect(new Set(refs).size).toBe(refs.length);
        for (const { record, title, excerpt } of found.hits) {
          const marks = [
            ...title.map((range) => [range, record.names[0]?.text ?? ''] as const),
            ...(excerpt?.ranges ?? []).map((range) => [range, excerpt?.text ?? ''] as const),
          ];
          for (const [[start, end], shown] of marks) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(shown.length);
          }
        }
      }),
    );
  },
  SLOW,
);

test(
  'a reference in a question is found whatever stands around it, and says a path that exists',
  () => {
    const around = fc.constantFrom('', 'theo', 'xem', 'cho tôi hỏi', '?', '…', '“');
    const at = fc.record({
      article: fc.integer({ min: 1, max: 99 }),
      clause: fc.option(fc.integer({ min: 1, max: 9 })),
      number: fc.integer({ min: 10, max: 999 }),
      year: fc.integer({ min: 1990, max: 2026 }),
    });
    holds(
      fc.property(around, at, around, question, (before, { article, clause, number, year }, after, any) => {
        const said = `${before} ${clause === null ? '' : `khoản ${clause} `}điều ${article} nghị định ${number}/${year}/NĐ-CP ${after}`;
        expect(referenceIn(said)).toMatchObject({
          document: { number: String(number), year: String(year), type: 'nd' },
          path: `dieu-${article}${clause === null ? '' : `.khoan-${clause}`}`,
        });
        const found = referenceIn(any);
        if (found) expect(found.path).toMatch(/^(?:dieu-[\w-]+(?:\.khoan-[\w-]+)?(?:\.diem-[\w-]+)?)?$/u);
        expect(withDigits(withDigits(any))).toBe(withDigits(any));
      }),
    );
  },
  SLOW,
);

test(
  'the paths of a law come back from its file',
  () => {
    const part = fc.stringMatching(/^[1-9]\d?(?:dd|[a-z])?$/u);
    const path = fc
      .tuple(part, fc.option(part), fc.option(fc.constantFrom('a', 'dd', 'o1')))
      .map(([article, clause, point]) =>
        [
          `dieu-${article}`,
          ...(clause === null ? [] : [`khoan-${clause}`]),
          ...(point === null ? [] : [`diem-${point}`]),
        ].join('.'),
      );
    holds(
      // What holds others comes before them in a law.
      fc.property(
        fc.uniqueArray(path, { minLength: 1, maxLength: 20 }).map((paths) => paths.sort()),
        (paths) => {
          expect(decodePaths(encodePaths(paths))).toEqual(paths);
        },
      ),
    );
  },
  SLOW,
);
