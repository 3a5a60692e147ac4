import { z } from 'astro/zod';
import { readTypedDate } from '../../../domain/dates/typed-date.ts';
import { readTypedMoment } from '../../../domain/dates/typed-moment.ts';
import type { MessageLocale } from '../../../reader/messages/messages.ts';
import { toIdLetters } from '../../../search/language/id-letters.ts';
import { choiceIn } from '../words/interview-words.ts';
import { takesDates, takesTimes, type FormField } from '../../form/fields.ts';

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

/** The choice that words mean, as it is written or as its meaning begins: `công văn`, `sở`. */
function choiceOf(typed: string, choices: readonly string[], locale: MessageLocale): string | undefined {
  const words = toIdLetters(typed);
  const meant = choices.filter((choice) => toIdLetters(choiceIn(locale, choice) ?? '').startsWith(words));
  return choices.find((choice) => choice === words) ?? (words !== '' && meant.length === 1 ? meant[0] : undefined);
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
  locale: MessageLocale,
): string | number | boolean {
  const { core } = field;
  if (core instanceof z.ZodEnum) {
    const choices = core.options.map(String);
    return choices[Number(typed) - 1] ?? choiceOf(typed, choices, locale) ?? typed;
  }
  if (core instanceof z.ZodBoolean) return readYesNo(typed) ?? typed;
  if (core instanceof z.ZodNumber) return readNumber(typed) ?? typed;
  if (!takesDates(field)) return typed;
  return takesTimes(field) ? readTypedMoment(typed, offsetOf) : readTypedDate(typed);
}
