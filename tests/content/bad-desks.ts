import { change, reading, service } from './add-entry.ts';
import type { ScratchPortal } from './scratch-portal.ts';

/** Adds a body that takes files for others. */
function counter(portal: ScratchPortal): void {
  portal.write(
    'agencies/mot-cua.yaml',
    'name: { vi: "Một cửa", en: "Counter" }\nkind: counter\nsources: [bao-vi-du]\nconfidence: high\n',
  );
  portal.edit('ids.txt', /$/u, 'agency:mot-cua\n');
}

/** Adds a desk of the counter, spoiled before it is written. */
function desk(portal: ScratchPortal, spoil: (yaml: string) => string = (yaml) => yaml, id = 'mot-cua'): void {
  portal.write(
    `desks/${id}.yaml`,
    spoil(
      'kind: service-centre\nagency: mot-cua\naddress: "1 Đường A"\nas_of: "1999"\nquote: "1 Đường A"\nsources: [bao-vi-du]\nconfidence: high\n',
    ),
  );
}

/** Adds a current unit. */
function commune(portal: ScratchPortal): void {
  portal.write(
    'communes/00001.yaml',
    'name: { vi: "Phường 5", en: "Ward 5" }\nkind: phuong\nsince: "1999-05-01"\ndocument: 1-nq-hd\nformed_from: [{ code: "00001", name: "Phường 5", part: full }]\nsources: [bao-vi-du]\nconfidence: high\n',
  );
  portal.edit('ids.txt', /$/u, 'commune:00001\n');
}

/** Desks, settings and services that would send people to a wrong desk. */
export const BAD_DESKS: Readonly<Record<string, (portal: ScratchPortal) => void>> = {
  'a desk that is the seat of a committee': (portal) => {
    counter(portal);
    desk(portal, (yaml) => yaml.replace('agency: mot-cua', 'agency: uy-ban'));
  },
  'a desk of a body that has ended': (portal) => {
    counter(portal);
    change(portal, 'kind: ended\noriginals: [mot-cua]');
    desk(portal);
  },
  'a desk listed twice': (portal) => {
    counter(portal);
    desk(portal);
    desk(portal, (yaml) => yaml.replace('1 Đường A"\nas', '1, đường A"\nas'), 'mot-cua-2');
  },
  'a desk without the unit that others name': (portal) => {
    counter(portal);
    commune(portal);
    desk(portal);
    desk(portal, (yaml) => `commune: "00001"\n${yaml.replace('1 Đường A', '2 Đường A')}`, 'mot-cua-2');
  },
  'a desk with words for a telephone number': (portal) => {
    counter(portal);
    desk(portal, (yaml) => `${yaml}phone: "hỏi bảo vệ"\n`);
  },
  'a place to file that is the seat of a committee': (portal) => {
    portal.edit(
      'agencies/uy-ban.yaml',
      /$/u,
      'contacts: [{ address: "9 Đường B", as_of: { vi: "1999" }, sources: [bao-vi-du], confidence: high }]\n',
    );
    counter(portal);
    portal.edit(
      'portal.yaml',
      /$/u,
      'filing: [{ agencies: [mot-cua], place: { vi: "Một cửa", en: "Counter" }, address: "9, Đường B", since: "1999", checked: "1999", sources: [bao-vi-du], confidence: high }]\n',
    );
  },
  'a place to file at a body that has ended': (portal) => {
    counter(portal);
    change(portal, 'kind: ended\noriginals: [mot-cua]');
    portal.edit(
      'portal.yaml',
      /$/u,
      'filing: [{ agencies: [mot-cua], place: { vi: "Một cửa", en: "Counter" }, since: "1999", checked: "1999", sources: [bao-vi-du], confidence: high }]\n',
    );
  },
  'a service of communes whose files the city receives': (portal) => {
    counter(portal);
    desk(portal);
    service(portal, (yaml) =>
      yaml
        .replace('tiers: [province]', 'tiers: [commune]')
        .replace('agencies_now: [uy-ban]', 'agencies_now: [mot-cua]'),
    );
    reading(portal, 'when: { codes: ["1.000001"] }, receives: [mot-cua]');
  },
  'a service of a body that ended, without one of today': (portal) => {
    change(portal, 'kind: ended\noriginals: [phong-cay-xanh]');
    service(portal, (yaml) =>
      yaml.replace('agencies_then: [uy-ban]\nagencies_now: [uy-ban]\n', 'agencies_then: [phong-cay-xanh]\n'),
    );
  },
};
