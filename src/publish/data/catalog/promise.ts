import type { DataField } from '../shape/fields.ts';

/** Path and type of each field, by dataset. */
export type Promised = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The type of a field as text: `string`, `list of object`, `string or null`, `string, optional`. */
export const typeOf = ({ kind, of, isNullable, isRequired }: DataField): string =>
  `${kind}${of === undefined ? '' : ` of ${of}`}${isNullable ? ' or null' : ''}${isRequired ? '' : ', optional'}`;

/** The fields of datasets in their recorded form. */
export const promised = (datasets: Iterable<readonly [name: string, fields: readonly DataField[]]>): Promised =>
  Object.fromEntries(
    [...datasets].map(([name, fields]) => [
      name,
      Object.fromEntries(fields.map((field) => [field.path, typeOf(field)])),
    ]),
  );

/** Whether a type is compatible for consumers: unchanged, or an optional field that became required. */
const isKept = (before: string, now: string): boolean => now === before || `${now}, optional` === before;

const REMEDY = 'Keep it as it was, and add a new field beside it; another form needs a new version (/data/v2/).';

/** All incompatibilities between the current fields and the recorded ones, each with its remedy. */
export function brokenPromises(recorded: Promised, present: Promised): string[] {
  return Object.entries(recorded).flatMap(([name, fields]) => {
    const now = present[name];
    if (now === undefined) return [`${name}: the dataset is gone. ${REMEDY}`];
    return Object.entries(fields).flatMap(([path, type]) => {
      const found = now[path];
      if (found === undefined) return [`${name}: “${path}” (${type}) is gone. ${REMEDY}`];
      return isKept(type, found) ? [] : [`${name}: “${path}” was “${type}” and is “${found}”. ${REMEDY}`];
    });
  });
}

/** The recorded fields plus those added since. */
export const withAdditions = (recorded: Promised, present: Promised): Promised =>
  Object.fromEntries(
    [...new Set([...Object.keys(recorded), ...Object.keys(present)])].map((name) => [
      name,
      { ...recorded[name], ...present[name] },
    ]),
  );
