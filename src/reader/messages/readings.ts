import { READING_KINDS, type Unconfirmed } from '../../domain/readings/unconfirmed.ts';
import { OFFICIAL } from '../../schema/fields/languages.ts';
import { fileOf } from '../files/file-of.ts';
import { MESSAGES, type MessageLocale } from './messages.ts';
import { shorten } from './shorten.ts';

/** How much of what a reading says fits into a line, in letters. */
const SAYS = 240;

/**
 * Readings that nobody has confirmed as lines, a block a kind with how to confirm one of it: how many services hang on
 * it, the file with the field to write, what it is a reading of and what it says. `folder` is put before every path.
 */
export function formatReadings(readings: readonly Unconfirmed[], locale: MessageLocale, folder: string): string {
  const { kinds, confirm, legend, summary } = MESSAGES[locale].readings;
  const line = ({ collection, id, path, of, says, confidence, services, needed }: Unconfirmed): string => {
    const place = [`${folder}/${fileOf(collection, id)}`, ...(path.length > 0 ? [path.join('.')] : [])].join(' ');
    const sure = confidence === undefined ? '' : ` (${confidence})`;
    const words = shorten(of[locale] ?? of[OFFICIAL]);
    return `${needed}/${services}  ${place}  ${words} → ${shorten(says.join('; '), SAYS) || '?'}${sure}`;
  };
  const blocks = READING_KINDS.flatMap((kind) => {
    const own = readings.filter((reading) => reading.kind === kind);
    return own.length === 0 ? [] : [[`${kinds[kind]} (${own.length})`, confirm[kind], ...own.map(line)].join('\n')];
  });
  return [...(blocks.length > 0 ? [legend] : []), ...blocks, summary(readings.length)].join('\n\n');
}
