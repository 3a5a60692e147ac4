import type { z } from 'astro/zod';
import { nearestId } from '../../domain/rules/shared/links.ts';
import { keysAt } from '../../schema/fields/walk.ts';
import type { Problem, Rule } from '../problems/problem.ts';
import type { Parsed, Path } from './read-yaml.ts';
import { isLocale } from '../../schema/fields/languages.ts';

type Issue = z.core.$ZodIssue;

const quoted = (value: unknown): string => {
  const text = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
};

const typeName = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

/** The rule of ours behind an issue. Regex checks cannot carry params, so their message is the rule. */
const ownRule = (issue: Issue): Rule | undefined => {
  if ('params' in issue) return (issue.params as { rule?: Rule } | undefined)?.rule;
  return issue.code === 'invalid_format' && issue.format === 'regex' ? (issue.message as Rule) : undefined;
};

/** The name of a field; an item of a list has that of the list and its place, counted from 1. */
const fieldName = (path: Issue['path']): string => {
  const [list, last] = [path.at(-2), path.at(-1)];
  return typeof last === 'number' ? `${String(list ?? '')} › ${last + 1}` : String(last ?? '');
};

const ruleOf = (issue: Issue): { rule: Rule; values: Record<string, string> } => {
  const value = quoted(issue.input);
  const field = fieldName(issue.path);
  const own = ownRule(issue);
  if (own !== undefined) return { rule: own, values: { value, field } };
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) {
        return { rule: isLocale(field) ? 'translation-missing' : 'field-missing', values: { field } };
      }
      return {
        rule: 'type-wrong',
        values: { field, value, expected: String(issue.expected), got: typeName(issue.input) },
      };
    case 'invalid_value':
      if (issue.input === undefined) return { rule: 'field-missing', values: { field } };
      return { rule: 'value-unknown', values: { field, value, expected: issue.values.map(String).join(', ') } };
    case 'too_small':
      return issue.origin === 'number'
        ? { rule: 'value-range', values: { field, value, expected: `≥ ${issue.minimum}` } }
        : { rule: 'value-empty', values: { field } };
    case 'too_big':
      return { rule: 'value-range', values: { field, value, expected: `≤ ${issue.maximum}` } };
    case 'invalid_format':
      return { rule: issue.format === 'email' ? 'email-form' : 'value-wrong', values: { field, value } };
    case 'invalid_union':
      return issue.input === undefined
        ? { rule: 'field-missing', values: { field } }
        : { rule: 'value-wrong', values: { field, value } };
    default:
      return { rule: 'value-wrong', values: { field, value } };
  }
};

/** Maximum number of field names in a message. */
const MOST_KEYS = 8;

const shownKeys = (keys: readonly string[]): { keys?: string } =>
  keys.length === 0 ? {} : { keys: keys.slice(0, MOST_KEYS).join(', ') + (keys.length > MOST_KEYS ? ' …' : '') };

/** Converts the issues of a schema into located problems, one per unknown key. */
export function shapeProblems(file: string, parsed: Parsed, schema: z.ZodType, error: z.ZodError): Problem[] {
  const meant = new Set<string>();
  const unknown = error.issues.flatMap((issue): Problem[] => {
    if (issue.code !== 'unrecognized_keys') return [];
    const fields = keysAt(schema, issue.path);
    return issue.keys.map((key) => {
      const path: Path = [...issue.path, key];
      const suggestion = nearestId(key.toLowerCase(), fields) ?? '';
      meant.add(JSON.stringify([...issue.path, suggestion]));
      return { rule: 'key-unknown', file, ...parsed.locate(path, true), values: { value: key, suggestion } };
    });
  });
  const others = error.issues.flatMap((issue): Problem[] => {
    if (issue.code === 'unrecognized_keys') return [];
    const { rule, values } = ruleOf(issue);
    // Misspelt, not missing.
    if (rule === 'field-missing' && meant.has(JSON.stringify(issue.path))) return [];
    const keys = rule === 'type-wrong' && values.expected === 'object' ? shownKeys(keysAt(schema, issue.path)) : {};
    return [{ file, ...parsed.locate(issue.path), rule, values: { ...values, ...keys } }];
  });
  return [...unknown, ...others];
}
