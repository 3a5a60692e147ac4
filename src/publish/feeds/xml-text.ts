/** Characters that XML 1.0 cannot contain even escaped, including unpaired surrogates. */
const ILLEGAL = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Removes characters that XML cannot contain and normalises line ends, so that every XML reader returns the text
 * unchanged.
 */
export const legalText = (text: string): string => text.replace(/\r\n?/gu, '\n').replace(ILLEGAL, '');

/** Escapes plain text as HTML. Escaping `>` also prevents it from ending a CDATA section. */
export const htmlOf = (text: string): string =>
  legalText(text).replace(/[&<>]/gu, (character) => ENTITIES[character] ?? character);

/**
 * Escapes plain text for elements in which the library reads `&amp;` as an ampersand to avoid double escaping, so that
 * a literal `&amp;` survives.
 */
export const unmistakable = (text: string): string => legalText(text).replaceAll('&', '&amp;');
