import { z } from 'astro/zod';
import { afterAll, describe, expect, it, test, vi } from 'vitest';
import { outgoingLinks } from '../../src/domain/links/outgoing.ts';
import type { PortalRecords } from '../../src/domain/entries/records.ts';
import { checkLinks } from '../../src/domain/rules/shared/links.ts';
import { readEntries } from '../../src/reader/files/read-entries.ts';
import { fileOf } from '../../src/reader/files/file-of.ts';
import { fieldsThatAre } from '../../src/schema/collections.ts';
import { COLLECTION_NAMES, type CollectionName } from '../../src/schema/fields/collection-names.ts';
import { meanings } from '../../src/schema/fields/meaning.ts';
import { partialDate, plainAddress, ref, webAddress } from '../../src/schema/fields/primitives.ts';
import { ANY, knownFields, textsAt, type FieldPath } from '../../src/schema/fields/walk.ts';

/** Records with one entry of any shape; all other collections are empty. */
function recordsWith(collection: CollectionName, record: unknown): PortalRecords {
  const maps = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, new Map<string, unknown>()]));
  maps[collection]?.set('one', record);
  return { ...maps, markdown: new Map(), registry: '' } as unknown as PortalRecords;
}

/** An entry with a text at one path and nothing else. */
const entryWith = ([step, ...rest]: FieldPath, text: string): unknown =>
  step === undefined ? text : step === ANY ? [entryWith(rest, text)] : { [step]: entryWith(rest, text) };

/** The same as YAML, with the text unquoted. */
const yamlWith = ([step, ...rest]: FieldPath, text: string): string =>
  step === undefined ? text : step === ANY ? `[${yamlWith(rest, text)}]` : `{${step}: ${yamlWith(rest, text)}}`;

const everyField = (is: 'reference' | 'date' | 'moment' | 'address'): [CollectionName, string, FieldPath][] =>
  COLLECTION_NAMES.flatMap((name) =>
    fieldsThatAre(name, is).map(({ path }): [CollectionName, string, FieldPath] => [name, path.join('.'), path]),
  );
const hasHead = (name: CollectionName): boolean => /\.(?:md|txt)$/u.test(fileOf(name, 'x'));

describe('the meanings of schema fields', () => {
  it('are found at any depth, behind any wrapper', () => {
    const schema = z.strictObject({
      plain: z.string(),
      mentioned: plainAddress,
      url: webAddress.optional().describe('x'),
      nested: z.array(
        z.strictObject({ at: partialDate.nullable().default(null), to: z.array(ref('wards', 'communes')) }),
      ),
      either: z.union([z.literal('none'), webAddress]),
      later: z.lazy(() => partialDate),
      mapped: z.record(z.string(), ref('agencies')),
    });
    expect(knownFields(schema).map(({ path, meaning }) => [path.join('.'), meaning])).toEqual([
      ['url', { is: 'address' }],
      ['nested.*.at', { is: 'date' }],
      ['nested.*.to.*', { is: 'reference', to: ['wards', 'communes'] }],
      ['either', { is: 'address' }],
      ['later', { is: 'date' }],
      ['mapped.*', { is: 'reference', to: ['agencies'] }],
    ]);
  });

  it('locate the texts of an entry with their paths', () => {
    const entry = { list: [{ a: 'x' }, {}, { a: 'y' }], map: { k: 'z' } };
    expect(textsAt(entry, ['list', ANY, 'a'])).toEqual([
      { path: ['list', 0, 'a'], text: 'x' },
      { path: ['list', 2, 'a'], text: 'y' },
    ]);
    expect(textsAt(entry, ['map', ANY])).toEqual([{ path: ['map', 'k'], text: 'z' }]);
    expect(textsAt(entry, ['toString', 'length'])).toEqual([]);
  });

  it('do not appear in published schemas', () => {
    const published = z.toJSONSchema(webAddress, { io: 'input', unrepresentable: 'any' });
    expect(JSON.stringify(published)).not.toContain('"is"');
    expect(meanings.get(webAddress)).toEqual({ is: 'address' });
  });
});

/** The reader and checks, with a temporary field of each meaning in one collection. */
async function withScratchField() {
  vi.resetModules();
  vi.doMock(import('../../src/schema/bodies/change.ts'), async (original) => {
    const fields = await import('../../src/schema/fields/primitives.ts');
    const { z } = await import('astro/zod');
    const module = await original();
    const scratch = z
      .array(
        z.strictObject({
          handbook: fields.webAddress.optional().describe('An address in a list.'),
          kept_by: z.strictObject({ body: fields.ref('agencies') }).optional(),
          since: fields.partialDate.nullable().optional(),
          spans: z.array(z.tuple([fields.partialDate, fields.partialDate])).default([]),
          by_year: z.record(z.string(), z.union([fields.webAddress, z.literal('none')])).default({}),
        }),
      )
      .default([]);
    return {
      ...module,
      changeSchema: module.changeSchema.extend({ scratch }) as unknown as typeof module.changeSchema,
    };
  });
  const { readEntries } = await import('../../src/reader/files/read-entries.ts');
  const { checkLinks } = await import('../../src/domain/rules/shared/links.ts');
  const { outgoingLinks } = await import('../../src/domain/links/outgoing.ts');
  return { readEntries, checkLinks, outgoingLinks };
}

describe('a field that only its schema knows', async () => {
  const { readEntries, checkLinks, outgoingLinks } = await withScratchField();
  afterAll(() => {
    vi.doUnmock('../../src/schema/bodies/change.ts');
    vi.resetModules();
  });
  const yaml = (scratch: string): string => `kind: ended\ndate: "2021"\nsources: [a]\nconfidence: high\n${scratch}`;
  const read = (scratch: string) => readEntries([{ path: 'changes/one.yaml', text: yaml(scratch) }]);

  it.each([
    ['scratch: [{since: 2025-12-27}]', '2025-12-27'],
    ['scratch: [{spans: [["2021", 2023-11]]}]', '2023-11'],
  ])('refuses a date that is not quoted: %s', (scratch, value) => {
    expect(read(scratch).problems.filter(({ rule }) => rule === 'yaml-date')).toMatchObject([
      { values: { value }, line: 5 },
    ]);
  });

  it('accepts what is not a date', () => {
    expect(read('scratch: [{kept_by: {body: 2021-11-02}}]').problems.map(({ rule }) => rule)).not.toContain(
      'yaml-date',
    );
  });

  it('is checked as a reference', () => {
    const { records } = read('scratch: [{kept_by: {body: khong-co}}]');
    expect(checkLinks(records).filter(({ values }) => values.collection === 'agencies')).toMatchObject([
      { collection: 'changes', id: 'one', path: ['scratch', 0, 'kept_by', 'body'], values: { value: 'khong-co' } },
    ]);
  });

  it('is an outgoing link at any depth', () => {
    const { records } = read(
      'scratch: [{handbook: "https://a.example/x", by_year: {"2021": "https://b.example/", "2022": none}}]',
    );
    expect([...outgoingLinks(records)]).toEqual([
      ['https://a.example/x', ['change:one']],
      ['https://b.example/', ['change:one']],
    ]);
  });
});

test.each([...everyField('date'), ...everyField('moment')])(
  'a date of %s must be quoted in %s',
  (name, _shown, path) => {
    const text = hasHead(name) ? `---\n${yamlWith(path, '2021-11-02')}\n---\n` : yamlWith(path, '2021-11-02');
    const { problems } = readEntries([{ path: fileOf(name, 'one'), text }]);
    expect(problems.filter(({ rule }) => rule === 'yaml-date')).toHaveLength(1);
  },
);

test.each(everyField('reference'))('a reference of %s must exist: %s', (name, _shown, path) => {
  expect(checkLinks(recordsWith(name, entryWith(path, 'khong-co-that')))).toMatchObject([
    { rule: 'link-broken', collection: name, id: 'one', values: { value: 'khong-co-that' } },
  ]);
});

test.each(everyField('address'))('an address of %s is an outgoing link: %s', (name, _shown, path) => {
  const records = recordsWith(name, entryWith(path, 'https://scratch.example/'));
  // A system without `closed` is current, and links to itself.
  expect([...outgoingLinks(records).keys()]).toEqual(['https://scratch.example/']);
});
