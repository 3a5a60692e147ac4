import type { Commune, District, Ward } from '../entries/entry.ts';
import { getOrThrow, type Portal } from '../portal.ts';
import { OFFICIAL } from '../../schema/fields/languages.ts';

/** A commune of today that a ward of then went into, all of it or a part. */
export interface Destination {
  readonly commune: Commune;
  readonly part: 'full' | 'partial';
}

/** The units a ward was just before today’s communes were formed: itself, or what it had become. Joined by code. */
const before = (ward: Ward): readonly { code: string; part: 'full' | 'partial' }[] =>
  ward.step?.became ?? [{ code: ward.id, part: 'full' }];

/** By portal: the communes formed from each unit, with how much of it they took. */
const FORMED = new WeakMap<Portal, Map<string, Destination[]>>();

/** The communes that were formed from the unit of a code. */
function formedFrom(portal: Portal, code: string): readonly Destination[] {
  let formed = FORMED.get(portal);
  if (!formed) {
    const pieces = [...portal.communes.values()].flatMap((commune) =>
      commune.formed_from.map((piece) => ({ code: piece.code, commune, part: piece.part })),
    );
    formed = Map.groupBy(pieces, (piece) => piece.code);
    FORMED.set(portal, formed);
  }
  return formed.get(code) ?? [];
}

/** Where a ward is today: every commune it went into, in the order of their codes. */
export function communesOf(portal: Portal, ward: Ward): Destination[] {
  const found = new Map<string, Destination>();
  for (const unit of before(ward)) {
    for (const { commune, part } of formedFrom(portal, unit.code)) {
      const isWhole = unit.part === 'full' && part === 'full' && !found.has(commune.id);
      found.set(commune.id, { commune, part: isWhole ? 'full' : 'partial' });
    }
  }
  return [...found.values()].sort((a, b) => a.commune.id.localeCompare(b.commune.id));
}

/** A ward of then that today’s commune holds, all of it or a part. */
export interface Origin {
  readonly ward: Ward;
  readonly part: 'full' | 'partial';
}

/** The wards of then that a commune of today was formed from, also through a step in between. */
export const wardsOf = (portal: Portal, commune: Commune): Origin[] =>
  [...portal.wards.values()].flatMap((ward) => {
    const destination = communesOf(portal, ward).find((each) => each.commune.id === commune.id);
    return destination ? [{ ward, part: destination.part }] : [];
  });

/** The wards of a district, by name: numbers in their order. */
export const wardsIn = (portal: Portal, district: District): Ward[] =>
  [...portal.wards.values()]
    .filter((ward) => ward.district === district.id)
    .sort((a, b) => a.name[OFFICIAL].localeCompare(b.name[OFFICIAL], OFFICIAL, { numeric: true }));

/** The communes of today that a district went into, each once. */
export const communesIn = (portal: Portal, district: District): Commune[] =>
  [
    ...new Set(
      wardsIn(portal, district)
        .flatMap((ward) => communesOf(portal, ward).map(({ commune }) => commune.id))
        .sort(),
    ),
  ].map((id) => getOrThrow(portal.communes, id));

/** The part of an address that names a ward of then: its code alone may name another unit today. */
export const wardPath = (portal: Portal, ward: Pick<Ward, 'id'>): string => `${portal.theme.year}-${ward.id}`;
