import type { Item } from '../shape/item.ts';
import type { JsonSchema } from '../shape/json-schema.ts';

/** The field that names a task as `tasks` does, beside the two that content writes. */
const FIELD = 'task_id';
const TASK_ID: JsonSchema = { type: 'string', minLength: 1, description: 'Id of the task, in tasks.' };

const namesTask = (fields: object): boolean => Object.hasOwn(fields, 'directive') && Object.hasOwn(fields, 'task');

/**
 * A schema in which everything that names a task by its directive and its number also names it by its id, so that tables
 * can be joined. The same schema, if nothing in it does.
 */
export function taskIdSchema(schema: JsonSchema): JsonSchema {
  const { properties, items } = schema;
  if (items) {
    const inside = taskIdSchema(items);
    return inside === items ? schema : { ...schema, items: inside };
  }
  if (properties === undefined) return schema;
  const inside = Object.entries(properties).map(([name, own]) => [name, taskIdSchema(own)] as const);
  const isTask = namesTask(properties);
  if (!isTask && inside.every(([name, own]) => own === properties[name])) return schema;
  const required = [...(schema.required ?? []), ...(isTask ? [FIELD] : [])];
  return {
    ...schema,
    properties: { ...Object.fromEntries(inside), ...(isTask ? { [FIELD]: TASK_ID } : {}) },
    required,
  };
}

const hasTaskId = ({ properties = {}, items }: JsonSchema): boolean =>
  Object.hasOwn(properties, FIELD) || (items ? hasTaskId(items) : Object.values(properties).some(hasTaskId));

function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filled);
  if (typeof value !== 'object' || value === null) return value;
  const own = Object.fromEntries(Object.entries(value).map(([name, part]) => [name, filled(part)]));
  return namesTask(own) ? { ...own, [FIELD]: `${String(own.directive)}#${String(own.task)}` } : own;
}

/** Items with the ids that their schema promises. */
export const withTaskIds = (schema: JsonSchema, items: readonly Item[]): readonly Item[] =>
  hasTaskId(schema) ? items.map((item) => filled(item) as Item) : items;
