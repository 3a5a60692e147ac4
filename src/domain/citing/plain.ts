import type { Citation } from './citation.ts';

/** Formats a citation as one sentence with the complete address and the date of checking. */
export const toPlain = ({ sentence, site, url, checkedWords }: Citation): string =>
  `${sentence}. ${site}, ${url} (${checkedWords}).`;

/** Escapes every character that CommonMark or GitHub Markdown may interpret. */
const escape = (text: string): string => text.replace(/[\\`*_[\]<>&~|!#^$@]/gu, '\\$&');

/** Formats the same sentence as a Markdown link. */
export const toMarkdown = ({ sentence, site, url, checkedWords }: Citation): string =>
  `[${escape(sentence)}](<${url}>). ${escape(site)}, ${escape(checkedWords)}.`;
