import { change, reading, service } from './add-entry.ts';
import type { ScratchPortal } from './scratch-portal.ts';

const AGENCY = 'agencies/phong-cay-xanh.yaml';
const MOVED = 'kind: transferred-function\nfunction: { vi: "Tưới cây" }';

/** Transfers work from the committee to the office of trees; `bound` names services or fields. */
const moved = (portal: ScratchPortal, bound: string): void => {
  change(portal, `${MOVED}\noriginals: [uy-ban]\nresults: [phong-cay-xanh]\n${bound}`);
};

/** Adds a service with one way to apply that has these fields besides its channel. */
const way = (portal: ScratchPortal, says: string): void => {
  service(portal, (yaml) => yaml.replace('- channel: online', `- { channel: online, ${says} }`));
};

/** Adds a service of which some words of its procedure are others. */
const procedure = (portal: ScratchPortal, from: string, to: string): void => {
  service(portal, (yaml) => yaml.replace(from, to));
};

/** Every way of spoiling a service, or what moved with it, that an editor has been seen, or can be expected, to find. */
export const BAD_SERVICES: Readonly<Record<string, (portal: ScratchPortal) => void>> = {
  'a service with a misspelt field name': (portal) => {
    service(portal, (yaml) => yaml.replace('field: cay', 'feld: cay'));
  },
  'a service without a field of work': (portal) => {
    service(portal, (yaml) => yaml.replace('field: cay', 'field: hoa'));
  },
  'a service with a code of another form': (portal) => {
    service(portal, (yaml) => yaml, 'trong-cay');
  },
  'a service of a body that did not exist then': (portal) => {
    service(portal, (yaml) => yaml.replace('agencies_then: [uy-ban]', 'agencies_then: [phong-cay-xanh]'));
    portal.edit(AGENCY, 'kind:', 'founded: { date: "2000-01-01", sources: [bao-vi-du], confidence: high }\nkind:');
  },
  'a service of a body that has ended': (portal) => {
    service(portal, (yaml) => yaml.replace('agencies_now: [uy-ban]', 'agencies_now: [phong-cay-xanh]'));
    change(portal, 'kind: ended\noriginals: [phong-cay-xanh]');
  },
  'a gap that sends people to a body that has ended': (portal) => {
    portal.write(
      'gaps/cay-do.yaml',
      'name: { vi: "Cây đổ", en: "A fallen tree" }\naudience: citizen\nask_at: [phong-cay-xanh]\n',
    );
    change(portal, 'kind: ended\noriginals: [phong-cay-xanh]');
  },
  'a gap with an answer that has no source': (portal) => {
    portal.write(
      'gaps/cay-do.yaml',
      'name: { vi: "Cây đổ", en: "A fallen tree" }\naudience: citizen\nanswer: { text: { vi: "Gọi Phòng." } }\n',
    );
  },
  'a service without agencies': (portal) => {
    service(portal, (yaml) => yaml.replace('agencies_now: [uy-ban]', 'agencies_now: []'));
  },
  'a service on a portal that is closed': (portal) => {
    service(portal, (yaml) => yaml);
    portal.write(
      'systems/cong-cu.yaml',
      'name: { vi: "Cổng cũ", en: "Old portal" }\nurl: "https://vidu.example"\nclosed: "1999-06-01"\nsources: [bao-vi-du]\nconfidence: high\n',
    );
  },
  'a service recorded in another year': (portal) => {
    service(
      portal,
      (yaml) =>
        `${yaml}seen_then: { date: "1998-08-01", body: "Ủy ban", online: true, sources: [bao-vi-du], confidence: high }\n`,
    );
  },
  'work that moves from a body with services, without saying which': (portal) => {
    service(portal, (yaml) => yaml);
    moved(portal, '');
  },
  'work that moves out of a body that came from the one with services, without saying which': (portal) => {
    service(portal, (yaml) => yaml.replace('agencies_then: [uy-ban]', 'agencies_then: [phong-cay-xanh]'));
    change(portal, 'kind: merged\noriginals: [phong-cay-xanh, uy-ban]\nresults: [uy-ban]', '1999-04-01');
    change(portal, `${MOVED}\noriginals: [uy-ban]\nresults: [uy-ban]`);
  },
  'a service transferred from a body that never had it': (portal) => {
    service(portal, (yaml) => yaml.replace('agencies_then: [uy-ban]', 'agencies_then: [phong-cay-xanh]'));
    moved(portal, 'services: ["1.000001"]');
  },
  'work that moved without any service, and a field that moved': (portal) => {
    service(portal, (yaml) => yaml);
    moved(portal, 'fields: [cay]\nno_service: true');
  },
  'an end that says no service moved': (portal) => {
    change(portal, 'kind: ended\noriginals: [phong-cay-xanh]\nno_service: true');
  },
  'a transferred service that is still with its former body': (portal) => {
    service(portal, (yaml) => yaml);
    moved(portal, 'services: ["1.000001"]');
  },
  'a transferred field with a service that is still with its former body': (portal) => {
    service(portal, (yaml) => yaml);
    moved(portal, 'fields: [cay]');
  },
  'a transferred field that does not exist': (portal) => {
    moved(portal, 'fields: [hoa]');
  },
  'a merger that names services': (portal) => {
    service(portal, (yaml) => yaml);
    change(portal, 'kind: merged\noriginals: [phong-cay-xanh, uy-ban]\nresults: [uy-ban]\nservices: ["1.000001"]');
  },
  'a service newer than the year and handled in it': (portal) => {
    service(portal, (yaml) => `${yaml}then_missing: newer\n`);
  },
  'a service whose source names a field of work that nobody has': (portal) => {
    procedure(portal, 'field: cay\n', '');
  },
  'a commune’s service of one body of the city': (portal) => {
    procedure(portal, 'tiers: [province]', 'tiers: [commune]');
  },
  'a service at no tier': (portal) => {
    procedure(portal, 'tiers: [province]', 'tiers: [district]');
  },
  'a service for citizens whose source names only businesses': (portal) => {
    procedure(
      portal,
      'audience: citizen',
      'applicants: "Doanh nghiệp, Tổ chức (không bao gồm doanh nghiệp, HTX)"\n  audience: citizen',
    );
  },
  'a service for businesses whose source names only people': (portal) => {
    procedure(portal, 'audience: citizen', 'applicants: "Công dân Việt Nam, Người nước ngoài"\n  audience: business');
  },
  'an official name of ours beside that of the source': (portal) => {
    procedure(portal, 'name: { en: "Plant a tree" }', 'name: { vi: "Trồng một cây", en: "Plant a tree" }');
  },
  'a service without what the national portal says': (portal) => {
    service(portal, (yaml) => yaml.slice(0, yaml.indexOf('procedure:')));
  },
  'a service without the name its source prints': (portal) => {
    procedure(portal, '  name: "Trồng cây"\n', '');
  },
  'a day of reading without quotes': (portal) => {
    procedure(portal, 'read: "1999"', 'read: 1999');
  },
  'a digest of another form': (portal) => {
    procedure(portal, '  read:', '  digest: "1234"\n  read:');
  },
  'a fee as a number': (portal) => {
    way(portal, 'fees: [2000]');
  },
  'a fee of no words': (portal) => {
    way(portal, 'fees: [""]');
  },
  'a way nobody knows': (portal) => {
    procedure(portal, 'channel: online', 'channel: fax');
  },
  'a paper of which it is not said how many': (portal) => {
    procedure(portal, 'papers: []', 'papers: [{ items: [{ text: "Đơn" }] }]');
  },
  'a paper asked for less than once': (portal) => {
    procedure(portal, 'papers: []', 'papers: [{ items: [{ text: "Đơn", originals: -1, copies: 0 }] }]');
  },
  'a time without the words of its source': (portal) => {
    way(portal, 'time: { value: 5, unit: day }');
  },
  'a time in days where its source says working days': (portal) => {
    way(portal, 'time: { value: 5, unit: day, text: "5 Ngày làm việc" }');
  },
  'a time whose number its source does not say': (portal) => {
    way(portal, 'time: { value: 7, unit: day, text: "Trong 5 ngày, trừ ngày nghỉ" }');
  },
  'a unit of time without its number': (portal) => {
    way(portal, 'time: { unit: day, text: "Ngay trong ngày" }');
  },
  'a reading of a body nobody wrote': (portal) => {
    reading(portal, 'when: { codes: ["1.000001"] }, decides: [uy-bn]');
  },
  'a reading of a body that has ended': (portal) => {
    reading(portal, 'when: { ministries: [bo-cay] }, receives: [uy-ban, phong-cay-xanh]');
    change(portal, 'kind: ended\noriginals: [phong-cay-xanh]');
  },
  'a reading of a body of another place': (portal) => {
    reading(portal, 'when: { carried_out_by: { matches: "Phòng Cây" } }, handles: [phong-cay-xanh]');
    portal.edit('portal.yaml', 'contact:', 'other_places: ["Cây xanh"]\ncontact:');
  },
  'a reading of a pattern nobody can read': (portal) => {
    reading(portal, 'when: { steps: { matches: "(nộp" } }, decides: [uy-ban]');
  },
  'a reading without its reason': (portal) => {
    portal.write('readings/01-cay.yaml', 'rows: [{ when: {}, decides: [uy-ban], confidence: high }]\n');
  },
};
