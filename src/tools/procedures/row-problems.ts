import { z } from 'astro/zod';
import { shapeProblems } from '../../reader/files/shape.ts';
import type { Rule } from '../../reader/problems/problem.ts';
import { procedureRow } from './row.ts';
import type { LineRule } from './words/import-words.ts';

/** One thing that is wrong with a row: where in it, and what. */
export interface RowProblem {
  /** The way to the field; list items are counted from 0, as in the file. */
  readonly path: string;
  readonly rule: LineRule | Rule;
  readonly values: Readonly<Record<string, string>>;
}

type Issue = z.core.$ZodIssue;

/** A row has no place in a content file. */
const NOWHERE = { data: undefined, problems: [], locate: () => ({ line: 1, column: 1 }) };

/** The way to a field as programs write it: `ways[0].time.unit`. */
const pathText = (path: Issue['path']): string =>
  path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`))
    .join('');

/** How much of a value a message quotes. */
const QUOTED = 60;

function ownProblem({ code, path, input, ...issue }: Issue): Pick<RowProblem, 'rule' | 'values'> | undefined {
  if (path.length === 0 && code === 'invalid_type') return { rule: 'line-object', values: {} };
  if (path.at(-1) === 'code' && path.length === 1 && code === 'invalid_format')
    return { rule: 'code-form', values: { value: String(input).slice(0, QUOTED) } };
  if (code !== 'too_big' || typeof input !== 'string') return undefined;
  const most = 'maximum' in issue ? String(issue.maximum) : '';
  return { rule: 'text-long', values: { value: input.slice(0, QUOTED), length: String(input.length), most } };
}

/** Everything a schema found in a row, in words that the reader of content has too. */
export function rowProblems(error: z.ZodError): RowProblem[] {
  return error.issues.flatMap((issue): RowProblem[] => {
    const path = pathText(issue.path);
    const own = ownProblem(issue);
    if (own) return [{ path, ...own }];
    return shapeProblems('', NOWHERE, procedureRow, new z.ZodError([issue])).map(({ rule, values }) => ({
      path,
      rule,
      values,
    }));
  });
}
