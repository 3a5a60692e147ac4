import type { IncomingHttpHeaders } from 'node:http';
import fresh from 'fresh';

/** The validators of a response. */
export interface Validators {
  /** Strong, with quotes. */
  readonly etag: string;
  /** HTTP date, in whole seconds. */
  readonly lastModified: string;
}

/** Whether If-Match or If-Unmodified-Since holds (RFC 9110, 13.1.1 and 13.1.4); true without them. */
function preconditionHolds(headers: IncomingHttpHeaders, { etag, lastModified }: Validators): boolean {
  const match = headers['if-match'];
  if (match !== undefined) return match.trim() === '*' || match.split(',').some((tag) => tag.trim() === etag);
  const limit = Date.parse(headers['if-unmodified-since'] ?? '');
  return Number.isNaN(limit) || Date.parse(lastModified) <= limit;
}

/** Evaluates the conditions of a request: the status to send without content, or undefined to send it. */
export function statusByConditions(headers: IncomingHttpHeaders, validators: Validators): 304 | 412 | undefined {
  if (!preconditionHolds(headers, validators)) return 412;
  return fresh(headers, { etag: validators.etag, 'last-modified': validators.lastModified }) ? 304 : undefined;
}

/** Whether a range may be sent (If-Range, RFC 9110, 13.1.5): only of the state the client already has a part of. */
export const allowsRange = ({ 'if-range': state }: IncomingHttpHeaders, validators: Validators): boolean =>
  state === undefined || state === validators.etag || state === validators.lastModified;
