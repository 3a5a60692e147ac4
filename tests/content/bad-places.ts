import type { ScratchPortal } from './scratch-portal.ts';

/** Inconsistent districts, wards and communes. */
export const BAD_PLACES: Readonly<Record<string, (portal: ScratchPortal) => void>> = {
  'two districts of one code': (portal) => {
    places(portal, { district: district('quan-2', '001', 1) });
  },
  'two districts on one tile': (portal) => {
    places(portal, { district: district('quan-2', '002', 0) });
  },
  'a district code as words': (portal) => {
    places(portal, { district: district('quan-2', 'Q2', 1) });
  },
  'a district without an agency': (portal) => {
    places(portal, { district: district('quan-2', '002', 1).map((line) => line.replace('uy-ban', 'uy-ban-cu')) });
  },
  'a ward in no district': (portal) => {
    places(portal, { ward: (yaml) => yaml.replace('quan-1', 'quan-9') });
  },
  'a ward in two districts': (portal) => {
    places(portal, { ward: (yaml) => `${yaml}district: quan-1\n` });
  },
  'a ward with a leading zero': (portal) => {
    places(portal, { ward: (yaml) => yaml.replace('Phường 5', 'Phường 05') });
  },
  'a ward with a name instead of its code': (portal) => {
    places(portal, { wardCode: 'phuong-5' });
  },
  'a ward that leads to no commune': (portal) => {
    places(portal, { wardCode: '00009' });
  },
  'a ward that became nothing': (portal) => {
    places(portal, { ward: (yaml) => `${yaml}step: { date: "1999-05-01", document: 1-nq-hd, became: [] }\n` });
  },
  'a ward whose parts are incomplete': (portal) => {
    places(portal, {
      ward: (yaml) =>
        `${yaml}step: { date: "1999-05-01", document: 1-nq-hd, became: [{ code: "00001", name: "Phường 1", part: partial }] }\n`,
    });
  },
  'a ward that became an unknown unit': (portal) => {
    places(portal, {
      ward: (yaml) =>
        `${yaml}step: { date: "1999-05-01", document: 1-nq-hd, became: [{ code: "00008", name: "Phường 8", part: full }] }\n`,
    });
  },
  'a ward changed by no document': (portal) => {
    places(portal, {
      ward: (yaml) =>
        `${yaml}step: { date: "1999-05-01", document: 2-nq-hd, became: [{ code: "00001", name: "Phường 1", part: full }] }\n`,
    });
  },
  'a commune formed from nothing': (portal) => {
    places(portal, { commune: (yaml) => yaml.replace(/formed_from: .*/u, 'formed_from: []') });
  },
  'a commune formed from a unit twice': (portal) => {
    places(portal, {
      commune: (yaml) => yaml.replace('part: full }', 'part: full }, { code: "00001", name: "Phường 5", part: full }'),
    });
  },
  'a commune formed from a percentage': (portal) => {
    places(portal, { commune: (yaml) => yaml.replace('part: full', 'part: 40%') });
  },
  'a commune formed from a name without a code': (portal) => {
    places(portal, { commune: (yaml) => yaml.replace('code: "00001"', 'code: "Phường 5"') });
  },
  'a unit that became all of two communes': (portal) => {
    places(portal, {});
    portal.write('communes/00002.yaml', COMMUNE);
    portal.edit('ids.txt', /$/u, 'commune:00002\n');
  },
  'a commune formed after the day of checking': (portal) => {
    places(portal, { commune: (yaml) => yaml.replace('1999-06-01', '2001-06-01') });
  },
  'a commune with a name for a code': (portal) => {
    places(portal, { communeCode: 'phuong-1' });
  },
};

const PROVENANCE = 'sources: [bao-vi-du]\nconfidence: high\n';
const WARD = `name: { vi: "Phường 5", en: "Ward 5" }\nkind: phuong\ndistrict: quan-1\n${PROVENANCE}`;
const COMMUNE = `name: { vi: "Phường Cây", en: "Cây Ward" }
kind: phuong
since: "1999-06-01"
document: 1-nq-hd
formed_from: [{ code: "00001", name: "Phường 5", part: full }]
${PROVENANCE}`;

/** A district: its id and its file. */
const district = (id: string, code: string, column: number): [string, string] => [
  id,
  `code: "${code}"\nname: { vi: "Quận", en: "District" }\nkind: quan\nagency: uy-ban\ntile: { row: 0, column: ${column} }\n${PROVENANCE}`,
];

/** Adds a district, one of its wards and the commune the ward became part of; each may be modified or renamed. */
function places(
  portal: ScratchPortal,
  spoil: {
    district?: string[];
    ward?: (yaml: string) => string;
    wardCode?: string;
    commune?: (yaml: string) => string;
    communeCode?: string;
  },
): void {
  const { wardCode = '00001', communeCode = '00001' } = spoil;
  const same = (yaml: string): string => yaml;
  const districts = [district('quan-1', '001', 0), ...(spoil.district ? [spoil.district] : [])];
  for (const [id = '', yaml = ''] of districts) portal.write(`districts/${id}.yaml`, yaml);
  portal.write(`wards/${wardCode}.yaml`, (spoil.ward ?? same)(WARD));
  portal.write(`communes/${communeCode}.yaml`, (spoil.commune ?? same)(COMMUNE));
  const units = districts.map(([id = '']) => `unit:${id}\n`).join('');
  portal.edit('ids.txt', /$/u, `${units}ward:${wardCode}\ncommune:${communeCode}\n`);
}
