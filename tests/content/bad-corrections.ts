import type { ScratchPortal } from './scratch-portal.ts';

const ID = '1999-12-01-phong-cay-xanh';

/** Adds a correction to a portal, after applying `spoil`. */
const correction =
  (spoil: (yaml: string) => string, id = ID) =>
  (portal: ScratchPortal): void => {
    const sound = `date: "1999-12-01"
corrects: agency:phong-cay-xanh
where: { vi: "Tên", en: "Name" }
before: { vi: "Phòng Cây" }
after: { vi: "Phòng Cây xanh" }
why: { vi: "Chép thiếu một chữ.", en: "A word was left out." }
reported_by: reader
sources: [bao-vi-du]
`;
    portal.write(`corrections/${id}.yaml`, spoil(sound));
    portal.edit('ids.txt', /$/u, `correction:${id}\n`);
  };

/** Mistakes in corrections. */
export const BAD_CORRECTIONS: Readonly<Record<string, (portal: ScratchPortal) => void>> = {
  'a correction of something that never existed': correction((yaml) => yaml.replace('phong-cay-xanh', 'phong-hoa')),
  'a correction of an unknown task': correction((yaml) => yaml.replace('agency:phong-cay-xanh', 'task:7-ub#nv-09')),
  'a correction of further entries, one of which never existed': correction(
    (yaml) => `${yaml}also: [agency:uy-ban, agency:phong-hoa]\n`,
  ),
  'a correction that names an entry twice': correction(
    (yaml) => `${yaml}also: [agency:uy-ban, agency:uy-ban, agency:phong-cay-xanh]\n`,
  ),
  'a correction after the day of checking': correction(
    (yaml) => yaml.replace('1999-12-01', '2001-12-01'),
    '2001-12-01-phong-cay-xanh',
  ),
  'a correction after the day of the newest correction': (portal) => {
    portal.edit('portal.yaml', 'current: []', 'corrected: "2000-01-20"\ncurrent: []');
    correction((yaml) => yaml.replace('1999-12-01', '2000-01-21'), '2000-01-21-phong-cay-xanh')(portal);
  },
  'a correction filed under another day': correction((yaml) => yaml.replace('1999-12-01', '1999-12-02')),
  'a correction of a month': correction((yaml) => yaml.replace('1999-12-01', '1999-12')),
  'a correction that changes nothing': correction((yaml) => yaml.replace('"Phòng Cây"', '"Phòng  Cây xanh "')),
  'a correction from one language into another': correction((yaml) => yaml.replace('after: { vi', 'after: { en')),
  'a correction without text': correction((yaml) => yaml.replace(/(before|after): .*/gu, '$1: {}')),
  'a correction without its reason': correction((yaml) => yaml.replace(/why: .*\n/u, '')),
  'a correction that names who reported it': correction((yaml) =>
    yaml.replace('reported_by: reader', 'reported_by: "Bà Lan"'),
  ),
  'a correction with an unknown source': correction((yaml) => yaml.replace('bao-vi-du', 'bao-khac')),
};
