import type { Localized } from '../../schema/fields/localized.ts';
import type { Commune, District, Ward } from '../entries/entry.ts';
import { sortByName } from '../lists/alphabet.ts';
import type { Portal } from '../portal.ts';
import { OFFICIAL } from '../../schema/fields/languages.ts';

type Named = Pick<District, 'name'>;

/** Readers look up “Bến Nghé” without “Phường”. */
const bareName = ({ name }: Named): string => name[OFFICIAL].replace(/^(?:Phường|Xã|Thị trấn|Đặc khu) /u, '');

const byNumber = (a: Named, b: Named): number =>
  a.name[OFFICIAL].localeCompare(b.name[OFFICIAL], OFFICIAL, { numeric: true });

/** The former districts by name, with numbers in numeric order. */
export const districtsByName = (portal: Portal): District[] => [...portal.districts.values()].sort(byNumber);

/** The former wards by name without kind; wards of the same name by district. */
export const wardsByName = (portal: Portal): Ward[] =>
  sortByName(
    [...portal.wards.values()].sort(byNumber).sort((a, b) => a.district.localeCompare(b.district)),
    bareName,
  );

/** Current communes by name without kind: the city's own, or those that joined it from a province. */
export interface CommuneGroup {
  readonly province: Localized | undefined;
  readonly communes: readonly Commune[];
}

/** Current communes grouped by origin, the city's own first; empty groups are omitted. */
export function communeGroups(portal: Portal): CommuneGroup[] {
  const groups = Map.groupBy(portal.communes.values(), ({ from_province: province }) => province?.[OFFICIAL]);
  const own = groups.get(undefined) ?? [];
  const joined = [...groups.values()].filter((communes) => communes !== own);
  return [own, ...joined].flatMap((communes) => {
    const [first] = communes;
    return first ? [{ province: first.from_province, communes: sortByName(communes, bareName) }] : [];
  });
}

/**
 * The name of a district as words for the tile map: without its kind, for which there is no room, unless only a number
 * would remain (“Quận 1”).
 */
export function tileWords({ name }: Named): string[] {
  const [kind = '', ...rest] = name[OFFICIAL].split(' ');
  const bare = ['phố', 'xã'].includes(rest[0] ?? '') ? rest.slice(1) : rest;
  return /^\d+$/u.test(bare.join('')) ? [kind, ...bare] : bare;
}
