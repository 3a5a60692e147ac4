import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ByteReader, ByteWriter, CutBytes } from '../../../src/search/passages/format/bytes.ts';
import { seal, unseal } from '../../../src/search/passages/format/frame.ts';
import { readWords, writeWords } from '../../../src/search/passages/format/front-coding.ts';
import { readGroups, writeGroup, MOST_INLINE, type PairEntry } from '../../../src/search/passages/format/groups.ts';
import { ListFiles, readList, readLists } from '../../../src/search/passages/format/lists.ts';
import { fetcherOf, packFiles } from '../../../src/search/passages/format/pack.ts';
import { readPostings, writePostings } from '../../../src/search/passages/format/postings.ts';
import { readTexts, writeTexts } from '../../../src/search/passages/format/texts.ts';
import { readVocabulary, writeVocabulary } from '../../../src/search/passages/format/vocabulary.ts';

const ordinals = fc.uniqueArray(fc.nat(2 ** 31 - 2), { maxLength: 80 }).map((all) => all.sort((a, b) => a - b));
const words = fc
  .uniqueArray(fc.string({ unit: fc.constantFrom(...Array.from('abcdnghiou019бα')), maxLength: 45 }), { maxLength: 60 })
  .map((all) => all.sort());
const bytes = fc.uint8Array({ maxLength: 300 });

describe('what is written can be read unchanged', () => {
  test('numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 31 - 1)), (numbers) => {
        const writer = new ByteWriter();
        for (const number of numbers) writer.varint(number);
        const reader = new ByteReader(writer.finish());
        expect(numbers.map(() => reader.varint())).toEqual(numbers);
        expect(reader.isDone).toBe(true);
      }),
    );
  });

  test('postings', () => {
    fc.assert(
      fc.property(ordinals, (list) => {
        const writer = new ByteWriter();
        writePostings(writer, list);
        expect(readPostings(new ByteReader(writer.finish()), list.length)).toEqual(list);
      }),
    );
  });

  test('front-coded words', () => {
    fc.assert(
      fc.property(words, (list) => {
        const writer = new ByteWriter();
        writeWords(writer, list);
        expect(readWords(new ByteReader(writer.finish()))).toEqual(list);
      }),
    );
  });

  test('a vocabulary', () => {
    fc.assert(
      fc.property(words, (list) => {
        const known = list.map((word, often) => ({ word, often }));
        expect(readVocabulary(writeVocabulary(known))).toEqual(known);
      }),
    );
  });

  test('groups, with inline lists and references to long lists', () => {
    const entry = fc.oneof(
      ordinals.map((list): PairEntry => ({
        count: Math.min(list.length, MOST_INLINE),
        ordinals: list.slice(0, MOST_INLINE),
      })),
      fc.tuple(fc.nat(9999), fc.nat(99)).map((list): PairEntry => ({ count: MOST_INLINE + 1, list })),
    );
    const half = fc
      .tuple(words, fc.array(entry, { minLength: 60, maxLength: 60 }))
      .map(
        ([own, entries]) =>
          new Map(own.flatMap((word, at): [string, PairEntry][] => (entries[at] ? [[word, entries[at]]] : []))),
      );
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.string(), half, half), { selector: ([key]) => key, maxLength: 5 }),
        (all) => {
          const writer = new ByteWriter();
          for (const [key, after, before] of all) writeGroup(writer, key.toWellFormed(), { after, before });
          expect([...readGroups(writer.finish())]).toEqual(
            all.map(([key, after, before]) => [key.toWellFormed(), { after, before }]),
          );
        },
      ),
    );
  });

  test('long lists, each at its reported location', () => {
    fc.assert(
      fc.property(fc.array(ordinals), fc.integer({ min: 1, max: 200 }), (all, full) => {
        const files: Uint8Array[] = [];
        const lists = new ListFiles(full, (file, body) => (files[file] = body));
        const places = all.map((list) => lists.add(list));
        lists.close();
        const found = places.map(([file, index], at) =>
          readList(readLists(files[file] ?? new Uint8Array())[index] ?? new Uint8Array(), all[at]?.length ?? 0),
        );
        expect(found).toEqual(all);
      }),
    );
  });

  test('texts with their data', () => {
    const text = fc.string({ unit: 'grapheme' });
    const passage = fc.record({
      id: text,
      title: text,
      text,
      data: fc.jsonValue().map((data) => JSON.parse(JSON.stringify(data)) as unknown),
    });
    fc.assert(
      fc.property(fc.array(passage), (list) => {
        expect(readTexts(writeTexts(list))).toEqual(list);
      }),
    );
  });

  test('a sealed file, but not one of another build, truncated or modified', () => {
    fc.assert(
      fc.property(bytes, fc.nat(), (body, at) => {
        const sealed = seal('a', body);
        expect(unseal('a', sealed)).toEqual(body);
        expect(() => unseal('b', sealed)).toThrow(CutBytes);
        expect(() => unseal('a', sealed.slice(0, at % sealed.length))).toThrow(CutBytes);
        const changed = sealed.slice();
        changed[at % sealed.length] = (changed[at % sealed.length] ?? 0) ^ 1;
        expect(() => unseal('a', changed)).toThrow(CutBytes);
      }),
    );
  });

  test('a pack, file by file', async () => {
    const files = fc.uniqueArray(
      fc.tuple(
        fc.string().map((name) => name.toWellFormed()),
        bytes,
      ),
      { selector: ([name]) => name },
    );
    await fc.assert(
      fc.asyncProperty(files, async (all) => {
        const fetch = fetcherOf(packFiles(all));
        for (const [name, content] of all) expect(await fetch(name)).toEqual(content);
      }),
    );
    expect(() => fetcherOf(packFiles([['a', new Uint8Array(9)]]).slice(0, -1))).toThrow(CutBytes);
    await expect(fetcherOf(packFiles([]))('a')).rejects.toThrow('a is not in the pack');
  });
});

test('a writer holds whatever it is given, and a reader gives no more than there is', () => {
  const long = new Uint8Array(2000).fill(7);
  const bytes = new ByteWriter().raw(long).raw(long).finish();
  expect(bytes).toEqual(new Uint8Array(4000).fill(7));
  expect(new ByteReader(bytes).raw(4000)).toHaveLength(4000);
  expect(() => new ByteReader(bytes).raw(4001)).toThrow('bytes end too early');
  expect(() => new ByteReader(new Uint8Array([0x80])).varint()).toThrow('bytes end too early');
  expect(() => new ByteReader(new Uint8Array(9).fill(0xff)).varint()).toThrow('a number has no end');
  const writer = new ByteWriter();
  for (const number of [127, 128, 255, 16_384, 2 ** 31 - 1]) writer.varint(number);
  expect(writer.length).toBe(1 + 2 + 2 + 3 + 5);
});

test('texts that are no list are rejected', () => {
  expect(() => readTexts(new TextEncoder().encode('{"length":0}'))).toThrow(CutBytes);
});

test('a group with other words than it says is rejected', () => {
  const writer = new ByteWriter().text('key').varint(2).text('0a').varint(1).varint(1);
  expect(() => readGroups(writer.finish())).toThrow(CutBytes);
});

test('bytes of any kind are read or rejected, without endless numbers', () => {
  fc.assert(
    fc.property(bytes, (body) => {
      try {
        readGroups(body);
      } catch (error) {
        // The decoder throws a TypeError for invalid UTF-8.
        expect(error instanceof CutBytes || error instanceof TypeError).toBe(true);
      }
    }),
  );
});
