import type { Service } from '../../../src/domain/entries/entry.ts';
import type { Locale } from '../../../src/schema/fields/languages.ts';
import { fold } from '../../../src/search/language/fold.ts';
import { Random } from '../../bench/search/random.ts';

/** How a service is asked for, by what its own entry says: nothing is chosen by what search finds. */
export const KINDS = ['official name', 'short name, no accents', 'first ask', 'code', 'English short name'] as const;
export type Kind = (typeof KINDS)[number];

/** A question made from an entry, and the entry it was made from. */
export interface MadeQuestion {
  readonly kind: Kind;
  readonly q: string;
  readonly locale: Locale;
  readonly ref: string;
}

/** Services that have what every kind of question is made from, so many of them, the same for the same seed. */
export function sampleOf(services: Iterable<Service>, size: number, seed: number): Service[] {
  const all = [...services].filter(({ asks, short_name: short }) => asks.length > 0 && short !== undefined);
  const random = new Random(seed);
  return Array.from({ length: Math.min(size, all.length) }, () => all.splice(random.below(all.length), 1)).flat();
}

/** The questions made from services: one of each kind for each. */
export const questionsOf = (services: readonly Service[]): MadeQuestion[] =>
  services.flatMap(({ id, name, short_name: short, asks: [ask = ''] }): MadeQuestion[] => {
    const ref = `service:${id}`;
    return [
      { kind: 'official name', q: name.vi, locale: 'vi', ref },
      { kind: 'short name, no accents', q: fold(short?.vi ?? ''), locale: 'vi', ref },
      { kind: 'first ask', q: ask, locale: 'vi', ref },
      { kind: 'code', q: id, locale: 'vi', ref },
      { kind: 'English short name', q: short?.en ?? '', locale: 'en', ref },
    ];
  });
