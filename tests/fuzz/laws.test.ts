import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinLaw } from '../../src/domain/laws/join.ts';
import { unitsOf } from '../../src/domain/laws/law.ts';
import { parseLaw } from '../../src/domain/laws/parse.ts';
import { unitAt } from '../../src/domain/laws/path.ts';
import { lawPath } from '../../src/schema/fields/primitives.ts';
import { anyText, holds, SLOW } from './runs.ts';

const HEAD = { known: [], words: [] };

const number = fc.integer({ min: 1, max: 12 });
const letter = fc.constantFrom('a', 'b', 'c', 'd', 'đ', 'e', 'o1', 'z');
/** Lines as laws have them, in and out of order. */
const line = fc.oneof(
  number.map((of) => `Điều ${of}. Cây xanh`),
  number.map((of) => `Điều ${of}a. Cỏ`),
  number.map((of) => `${of}. Trồng cây.`),
  letter.map((of) => `${of}) Cây to;`),
  fc.constantFrom(
    'Chương I',
    'Chương II. CÂY',
    'Mục 1',
    'Phần thứ nhất',
    'QUY ĐỊNH CHUNG',
    '- Gạch',
    '“Điều 4. Của văn bản khác',
    'hết.”',
    '[1] Chú thích',
    'Xem [1]',
    'a\tb\nc\td',
    '',
    ' ',
    'Nơi nhận:',
    'Điều 3: Cỏ',
    '1.Cắt',
  ),
  anyText,
);
const body = fc.array(line, { maxLength: 25 }).map((lines) => `${lines.join('\n\n')}\n`);

test(
  'whatever a text of law is, its tree says every line of it, in its order',
  () => {
    const letters = (text: string): string => text.replaceAll(/[\s.)]+/gu, '');
    holds(
      fc.property(body, (text) => {
        const { law } = parseLaw(text, HEAD);
        expect(letters(joinLaw(law))).toBe(letters(text));
      }),
    );
  },
  SLOW,
);

test(
  'a text without faults comes back letter by letter',
  () => {
    holds(
      fc.property(body, (text) => {
        const { law, faults } = parseLaw(text, HEAD);
        if (faults.length > 0) return;
        expect(joinLaw(law)).toBe(text);
        expect(parseLaw(joinLaw(law), HEAD).law).toEqual(law);
      }),
    );
  },
  SLOW,
);

test(
  'of a text without faults, every article, clause and point has a path of its own that leads to it',
  () => {
    const unit = fc.tuple(
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 0, max: 3 }),
    );
    const sound = unit.map(([articles, clauses, points]) =>
      Array.from({ length: articles }, (_, a) => [
        `Điều ${a + 1}. Cây`,
        ...Array.from({ length: clauses }, (__, c) => [
          `${c + 1}. Trồng cây.`,
          ...['a', 'b', 'c'].slice(0, points).map((point) => `${point}) Cây to;`),
        ]).flat(),
        'Có hiệu lực.',
      ]),
    );
    holds(
      fc.property(sound, (articles) => {
        const { law, faults } = parseLaw(`${articles.flat().join('\n\n')}\n`, HEAD);
        expect(faults).toEqual([]);
        const units = unitsOf(law);
        expect(new Set(units.map(({ id }) => id)).size).toBe(units.length);
        for (const one of units) {
          expect(lawPath.safeParse(one.id).success).toBe(true);
          expect(unitAt(law, one.id)?.unit).toBe(one);
        }
      }),
    );
  },
  SLOW,
);
