import { z } from 'astro/zod';
import { checkText } from '../../../reader/files/read-files.ts';
import { shapeProblems } from '../../../reader/files/shape.ts';
import type { Problem } from '../../../reader/problems/problem.ts';
import type { FormField } from '../../form/fields.ts';

type Finding = Pick<Problem, 'rule' | 'values'>;
/** Answers have no location in a file yet. */
const NOWHERE = { data: undefined, problems: [], locate: () => ({ line: 1, column: 1 }) };

/** The problems that validation would report for a value of a field. */
export function answerProblems(field: FormField, value: unknown): Finding[] {
  const characters = typeof value === 'string' && value !== '' ? checkText('', Buffer.from(value)).problems : [];
  const schema = z.object({ [field.name]: field.schema });
  const { error } = schema.safeParse({ [field.name]: value }, { reportInput: true });
  return [...characters, ...(error ? shapeProblems('', NOWHERE, schema, error) : [])];
}
