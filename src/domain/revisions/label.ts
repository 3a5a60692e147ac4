import type { Translatable } from '../../schema/fields/localized.ts';
import { isLocale, OFFICIAL } from '../../schema/fields/languages.ts';

/** The fields that name an entry, those that name it best first. */
const NAMING = [
  'short_name',
  'name',
  'symbol',
  'title',
  'means',
  'publisher',
  'citation',
  'subject',
  'text',
  'url',
] as const;

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/**
 * What an entry calls itself, whatever its collection. Old versions followed older rules, so nothing is promised of the
 * data; without a name there is none.
 */
export function labelOf(data: unknown): Translatable | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const fields = data as Readonly<Record<string, unknown>>;
  const official = labelOf(fields.procedure);
  for (const key of NAMING) {
    const field = fields[key];
    const value: unknown = Array.isArray(field) ? field[0] : field;
    if (isText(value)) return { [OFFICIAL]: value };
    if (typeof value !== 'object' || value === null) continue;
    const words = Object.fromEntries(Object.entries(value).filter(([key, text]) => isLocale(key) && isText(text)));
    if (isText(words[OFFICIAL])) return { [OFFICIAL]: words[OFFICIAL], ...words };
    // A service keeps only translations of ours beside the name that its source gives.
    if (official) return { ...words, ...official };
  }
  return official;
}
