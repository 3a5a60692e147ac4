import { lookup } from 'mrmime';

/** Types the list of mrmime leaves out. */
const OTHERS: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
const TEXT = /^text\/|[/+](?:json|xml)$/u;

function bareType(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  // SHA256SUMS and its like are lists that people read.
  if (!name.includes('.')) return 'text/plain';
  return lookup(name) ?? OTHERS[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}

/** Whether a file is text, told by its name: such files are worth compressing. */
export const isText = (file: string): boolean => TEXT.test(bareType(file));

/** The media type of a file, told by its name; all text of the portal is UTF-8. */
export const mediaTypeOf = (file: string): string => bareType(file) + (isText(file) ? '; charset=utf-8' : '');
