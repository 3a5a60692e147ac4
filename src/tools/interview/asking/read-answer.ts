import { z } from 'astro/zod';
import { readTypedDate } from '../../../domain/dates/typed-date.ts';
import { readTypedMoment } from '../../../domain/dates/typed-moment.ts';
import { takesDates, takesTimes, type FormField } from './fields.ts';

const YES: readonly string[] = ['c', 'có', 'co', 'y', 'yes', 'true'];
const NO: readonly string[] = ['k', 'không', 'khong', 'n', 'no', 'false'];

/** Yes or no in either language; undefined where it is neither. */
export function readYesNo(typed: string): boolean | undefined {
  const answer = typed.toLowerCase();
  return YES.includes(answer) ? true : NO.includes(answer) ? false : undefined;
}

/** Numbers as Vietnamese people write them: `1.000.000`, `0,5`. */
function readNumber(typed: string): number | undefined {
  const plain = /^\d{1,3}(?:\.\d{3})+$/u.test(typed) ? typed.replaceAll('.', '') : typed.replace(',', '.');
  const number = Number(plain);
  return Number.isFinite(number) ? number : undefined;
}

/**
 * What a typed answer means as the value of a field: a choice by its word or number, yes or no, a number, a date. What
 * means nothing comes back as typed, so that the message that refuses it can quote it. Times get `offset`, the distance from UTC (`+07:00`).
 */
export function readAnswer(field: FormField, typed: string, offset: string): string | number | boolean {
  const { core } = field;
  if (core instanceof z.ZodEnum) {
    const choices = core.options.map(String);
    return choices[Number(typed) - 1] ?? choices.find((choice) => choice === typed.toLowerCase()) ?? typed;
  }
  if (core instanceof z.ZodBoolean) return readYesNo(typed) ?? typed;
  if (core instanceof z.ZodNumber) return readNumber(typed) ?? typed;
  if (!takesDates(field)) return typed;
  return takesTimes(field) ? readTypedMoment(typed, offset) : readTypedDate(typed);
}
