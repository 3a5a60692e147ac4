import type { Claim } from '../../domain/claims/claim.ts';
import { OFFICIAL } from '../../schema/fields/languages.ts';
import { fileOf } from '../files/file-of.ts';
import { MESSAGES, type MessageLocale } from './messages.ts';
import { shorten } from './shorten.ts';

const WIDTH = '2021-02-28'.length;

/**
 * Formats statements about the present: date of verification, file (with the path within it) and statement; their
 * number at the end. `folder` prefixes every path.
 */
export function formatStale(claims: readonly Claim[], locale: MessageLocale, folder: string, before?: string): string {
  const { kinds, never, summary } = MESSAGES[locale].stale;
  const lines = claims.map(({ kind, collection, id, path, of, checked }) => {
    const part = path.length > 0 ? ` ${path.join('.')}` : '';
    const day = (checked ?? never).padEnd(WIDTH);
    return `${day}  ${folder}/${fileOf(collection, id)}${part}  ${shorten(of[locale] ?? of[OFFICIAL])}: ${kinds[kind]}`;
  });
  return [...lines, summary(claims.length, before)].join('\n');
}
