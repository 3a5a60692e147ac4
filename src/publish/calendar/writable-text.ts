/** Every way to end a line, among them the two for which JavaScript programs split lines although RFC 5545 does not. */
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/gu;
/** Control characters, for which RFC 5545 has no escape, and halves of characters, for which UTF-8 has none. */
const UNWRITABLE = /[[\p{Cc}\p{Cs}]--[\t\n]]/gv;

/** Text that every reader of calendars gives back as it is: without what none can hold, lines ended by one line feed. */
export const writableText = (text: string): string => text.replace(LINE_ENDS, '\n').replace(UNWRITABLE, '');
