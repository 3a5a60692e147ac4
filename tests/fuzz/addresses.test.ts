import fc from 'fast-check';
import { expect, test } from 'vitest';
import { characterFaults } from '../../src/domain/text/characters.ts';
import { symbolBook, cutAtSymbols } from '../../src/domain/documents/symbol-book.ts';
import { stepsOf } from '../../src/domain/laws/path.ts';
import { ROUTES, type EntryRoute, type PlainRoute, type RouteName } from '../../src/i18n/addresses/routes.ts';
import { placeOf, urlOf } from '../../src/i18n/addresses/urls.ts';
import { readFilters, writeFilters } from '../../src/islands/dialogues/filters.ts';
import { readQuestion, writeQuestion } from '../../src/islands/search/state/question.ts';
import { readPairs } from '../../src/islands/shared/address-pairs.ts';
import { LOCALES } from '../../src/schema/fields/languages.ts';
import { parseRef } from '../../src/schema/fields/parse-ref.ts';
import { id as idSchema, lawPath } from '../../src/schema/fields/primitives.ts';
import { symbolsIn } from '../../src/search/language/symbols.ts';
import { anyText, edits, holds, SLOW } from './runs.ts';

const locale = fc.constantFrom(...LOCALES);
const id = fc.stringMatching(/^[a-z0-9]{1,6}(?:[.-][a-z0-9]{1,4}){0,3}$/u);

test(
  'the address of a place leads to it and to no other',
  () => {
    const routes = Object.keys(ROUTES) as RouteName[];
    holds(
      fc.property(fc.constantFrom(...routes), id, locale, (route, name, language) => {
        const isOfEntry = /\[(?:\.\.\.)?id\]/u.test(ROUTES[route][language]);
        const place = isOfEntry ? { route: route as EntryRoute, id: name } : { route: route as PlainRoute };
        const url = urlOf(place, language);
        const found = placeOf(url);
        // Two routes may share an address pattern: what is found has the same address.
        expect(found && urlOf(found.place, found.locale)).toBe(url);
        expect(found?.locale).toBe(language);
        expect(new URL(url, 'https://vidu.example').origin).toBe('https://vidu.example');
      }),
    );
  },
  SLOW,
);

test(
  'an address of any text is that of no place, or of the place whose address it is',
  () => {
    const some = fc.constantFrom(
      '/van-ban/7-ub/',
      '/en/services/1.000001/',
      '/doi-thoai/quy/2021-q1/',
      '/co-quan/tai/2021-01-01/',
    );
    holds(
      fc.property(some, edits(fc.constantFrom('/', '', '..', '%2f', 'en', '?', '#', '\n', 'ệ')), (path, edit) => {
        const found = placeOf(edit(path));
        if (found) expect(urlOf(found.place, found.locale)).toBe(edit(path));
      }),
    );
  },
  SLOW,
);

test(
  'a question comes back from its address',
  () => {
    const question = fc.record(
      {
        q: anyText.map((text) => readQuestion(`?${new URLSearchParams({ q: text })}`).q),
        kind: id,
        audience: fc.constantFrom('citizen' as const, 'business' as const),
        agency: id,
        year: fc.integer({ min: 1900, max: 2099 }),
      },
      { requiredKeys: ['q'] },
    );
    holds(
      fc.property(question, (asked) => {
        const all = { kind: undefined, audience: undefined, agency: undefined, year: undefined, ...asked };
        expect(readQuestion(writeQuestion(asked))).toEqual(all);
      }),
    );
  },
  SLOW,
);

test(
  'any address is a question whose address is read alike, without what nobody sees',
  () => {
    holds(
      fc.property(anyText, anyText, anyText, (q, kind, year) => {
        const read = readQuestion(`?${new URLSearchParams({ q, kind, agency: kind, year, audience: kind })}`);
        expect(readQuestion(writeQuestion(read))).toEqual(read);
        expect(characterFaults(read.q)).toEqual([]);
        if (read.kind !== undefined) expect(idSchema.safeParse(read.kind).success).toBe(true);
        expect(readQuestion(q)).toEqual(readQuestion(writeQuestion(readQuestion(q))));
      }),
    );
  },
  SLOW,
);

test(
  'filters come back from their address, whatever was typed',
  () => {
    holds(
      fc.property(anyText, anyText, anyText, (sector, quarter, extra) => {
        const read = readFilters(
          `?${new URLSearchParams({ 'linh-vuc': sector, quy: quarter, 'co-quan': extra, x: extra })}`,
        );
        const address = writeFilters(read);
        expect(address).toMatch(/^\?[^#]*#loc$/u);
        expect(readFilters(new URL(address, 'https://vidu.example/').search)).toEqual(read);
        for (const value of Object.values(read)) expect(characterFaults(value ?? '')).toEqual([]);
      }),
    );
  },
  SLOW,
);

test(
  'pairs behind # come back, and a plain anchor has none',
  () => {
    holds(
      fc.property(fc.dictionary(id, anyText, { maxKeys: 5, noNullPrototype: true }), anyText, (pairs, anchor) => {
        const wellFormed = Object.fromEntries(Object.entries(pairs).map(([key, value]) => [key, value.toWellFormed()]));
        const hash = new URLSearchParams(wellFormed).toString();
        expect(Object.fromEntries(readPairs(hash === '' ? '' : `#${hash}`))).toEqual(wellFormed);
        if (!anchor.includes('=')) expect(readPairs(`#${anchor}`).size).toBe(0);
      }),
    );
  },
  SLOW,
);

test(
  'a reference says its parts again',
  () => {
    holds(
      fc.property(
        fc.oneof(
          anyText,
          fc.tuple(id, id, id).map(([a, b, c]) => `${a.replaceAll(/[\d.]/gu, 'x')}:${b}#${c}`),
        ),
        (text) => {
          const found = parseRef(text);
          if (found) expect(`${found.kind}:${found.id}${found.part === undefined ? '' : `#${found.part}`}`).toBe(text);
        },
      ),
    );
  },
  SLOW,
);

test(
  'the path of a clause says its steps again',
  () => {
    const number = fc.stringMatching(/^[1-9]\d?(?:dd|[a-z])?$/u);
    const path = fc.tuple(number, fc.option(number), fc.option(fc.constantFrom('a', 'dd', 'z')));
    const WORDS = { article: 'dieu', clause: 'khoan', point: 'diem' } as const;
    holds(
      fc.property(path, ([article, clause, point]) => {
        const text = [
          `dieu-${article}`,
          ...(clause === null ? [] : [`khoan-${clause}`]),
          ...(point === null ? [] : [`diem-${point}`]),
        ].join('.');
        expect(lawPath.safeParse(text).success).toBe(true);
        expect(
          stepsOf(text)
            .map(({ kind, number: of }) => `${WORDS[kind]}-${of.replace('đ', 'dd')}`)
            .join('.'),
        ).toBe(text);
      }),
    );
  },
  SLOW,
);

const SYMBOLS = ['7/UB', '30/2020/NĐ-CP', '131/2020/QH14', '659/UBND-KSTT', '6179/QĐ-UBND', '01/2018/TT-VPCP'];
const book = symbolBook(
  SYMBOLS.map((symbol, index) => ({ id: `d-${index}`, symbol, issued: '2020', issuer: { vi: 'Ủy ban' } })),
);

test(
  'a text cut at its symbols is the same text, and every symbol is found that stands apart',
  () => {
    const noise = fc.oneof(
      anyText,
      fc.constantFrom('số', 'ngày 1/1/2020', 'Nghị định', '(', '/', '-', ' – ', 'nđ', '2020'),
    );
    const words = fc
      .array(fc.oneof(noise, fc.constantFrom(...SYMBOLS)), { maxLength: 8 })
      .map((parts) => parts.join(' '));
    holds(
      fc.property(words, edits(noise), fc.constantFrom(...SYMBOLS), (text, edit, symbol) => {
        for (const one of [text, edit(text), text.normalize('NFD')]) {
          expect(
            cutAtSymbols(one, book)
              .map((piece) => piece.text)
              .join(''),
          ).toBe(one);
          for (const { text: found, start } of symbolsIn(one.normalize('NFC'), { anyCase: true }))
            expect(one.normalize('NFC').slice(start, start + found.length)).toBe(found);
        }
        expect(cutAtSymbols(`Theo ${symbol}.`, book)[1]).toEqual({
          text: symbol,
          document: `d-${SYMBOLS.indexOf(symbol)}`,
        });
      }),
    );
  },
  SLOW,
);
