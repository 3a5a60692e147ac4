import { lookup } from 'mrmime';

/** Types that mrmime lacks, or has otherwise: it calls XML text/xml, which RFC 7303 keeps for what people read as text. */
const OWN: Readonly<Record<string, string>> = {
  py: 'text/x-python',
  sql: 'application/sql',
  // Legal XML too: browsers only show what they know, and save application/akn+xml as a file.
  xml: 'application/xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
const TEXT = /^text\/|[/+](?:json|sql|xml)$/u;

function bareType(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  // SHA256SUMS and similar files are text.
  if (!name.includes('.')) return 'text/plain';
  return OWN[name.slice(name.lastIndexOf('.') + 1)] ?? lookup(name) ?? 'application/octet-stream';
}

/** Whether a file is text, by its name. */
export const isText = (file: string): boolean => TEXT.test(bareType(file));

const SEARCH_INDEX = /^search-index\/.*\.bin$/u;

/** Whether a file is worth compressing, by its name: text, and the files of the search index, which are text inside. */
export const isCompressible = (file: string): boolean => isText(file) || SEARCH_INDEX.test(file);

/** The media type of a file, by its name; text is always UTF-8. */
export const mediaTypeOf = (file: string): string => bareType(file) + (isText(file) ? '; charset=utf-8' : '');
