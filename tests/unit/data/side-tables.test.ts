import { describe, expect, test } from 'vitest';
import { diagramOf } from '../../../src/publish/data/sides/diagram.ts';
import { elementsAt, keysAlong } from '../../../src/publish/data/sides/elements.ts';
import { sideTables } from '../../../src/publish/data/sides/side-tables.ts';
import { shapeOf, type Dataset } from '../../../src/publish/data/tables/dataset.ts';
import { itemSchema } from '../../../src/publish/data/tables/item-schemas.ts';
import type { Item } from '../../../src/publish/data/shape/item.ts';
import type { DatasetName } from '../../../src/publish/data/shape/names.ts';

const dataset = (name: DatasetName, items: readonly Item[]): Dataset => {
  const schema = itemSchema(name, () => undefined);
  return { name, schema, ...shapeOf(name, schema), items, quoted: [] };
};
const guides = dataset('guides', [
  {
    id: 'g',
    life_events: ['birth', 'move'],
    steps: [
      { id: 'first', service: '1.001570', needs: ['form'], only_if: [{ question: 'q', options: ['a', 'b'] }] },
      { id: 'second', needs: [] },
    ],
  },
]);
const tables = new Map(sideTables(guides).map((table) => [table.name, table]));

describe('side tables', () => {
  test('have a row for each element, with what it stands in', () => {
    expect(tables.get('guides-life-events')?.items).toEqual([
      { id: 'g#1', entry_id: 'g', position: 1, value: 'birth' },
      { id: 'g#2', entry_id: 'g', position: 2, value: 'move' },
    ]);
    expect(tables.get('guides-steps')?.items.map(({ id, own_id: own, position }) => [id, own, position])).toEqual([
      ['g#first', 'first', 1],
      ['g#second', 'second', 2],
    ]);
    expect(tables.get('guides-steps-only-if-options')?.items).toEqual([
      { id: 'g#first.1.1', entry_id: 'g', parent_id: 'g#first.1', position: 1, value: 'a' },
      { id: 'g#first.1.2', entry_id: 'g', parent_id: 'g#first.1', position: 2, value: 'b' },
    ]);
  });

  test('have keys to what they stand in and to what they name', () => {
    const keys = (name: string) =>
      tables.get(name)?.foreignKeys.map(({ column, table, key }) => `${column} → ${table}.${key}`);
    expect(keys('guides-life-events')).toEqual(['entry_id → guides.id', 'value → life-events.id']);
    expect(keys('guides-steps')).toContain('service → services.id');
    expect(keys('guides-steps-needs')).toEqual([
      'entry_id → guides.id',
      'parent_id → guides-steps.id',
      'value → papers.id',
    ]);
  });

  test('leave lists inside their elements to the tables of those', () => {
    const columns = tables.get('guides-steps')?.columns.map(({ path }) => path);
    expect(columns).toEqual(expect.arrayContaining(['own_id', 'service']));
    expect(columns).not.toContain('needs');
    expect(columns).not.toContain('only_if');
  });

  test('are there without rows too', () => {
    expect(tables.get('guides-leaves')?.items).toEqual([]);
  });
});

test('elements of lists that are not there are none', () => {
  expect([...elementsAt('x', { a: null }, keysAlong('a[].b'))]).toEqual([]);
  expect([...elementsAt('x', {}, keysAlong('a.b'))]).toEqual([]);
});

test('the diagram draws the keys between the columns of tables', () => {
  const keys = [{ column: 'entry_id', table: 'books', key: 'id' }];
  const { boxes, lines, width } = diagramOf(
    { name: 'books', foreignKeys: [{ column: 'shelf', table: 'shelves', key: 'id' }] },
    [
      { name: 'books-tags', foreignKeys: keys },
      { name: 'books-authors', foreignKeys: [...keys, { column: 'value', table: 'people', key: 'id' }] },
    ],
  );
  expect(boxes.map(({ name, x }) => [name, x])).toEqual([
    ['books-tags', 0],
    ['books-authors', 0],
    ['books', 300],
    ['people', 600],
    ['shelves', 600],
  ]);
  expect(lines.map(({ from, to }) => `${from.name} → ${to.name}`)).toEqual([
    'books → shelves',
    'books-tags → books',
    'books-authors → books',
    'books-authors → people',
  ]);
  expect(width).toBe(836);
});
