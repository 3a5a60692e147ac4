import type { Claim } from '../../domain/claims/claim.ts';
import { OFFICIAL } from '../../schema/fields/languages.ts';
import { fileOf } from '../files/file-of.ts';
import { MESSAGES, type MessageLocale } from './messages.ts';
import { shorten } from './shorten.ts';

const WIDTH = '2021-02-28'.length;

/**
 * Statements about today as lines: when someone last looked, the file (with the part of it), what it says; their number
 * at the end. `folder` is put before every path.
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
