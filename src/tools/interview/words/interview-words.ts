import type { MessageLocale } from '../../../reader/messages/messages.ts';
import { phrases as english } from './en/phrases.ts';
import { choices } from './vi/choices.ts';
import { lines } from './vi/lines.ts';
import { phrases, type Phrase } from './vi/phrases.ts';

/** What the command says in one language; lines of fields and choices are English where it has none of its own. */
interface InterviewWords {
  readonly phrases: Readonly<Record<Phrase, string>>;
  /** What choices mean. */
  readonly choices?: Readonly<Record<string, string>>;
  /** The lines that describe fields, by the English line that stands in the schema. */
  readonly lines?: Readonly<Record<string, string>>;
}

const WORDS: Readonly<Record<MessageLocale, InterviewWords>> = {
  vi: { phrases, choices, lines },
  en: { phrases: english },
};

/** A phrase of the command, with its values. */
export const phraseIn = (
  locale: MessageLocale,
  phrase: Phrase,
  values: Readonly<Record<string, string>> = {},
): string => WORDS[locale].phrases[phrase].replace(/\{(\w+)\}/gu, (_whole, name: string) => values[name] ?? '');

/** What a choice means; undefined where its own word says it. */
export const choiceIn = (locale: MessageLocale, choice: string): string | undefined => WORDS[locale].choices?.[choice];

/** The line for editors that describes a field. */
export const lineIn = (locale: MessageLocale, description: string): string =>
  WORDS[locale].lines?.[description] ?? description;
