import type { Commune, District, Ward } from '../entries/entry.ts';
import { oncePerObject } from '../lists/once.ts';
import { getOrThrow, type Portal } from '../portal.ts';
import { OFFICIAL } from '../../schema/fields/languages.ts';

/** A current commune that a former ward became part of, in whole or in part. */
export interface Destination {
  readonly commune: Commune;
  readonly part: 'full' | 'partial';
}

/**
 * The units a ward consisted of just before the current communes were formed: itself, or what it had become. Matched by
 * code.
 */
const before = (ward: Ward): readonly { code: string; part: 'full' | 'partial' }[] =>
  ward.step?.became ?? [{ code: ward.id, part: 'full' }];

/** The communes formed from each unit by its code, and whether from all of it. */
const formedByCode = oncePerObject((portal: Portal): ReadonlyMap<string, readonly Destination[]> => {
  const pieces = [...portal.communes.values()].flatMap((commune) =>
    commune.formed_from.map((piece) => ({ code: piece.code, commune, part: piece.part })),
  );
  return Map.groupBy(pieces, (piece) => piece.code);
});

/** The communes formed from the unit with a code. */
export const formedFrom = (portal: Portal, code: string): readonly Destination[] =>
  formedByCode(portal).get(code) ?? [];

/**
 * Whether a current unit is one that was there before, unchanged: all of a unit with its code and its name, and nothing
 * else. The clause it stands in then says that it was kept, not that it was formed.
 */
export function isKept({ id, name, formed_from: pieces }: Commune): boolean {
  const [only] = pieces;
  return pieces.length === 1 && only?.part === 'full' && only.code === id && only.name === name[OFFICIAL];
}

/** The current communes of a former ward, in the order of their codes. */
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

/** A former ward that became part of a current commune, in whole or in part. */
export interface Origin {
  readonly ward: Ward;
  readonly part: 'full' | 'partial';
}

/** The former wards a current commune was formed from, including through intermediate changes. */
export const wardsOf = (portal: Portal, commune: Commune): Origin[] =>
  [...portal.wards.values()].flatMap((ward) => {
    const destination = communesOf(portal, ward).find((each) => each.commune.id === commune.id);
    return destination ? [{ ward, part: destination.part }] : [];
  });

/** The wards of a district by name, with numbers in numeric order. */
export const wardsIn = (portal: Portal, district: District): Ward[] =>
  [...portal.wards.values()]
    .filter((ward) => ward.district === district.id)
    .sort((a, b) => a.name[OFFICIAL].localeCompare(b.name[OFFICIAL], OFFICIAL, { numeric: true }));

/** The current communes of a former district, without duplicates. */
export const communesIn = (portal: Portal, district: District): Commune[] =>
  [
    ...new Set(
      wardsIn(portal, district)
        .flatMap((ward) => communesOf(portal, ward).map(({ commune }) => commune.id))
        .sort(),
    ),
  ].map((id) => getOrThrow(portal.communes, id));

/** Address part of a former ward. It includes the year because the code may name another unit today. */
export const wardPath = (portal: Portal, ward: Pick<Ward, 'id'>): string => `${portal.theme.year}-${ward.id}`;
