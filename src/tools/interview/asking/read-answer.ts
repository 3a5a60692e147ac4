import { z } from 'astro/zod';
import { readTypedDate } from '../../../domain/dates/typed-date.ts';
import { readTypedMoment } from '../../../domain/dates/typed-moment.ts';
import { takesDates, takesTimes, type FormField } from './fields.ts';

const YES: readonly string[] = ['c', 'có', 'co', 'y', 'yes', 'true'];
const NO: readonly string[] = ['k', 'không', 'khong', 'n', 'no', 'false'];

/** Parses yes or no in either language; undefined for anything else. */
export function readYesNo(typed: string): boolean | undefined {
  const answer = typed.toLowerCase();
  return YES.includes(answer) ? true : NO.includes(answer) ? false : undefined;
}

/** Parses numbers in Vietnamese notation: `1.000.000`, `0,5`. */
function readNumber(typed: string): number | undefined {
  const plain = /^\d{1,3}(?:\.\d{3})+$/u.test(typed) ? typed.replaceAll('.', '') : typed.replace(',', '.');
  const number = Number(plain);
  return Number.isFinite(number) ? number : undefined;
}

/**
 * Parses an answer as the value of a field: a choice by word or number, yes or no, a number, a date. Other text is
 * returned unchanged, so that the message refusing it can quote it. Times get the UTC offset (`+07:00`) that
 * `offsetOf` gives for what clocks show.
 */
export function readAnswer(
  field: FormField,
  typed: string,
  offsetOf: (clock: string) => string,
): string | number | boolean {
  const { core } = field;
  if (core instanceof z.ZodEnum) {
    const choices = core.options.map(String);
    return choices[Number(typed) - 1] ?? choices.find((choice) => choice === typed.toLowerCase()) ?? typed;
  }
  if (core instanceof z.ZodBoolean) return readYesNo(typed) ?? typed;
  if (core instanceof z.ZodNumber) return readNumber(typed) ?? typed;
  if (!takesDates(field)) return typed;
  return takesTimes(field) ? readTypedMoment(typed, offsetOf) : readTypedDate(typed);
}
