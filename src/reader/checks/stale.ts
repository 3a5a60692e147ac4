import type { Claim, ClaimKind } from '../../domain/claims/claim.ts';
import type { Locale } from '../../schema/site/portal-settings.ts';
import { fileOf } from '../files/file-of.ts';

/** What a claim of each kind says of what it is said of. */
const SAYS: Readonly<Record<Locale, Readonly<Record<ClaimKind, string>>>> = {
  vi: {
    law: 'được coi là còn hiệu lực',
    level: 'nay theo quy định này',
    filing: 'nay nhận hồ sơ',
    portal: 'nay tra cứu, nộp ở đây',
    channel: 'nay hỏi ở đây',
    system: 'còn hoạt động',
    service: 'nay làm như vậy',
    agency: 'còn hoạt động',
  },
  en: {
    law: 'told as in force',
    level: 'this rule holds now',
    filing: 'takes files now',
    portal: 'where to look and file now',
    channel: 'where to ask now',
    system: 'works now',
    service: 'is done so now',
    agency: 'is at work',
  },
};

const SUMMARY: Readonly<Record<Locale, (count: number, before?: string) => string>> = {
  vi: (count, before) =>
    before === undefined
      ? `${count} điều nói về hôm nay.`
      : `${count} điều nói về hôm nay, xem lại lần cuối trước ${before}.`,
  en: (count, before) => {
    const statements = `${count} statement${count === 1 ? '' : 's'} about today`;
    return before === undefined ? `${statements}.` : `${statements}, last looked at before ${before}.`;
  },
};

const NEVER: Readonly<Record<Locale, string>> = { vi: 'chưa ghi', en: 'no date' };
const WIDTH = '2021-02-28'.length;

/**
 * Statements about today as lines: when someone last looked, the file (with the part of it), what it says; their number
 * at the end. `folder` is put before every path.
 */
export function formatStale(claims: readonly Claim[], locale: Locale, folder: string, before?: string): string {
  const lines = claims.map(({ kind, collection, id, path, of, checked }) => {
    const part = path.length > 0 ? ` ${path.join('.')}` : '';
    const day = (checked ?? NEVER[locale]).padEnd(WIDTH);
    return `${day}  ${folder}/${fileOf(collection, id)}${part}  ${of[locale] ?? of.vi}: ${SAYS[locale][kind]}`;
  });
  return [...lines, SUMMARY[locale](claims.length, before)].join('\n');
}
