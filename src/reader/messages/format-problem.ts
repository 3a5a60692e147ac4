import { withCodes } from '../../domain/text/characters.ts';
import type { Problem } from '../problems/problem.ts';
import { MESSAGES, type MessageLocale } from './messages.ts';

const typeNames = (
  { got = '', expected = '', keys }: Problem['values'],
  locale: MessageLocale,
): Record<string, string> => {
  const { types } = MESSAGES[locale].report;
  return {
    got: types[got] ?? got,
    expected: `${types[expected] ?? expected}${keys === undefined ? '' : `: ${keys}`}`,
  };
};

/**
 * A value as part of a line, control characters as codes: one that breaks the line would look like another message.
 */
export const inLine = (value: string): string => withCodes(value).replace(/[\t\n]+/gu, ' ');

const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/gu, (_whole, name: string) => inLine(values[name] ?? ''));

/** The message of a problem without its location: what is wrong, and what would be right. */
export function problemMessage({ rule, values }: Pick<Problem, 'rule' | 'values'>, locale: MessageLocale): string {
  const { problems, report } = MESSAGES[locale];
  const [wrong, right] = problems[rule];
  const all = {
    ...values,
    ...(rule === 'type-wrong' ? typeNames(values, locale) : {}),
    hint: values.suggestion ? fill(report.didYouMean, values) : '',
  };
  return `${fill(wrong, all)}  →  ${fill(right, all)}`;
}

/** A problem as one line: location, what is wrong, what would be right. */
export function formatProblem(problem: Problem, locale: MessageLocale): string {
  const { file, line, column } = problem;
  return `${file}:${line}:${column}  ${problemMessage(problem, locale)}`;
}
