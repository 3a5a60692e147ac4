import type { Citation } from './citation.ts';

/** One sentence with the full address and when it was checked. */
export const toPlain = ({ sentence, site, url, checkedWords }: Citation): string =>
  `${sentence}. ${site}, ${url} (${checkedWords}).`;

/** Whatever Markdown (CommonMark and GitHub’s) could read as a sign of its own. */
const escape = (text: string): string => text.replace(/[\\`*_[\]<>&~|!#^$@]/gu, '\\$&');

/** The same sentence as a Markdown link. */
export const toMarkdown = ({ sentence, site, url, checkedWords }: Citation): string =>
  `[${escape(sentence)}](<${url}>). ${escape(site)}, ${escape(checkedWords)}.`;
