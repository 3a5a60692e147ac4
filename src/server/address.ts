/** What a request asks for. */
export interface Address {
  /** Decoded names of folders and, last, of the file; an address that ends with `/` names folders only. */
  readonly names: readonly string[];
  readonly isFolder: boolean;
  /** Whether each folder is named once, by one slash. */
  readonly isPlain: boolean;
  /** With its `?`, or empty; fit for a header. */
  readonly query: string;
}

/** A slash inside a name, a backslash (which separates folders on some systems) and control characters. */
// eslint-disable-next-line no-control-regex
const UNFIT = /[/\\\u0000-\u001f\u007f]/u;

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/** Hidden files are the system's; `.` and `..` are none of ours either. `.well-known` is for everyone (RFC 8615). */
const isFit = (name: string, index: number): boolean =>
  !UNFIT.test(name) && (!name.startsWith('.') || (index === 0 && name === '.well-known'));

/**
 * Reads the target of a request (RFC 9112, origin or absolute form); undefined for what no file of a site can be.
 * Node gives its bytes as Latin-1.
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

/** The address of a folder or file on this host: it begins with one slash, so it never names another host. */
export const targetOf = ({ names, query }: Address, isFolder: boolean): string =>
  `/${names.map((name) => `${encodeURIComponent(name)}/`).join('')}`.slice(0, isFolder ? undefined : -1) + query;
