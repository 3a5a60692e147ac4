import type { Commune, District, Ward } from '../entry.ts';
import { must, type Portal } from '../portal.ts';

/** A commune of today that a ward of then went into, all of it or a part. */
export interface Destination {
  readonly commune: Commune;
  readonly part: 'full' | 'partial';
  /** The unit in between, where there was one: its name then. */
  readonly via: string | undefined;
}

/** The units a ward was just before today’s communes were formed: itself, or what it had become. Joined by code. */
const before = (ward: Ward): readonly { code: string; name: string | undefined; part: 'full' | 'partial' }[] =>
  ward.step?.became ?? [{ code: ward.id, name: undefined, part: 'full' }];

/** Where a ward is today: every commune it went into, in the order of their codes. */
export function communesOf(portal: Portal, ward: Ward): Destination[] {
  const found = new Map<string, Destination>();
  for (const unit of before(ward)) {
    for (const commune of portal.communes.values()) {
      const piece = commune.formed_from.find(({ code }) => code === unit.code);
      if (!piece) continue;
      const part = unit.part === 'full' && piece.part === 'full' ? 'full' : 'partial';
      const known = found.get(commune.id);
      found.set(commune.id, { commune, part: known ? 'partial' : part, via: unit.name });
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
    .sort((a, b) => a.name.vi.localeCompare(b.name.vi, 'vi', { numeric: true }));

/** The communes of today that a district went into, each once. */
export const communesIn = (portal: Portal, district: District): Commune[] =>
  [
    ...new Set(
      wardsIn(portal, district)
        .flatMap((ward) => communesOf(portal, ward).map(({ commune }) => commune.id))
        .sort(),
    ),
  ].map((id) => must(portal.communes, id));

/** The part of an address that names a ward of then: its code alone may name another unit today. */
export const wardPath = (portal: Portal, ward: Pick<Ward, 'id'>): string => `${portal.theme.year}-${ward.id}`;
