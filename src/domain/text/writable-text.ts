/** All line ends, including two at which JavaScript programs split lines although RFC 5545 does not. */
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/gu;
/** Control characters, which RFC 5545 cannot escape, and unpaired surrogates, which UTF-8 cannot encode. */
const UNWRITABLE = /[[\p{Cc}\p{Cs}]--[\t\n]]/gv;

/**
 * Removes characters that calendars cannot contain and normalises line ends, so that every program reads the text
 * unchanged.
 */
export const writableText = (text: string): string => text.replace(LINE_ENDS, '\n').replace(UNWRITABLE, '');
