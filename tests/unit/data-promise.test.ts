import { describe, expect, test } from 'vitest';
import { shapeOf } from '../../src/publish/data/tables/dataset.ts';
import { itemSchemas } from '../../src/publish/data/tables/item-schemas.ts';
import { quotedIn } from '../../src/publish/data/tables/licence.ts';
import { brokenPromises, promised, withAdditions } from '../../src/publish/data/catalog/promise.ts';
import { addressesOfRef } from '../../src/i18n/addresses/urls.ts';
import recorded from '../fixtures/data-v1.json' with { type: 'json' };

const shapes = [...itemSchemas((ref) => addressesOfRef(ref, 2021))].map(
  ([name, schema]) => [name, shapeOf(name, schema).fields] as const,
);
const present = promised(shapes);

describe('within v1', () => {
  test('no field was removed or changed', () => {
    expect(brokenPromises(recorded, present)).toEqual([]);
  });

  test('additions are recorded: `npx vitest run -c tests/vitest.config.ts data-promise -u`', async () => {
    const text = `${JSON.stringify(withAdditions(recorded, present), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot('../fixtures/data-v1.json');
  });
});

test('violations are reported with location and fix', () => {
  const before = {
    books: { id: 'string', title: 'string', pages: 'integer', note: 'string, optional' },
    shelves: { id: 'string' },
  };
  const now = { books: { id: 'string', pages: 'string', note: 'string', title: 'string, optional', more: 'string' } };
  expect(brokenPromises(before, now)).toMatchInlineSnapshot(`
    [
      "books: “title” was “string” and is “string, optional”. Keep it as it was, and add a new field beside it; another form needs a new version (/data/v2/).",
      "books: “pages” was “integer” and is “string”. Keep it as it was, and add a new field beside it; another form needs a new version (/data/v2/).",
      "shelves: the dataset is gone. Keep it as it was, and add a new field beside it; another form needs a new version (/data/v2/).",
    ]
  `);
  expect(brokenPromises({ books: { id: 'string' } }, now)).toEqual([]);
  expect(brokenPromises({ books: { lost: 'string' } }, now)).toMatchInlineSnapshot(`
    [
      "books: “lost” (string) is gone. Keep it as it was, and add a new field beside it; another form needs a new version (/data/v2/).",
    ]
  `);
});

test('every field has a description', () => {
  const silent = shapes.flatMap(([name, fields]) =>
    fields.filter(({ lines }) => lines.length === 0).map(({ path }) => `${name}: ${path}`),
  );
  expect(silent).toEqual([]);
});

test('fields with quotations exist', () => {
  const unknown = shapes.flatMap(([name, fields]) =>
    quotedIn(name)
      .filter((quoted) => !fields.some(({ path }) => path === quoted))
      .map((path) => `${name}: ${path}`),
  );
  expect(unknown).toEqual([]);
});
