import { change } from './add-entry.ts';
import type { ScratchPortal } from './scratch-portal.ts';

const AGENCY = 'agencies/phong-cay-xanh.yaml';

/** Inconsistent bodies, changes, systems and levels. */
export const BAD_BODIES: Readonly<Record<string, (portal: ScratchPortal) => void>> = {
  'members of a body that is not collective': (portal) => {
    portal.edit(AGENCY, 'kind:', 'members: [{ agency: uy-ban, basis: text }]\nkind:');
  },
  'a member without a name': (portal) => {
    portal.edit(AGENCY, 'kind: department', 'kind: collective\nmembers: [{ basis: text }]');
  },
  'a merger with two results': (portal) => {
    change(portal, 'kind: merged\noriginals: [phong-cay-xanh, uy-ban]\nresults: [phong-cay-xanh, uy-ban]');
  },
  'a merger of one body': (portal) => {
    change(portal, 'kind: merged\noriginals: [uy-ban]\nresults: [uy-ban]');
  },
  'a split into one body': (portal) => {
    change(portal, 'kind: split\noriginals: [uy-ban]\nresults: [uy-ban]');
  },
  'a renaming without a new name': (portal) => {
    change(portal, 'kind: renamed\noriginals: [uy-ban]\nresults: [uy-ban]');
  },
  'work that moves without a name': (portal) => {
    change(portal, 'kind: transferred-function\noriginals: [uy-ban]\nresults: [phong-cay-xanh]');
  },
  'an end with a successor': (portal) => {
    change(portal, 'kind: ended\noriginals: [uy-ban]\nresults: [phong-cay-xanh]');
  },
  'an end with results': (portal) => {
    change(portal, 'kind: ended\noriginals: [uy-ban]\nresults: [uy-ban]');
  },
  'a body that acts after its end': (portal) => {
    change(portal, 'kind: ended\noriginals: [phong-cay-xanh]');
    change(portal, 'kind: merged\noriginals: [phong-cay-xanh, uy-ban]\nresults: [uy-ban]', '1999-06-01');
  },
  'a body that acts before its beginning': (portal) => {
    change(portal, 'kind: merged\noriginals: [phong-cay-xanh, uy-ban]\nresults: [uy-ban]');
    portal.edit(AGENCY, 'kind:', 'founded: { date: "1999-08-01", sources: [bao-vi-du], confidence: high }\nkind:');
  },
  'a result before its founding': (portal) => {
    change(portal, 'kind: founded\nresults: [phong-cay-xanh]');
    portal.edit(AGENCY, 'kind:', 'founded: { date: "1999-08-01", sources: [bao-vi-du], confidence: high }\nkind:');
  },
  'a result that already exists': (portal) => {
    change(
      portal,
      'kind: renamed\noriginals: [phong-cay-xanh]\nresults: [phong-cay-xanh]\nname: { vi: "a", en: "a" }',
      '1999-04-01',
    );
    change(portal, 'kind: replaced\noriginals: [uy-ban]\nresults: [phong-cay-xanh]');
  },
  'the re-establishment of a body that never ended': (portal) => {
    change(portal, 'kind: re-established\noriginals: [uy-ban]\nresults: [uy-ban]');
  },
  'a change of an unknown body': (portal) => {
    change(portal, 'kind: ended\noriginals: [phong-hoa]');
  },
  'a change after the day of checking': (portal) => {
    change(portal, 'kind: ended\noriginals: [uy-ban]', '2001-05-01');
  },
  'a body confirmed after the day of checking': (portal) => {
    portal.edit(AGENCY, 'kind:', 'confirmed: [{ date: "2001-08-01", sources: [bao-vi-du], confidence: high }]\nkind:');
  },
  'a kind of change that does not exist': (portal) => {
    change(portal, 'kind: dissolved\noriginals: [uy-ban]');
  },
  'a replacement that is closed too': (portal) => {
    const closed = 'closed: "1999-06-01"\nsources: [bao-vi-du]\nconfidence: high\n';
    portal.write('systems/a.yaml', `name: { vi: "A", en: "A" }\nurl: "https://a.example"\nreplaced_by: b\n${closed}`);
    portal.write('systems/b.yaml', `name: { vi: "B", en: "B" }\nurl: "https://b.example"\n${closed}`);
  },
  'a level without a source': (portal) => {
    level(portal, 'kind: service\nlevels: [3]\nsources: []');
  },
  'a level that does not exist': (portal) => {
    level(portal, 'kind: service\nlevels: [5]\nsources: [bao-vi-du]');
  },
  'a target given as a level': (portal) => {
    level(portal, 'kind: target\nlevels: [4]\nsources: [bao-vi-du]');
  },
  'a level of an unknown service': (portal) => {
    level(portal, 'kind: service\nlevels: [4]\nservice: "1.000001"\nsources: [bao-vi-du]');
  },
  'a total that does not add up': (portal) => {
    portal.write(
      'level-totals/a.yaml',
      'name: { vi: "A" }\nkind: count\nas_of: "1999"\nscope: city\nlevel_3: 2\nlevel_4: 3\ntotal: 6\nsources: [bao-vi-du]\nconfidence: high\n',
    );
  },
};

/** Adds a level record. */
function level(portal: ScratchPortal, yaml: string): void {
  portal.write('levels/a.yaml', `name: "A"\nbody: "B"\nas_of: "1999"\nscope: city\nconfidence: high\n${yaml}\n`);
}
