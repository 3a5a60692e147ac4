const BOM = '\ufeff';

/** A text without byte-order mark. */
export const withoutBom = (text: string): string => (text.startsWith(BOM) ? text.slice(BOM.length) : text);

/** A text whose lines end with a line feed alone. */
export const withLineFeeds = (text: string): string => text.replace(/\r\n?/gu, '\n');

/** A text of precomposed letters. */
export const composed = (text: string): string => text.normalize('NFC');

/** A text without blanks at the ends of lines, and with one line end at its own end. */
export const withoutBlanks = (text: string): string => `${text.replace(/[ \t]+$/gmu, '').replace(/\n+$/u, '')}\n`;
