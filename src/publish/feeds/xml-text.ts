/** What XML 1.0 has no place for, not even escaped; lone surrogates among it. */
const ILLEGAL = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text that every XML reader gives back as it is: without what XML cannot hold, lines ended by one line feed. */
export const legalText = (text: string): string => text.replace(/\r\n?/gu, '\n').replace(ILLEGAL, '');

/** Plain text as HTML that shows just this text. Without `>` it cannot end a CDATA section either. */
export const htmlOf = (text: string): string =>
  legalText(text).replace(/[&<>]/gu, (character) => ENTITIES[character] ?? character);

/**
 * Plain text for those elements in which the library, against escaping twice, takes `&amp;` for an ampersand: written
 * like this, text that really says `&amp;` survives.
 */
export const unmistakable = (text: string): string => legalText(text).replaceAll('&', '&amp;');
