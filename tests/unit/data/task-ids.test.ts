import { expect, test } from 'vitest';
import { taskIdSchema, withTaskIds } from '../../../src/publish/data/rows/task-ids.ts';
import { fieldsOf } from '../../../src/publish/data/shape/fields.ts';
import { tableShapes } from '../../../src/publish/data/sides/shapes.ts';

const text = { type: 'string' };
const named = { type: 'object', properties: { directive: text, task: text }, required: ['directive', 'task'] };
const schema = taskIdSchema({
  type: 'object',
  properties: { id: text, outcome: { type: 'object', properties: { tasks: { type: 'array', items: named } } } },
});

test('whatever names a task by directive and number names it by its id too', () => {
  expect(fieldsOf(schema).map(({ path }) => path)).toContain('outcome.tasks[].task_id');
  expect(withTaskIds(schema, [{ id: 'x', outcome: { tasks: [{ directive: 'cv', task: 'nv-07' }] } }])).toEqual([
    { id: 'x', outcome: { tasks: [{ directive: 'cv', task: 'nv-07', task_id: 'cv#nv-07' }] } },
  ]);
});

test('what names none stays as it is', () => {
  const plain = { type: 'object', properties: { id: text, directive: text } };
  expect(taskIdSchema(plain)).toBe(plain);
  const items = [{ id: 'x', directive: 'cv' }];
  expect(withTaskIds(plain, items)).toBe(items);
});

test('every number of a task stands beside an id that leads to tasks', () => {
  const tables = tableShapes(() => ({ vi: '/', en: '/en/' })).filter(({ columns }) =>
    ['directive', 'task'].every((name) => columns.some(({ path }) => path === name)),
  );
  expect(tables.map(({ name }) => name).toSorted()).toEqual([
    'dialogues-relates',
    'documents-outcome-tasks',
    'obligations',
    'timeline-outcome-tasks',
  ]);
  for (const { foreignKeys } of tables)
    expect(foreignKeys).toContainEqual({ column: 'task_id', table: 'tasks', key: 'id' });
});
