import type { IncomingHttpHeaders } from 'node:http';
import fresh from 'fresh';

/** What tells one state of an answer from another. */
export interface Validators {
  /** Strong, in its quotes. */
  readonly etag: string;
  /** In whole seconds, as a header has it. */
  readonly lastModified: string;
}

/** Whether If-Match or If-Unmodified-Since holds (RFC 9110, 13.1.1 and 13.1.4); without them, it does. */
function preconditionHolds(headers: IncomingHttpHeaders, { etag, lastModified }: Validators): boolean {
  const match = headers['if-match'];
  if (match !== undefined) return match.trim() === '*' || match.split(',').some((tag) => tag.trim() === etag);
  const limit = Date.parse(headers['if-unmodified-since'] ?? '');
  return Number.isNaN(limit) || Date.parse(lastModified) <= limit;
}

/** What the conditions of a request come to: the status that needs no content, or undefined where it is sent. */
export function statusByConditions(headers: IncomingHttpHeaders, validators: Validators): 304 | 412 | undefined {
  if (!preconditionHolds(headers, validators)) return 412;
  return fresh(headers, { etag: validators.etag, 'last-modified': validators.lastModified }) ? 304 : undefined;
}

/** Whether a range may be sent (If-Range, RFC 9110, 13.1.5): only of the very state that the reader has a part of. */
export const allowsRange = ({ 'if-range': state }: IncomingHttpHeaders, validators: Validators): boolean =>
  state === undefined || state === validators.etag || state === validators.lastModified;
