/** The parsed target of a request. */
export interface Address {
  /** Decoded path segments: folders, then the file; only folders if the address ends with `/`. */
  readonly names: readonly string[];
  readonly isFolder: boolean;
  /** Whether the path has no repeated slashes. */
  readonly isPlain: boolean;
  /** Including `?`, or empty; safe for a header. */
  readonly query: string;
}

/** Encoded slashes, backslashes (path separators on some systems) and control characters. */
// oxlint-disable-next-line eslint/no-control-regex
const UNFIT = /[/\\\u0000-\u001f\u007f]/u;

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/** Whether a segment may be served: no half characters, hidden files, `.` or `..`; `.well-known` may (RFC 8615). */
const isFit = (name: string, index: number): boolean =>
  name.isWellFormed() && !UNFIT.test(name) && (!name.startsWith('.') || (index === 0 && name === '.well-known'));

/**
 * Parses the target of a request (RFC 9112, origin or absolute form); undefined if no file of a site can match. Node
 * decodes its bytes as Latin-1.
 */
export function readAddress(target: string): Address | undefined {
  const [, path = '', query = ''] = /^(?:https?:\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?/iu.exec(target) ?? [];
  if (path !== '' && !path.startsWith('/')) return undefined;
  const parts = path.split('/').filter(Boolean);
  const names = parts.map(decode);
  if (!names.every((name, index): name is string => name !== undefined && isFit(name, index))) return undefined;
  const isFolder = path === '' || path.endsWith('/');
  return {
    names,
    isFolder,
    isPlain: path === '' || path === `/${parts.join('/')}${isFolder && parts.length > 0 ? '/' : ''}`,
    query: query.replace(/[^\x21-\x7e]/gu, (byte) => `%${byte.charCodeAt(0).toString(16).padStart(2, '0')}`),
  };
}

/**
 * The address of a folder or file on this host. It begins with exactly one slash, so it can never name another host.
 */
export const targetOf = ({ names, query }: Address, isFolder: boolean): string =>
  `/${names.map((name) => `${encodeURIComponent(name)}/`).join('')}`.slice(0, isFolder ? undefined : -1) + query;
