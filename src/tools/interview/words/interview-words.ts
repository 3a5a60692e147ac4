import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MessageLocale } from '../../../reader/messages/messages.ts';
import { ROOT } from '../../../reader/settings/content-folder.ts';
import { phrases as english } from './en/phrases.ts';
import { choices } from './vi/choices.ts';
import { lines } from './vi/lines.ts';
import { phrases, type Phrase } from './vi/phrases.ts';

/** The texts of the command in one language; missing descriptions and choices fall back to English. */
interface InterviewWords {
  readonly phrases: Readonly<Record<Phrase, string>>;
  /** Meanings of choices. */
  readonly choices?: Readonly<Record<string, string>>;
  /** Descriptions of fields, by the English description of the schema. */
  readonly lines?: Readonly<Record<string, string>>;
}

const WORDS: Readonly<Record<MessageLocale, InterviewWords>> = {
  vi: { phrases, choices, lines },
  en: { phrases: english },
};

/** Returns a phrase of the command with its placeholders filled. */
export const phraseIn = (
  locale: MessageLocale,
  phrase: Phrase,
  values: Readonly<Record<string, string>> = {},
): string => WORDS[locale].phrases[phrase].replace(/\{(\w+)\}/gu, (_whole, name: string) => values[name] ?? '');

/** The meaning of a choice; undefined if its word is self-explanatory. */
export const choiceIn = (locale: MessageLocale, choice: string): string | undefined => WORDS[locale].choices?.[choice];

const LABELS = new Map<MessageLocale, Readonly<Record<string, string>>>();

/** What the pages call a field; its name where they have no words for it. */
export function labelIn(locale: MessageLocale, name: string): string {
  let words = LABELS.get(locale);
  if (!words) {
    words = JSON.parse(readFileSync(join(ROOT, `content/ui/${locale}.json`), 'utf8')) as Readonly<
      Record<string, string>
    >;
    LABELS.set(locale, words);
  }
  return words[`revisions.what.${name}`] ?? name;
}

/** The description of a field in a language. */
export const lineIn = (locale: MessageLocale, description: string): string =>
  WORDS[locale].lines?.[description] ?? description;
