import { change, service } from './add-entry.ts';
import type { ScratchPortal } from './scratch-portal.ts';

const AGENCY = 'agencies/phong-cay-xanh.yaml';
const MOVED = 'kind: transferred-function\nfunction: { vi: "Tưới cây" }';

/** Transfers work from the committee to the office of trees; `bound` names services or fields. */
const moved = (portal: ScratchPortal, bound: string): void => {
  change(portal, `${MOVED}\noriginals: [uy-ban]\nresults: [phong-cay-xanh]\n${bound}`);
};

/** Adds a service with one way to apply that has these fields besides its channel. */
const way = (portal: ScratchPortal, says: string): void => {
  service(portal, (yaml) =>
    yaml
      .replace('{ channel: online }', `{ channel: online, ${says} }`)
      .replace('fees_reliable: false', 'fees_reliable: true'),
  );
};

const fee = (portal: ScratchPortal, amount: string, lines: string): void => {
  way(portal, `fee: { amount: ${amount}, currency: VND }, fee_words: [${lines}]`);
};

const days = (value: number): string =>
  `time: { value: ${value}, unit: day }, time_words: [{ words: "${value} Ngày" }]`;

/** Mistakes in services and in transfers of their work. */
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
  'a service without agencies': (portal) => {
    service(portal, (yaml) => yaml.replace('agencies_now: [uy-ban]', 'agencies_now: []'));
  },
  'a fee from a source that drops digits': (portal) => {
    service(portal, (yaml) =>
      yaml.replace('{ channel: online }', '{ channel: online, fee: { amount: 25, currency: VND } }'),
    );
  },
  'a fee in no currency': (portal) => {
    service(portal, (yaml) =>
      yaml
        .replace('{ channel: online }', '{ channel: online, fee: { amount: 25 } }')
        .replace('fees_reliable: false', 'fees_reliable: true'),
    );
  },
  'a negative fee': (portal) => {
    service(portal, (yaml) =>
      yaml
        .replace('{ channel: online }', '{ channel: online, fee: { amount: -1, currency: VND } }')
        .replace('fees_reliable: false', 'fees_reliable: true'),
    );
  },
  'a time limit without its unit': (portal) => {
    service(portal, (yaml) => yaml.replace('{ channel: online }', '{ channel: online, time: { value: 1 } }'));
  },
  'a channel listed twice': (portal) => {
    service(portal, (yaml) => yaml.replace('[{ channel: online }]', '[{ channel: online }, { channel: online }]'));
  },
  'a service that is online without an online channel': (portal) => {
    service(portal, (yaml) => yaml.replace('channel: online', 'channel: post'));
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
  'a service without a former agency and without a reason': (portal) => {
    service(portal, (yaml) => yaml.replace('agencies_then: [uy-ban]', 'agencies_then: []'));
  },
  'a service newer than the year and handled in it': (portal) => {
    service(portal, (yaml) => `${yaml}then_missing: newer\n`);
  },
  'a commune’s service of one body of the city': (portal) => {
    service(portal, (yaml) => `${yaml}tiers: [commune]\n`);
  },
  'a service for citizens whose source names only businesses': (portal) => {
    service(portal, (yaml) => `${yaml}applicants: "Doanh nghiệp, Tổ chức (không bao gồm doanh nghiệp, HTX)"\n`);
  },
  'a service for businesses whose source names only people': (portal) => {
    service(
      portal,
      (yaml) =>
        `${yaml.replace('audience: citizen', 'audience: business')}applicants: "Công dân Việt Nam, Người nước ngoài"\n`,
    );
  },
  'an official name that lacks a word of its source': (portal) => {
    service(portal, (yaml) => yaml.replace('source_name: "Trồng cây"', 'source_name: "Thủ tục trồng cây"'));
  },
  'a service without the name its source prints': (portal) => {
    service(portal, (yaml) => yaml.replace('source_name: "Trồng cây"\n', ''));
  },
  'a fee without the words of its source': (portal) => {
    fee(portal, '2000', '');
  },
  'a fee whose source gives a unit': (portal) => {
    fee(portal, '2000', '{ words: "2,000 Việt Nam Đồng(/trang)" }');
  },
  'a fee whose source gives an end date': (portal) => {
    fee(portal, '800000', '{ words: "800,000 VNĐ(áp dụng mức phí 400.000 đồng/hồ sơ đến hết ngày 31/12/2026)" }');
  },
  'a fee whose source gives several lines': (portal) => {
    fee(portal, '2000', '{ words: "2.000 đồng" }, { words: "10 USD" }');
  },
  'a fee whose source gives a case': (portal) => {
    fee(portal, '2000', '{ words: "2.000 đồng", case: "Tại Ủy ban" }');
  },
  'a fee of another amount than its source': (portal) => {
    fee(portal, '20000', '{ words: "2.000 đồng" }');
  },
  'a fee that only begins with “free”': (portal) => {
    fee(portal, '0', '{ words: "Miễn phí(Mức lệ phí do Hội đồng nhân dân cấp tỉnh quyết định)" }');
  },
  'a fee in another currency than its source': (portal) => {
    fee(portal, '25', '{ words: "25 USD" }');
  },
  'an amount without its zeros': (portal) => {
    way(portal, 'fee_words: [{ words: "25 VNĐ(Bằng 50% mức thu)" }]');
  },
  'an amount without its zeros, followed by another amount': (portal) => {
    way(portal, 'fee_words: [{ words: "20 VNĐ(120.000 đồng/lần)" }]');
  },
  'a time without the words of its source': (portal) => {
    way(portal, 'time: { value: 5, unit: day }');
  },
  'a time in days where its source says working days': (portal) => {
    way(portal, 'time: { value: 5, unit: day }, time_words: [{ words: "5 Ngày làm việc" }]');
  },
  'a time whose source gives two': (portal) => {
    way(
      portal,
      'time: { value: 1, unit: working-day }, time_words: [{ words: "1 Ngày làm việc" }, { words: "3 Ngày làm việc", case: "khi cần xác minh" }]',
    );
  },
  'times that differ by way': (portal) => {
    way(portal, `${days(5)} }, { channel: post, ${days(7)}`);
  },
  'a time for one of two ways': (portal) => {
    way(portal, `${days(5)} }, { channel: post`);
  },
};
