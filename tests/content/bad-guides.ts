import { service } from './add-entry.ts';
import type { ScratchPortal } from './scratch-portal.ts';

const SOUND = `name: { vi: "Trồng cây", en: "Planting a tree" }
audience: citizen
summary: { vi: "Có cây.", en: "There is a tree." }
life_events: [trong-cay]
has: [dat]
questions:
  - id: cay
    text: { vi: "Cây gì?", en: "Which tree?" }
    options:
      - { id: to, text: { vi: "Cây to", en: "A big one" } }
      - { id: nho, is_none: true, text: { vi: "Cây nhỏ", en: "A small one" } }
days:
  - { id: mua, name: { vi: "Ngày mua", en: "Day of purchase" } }
steps:
  - id: mua
    name: { vi: "Mua cây", en: "Buy the tree" }
    does: { vi: "Mua.", en: "Buy." }
    elsewhere: { who: { vi: "Vườn ươm", en: "A nursery" } }
    gives: [giay-cay]
  - id: xin
    name: { vi: "Xin phép", en: "Ask leave" }
    does: { vi: "Xin.", en: "Ask." }
    service: "1.000001"
    needs: [dat, giay-cay]
    only_if: [{ question: cay, options: [to] }]
    outcome: { vi: "Có phép", en: "Leave is given" }
    deadline: { value: 5, unit: day, day: mua, said: { service: "1.000001", quote: "trong 5 ngày kể từ ngày mua" } }
`;

/** Adds a guide of two steps, spoiled before it is written, with what it names. */
const guide = (portal: ScratchPortal, from: string | RegExp, to: string, papers = 'papers: []'): void => {
  const spoiled = SOUND.replace(from, to);
  if (spoiled === SOUND && from !== '') throw new Error(`the guide does not hold ${String(from)}`);
  service(portal, (yaml) =>
    yaml.replace('steps: []', 'steps: ["Nộp trong 5 ngày kể từ ngày mua cây."]').replace('papers: []', papers),
  );
  portal.write('life-events/trong-cay.yaml', 'name: { vi: "Trồng cây", en: "Trees" }\naudience: citizen\n');
  for (const id of ['dat', 'giay-cay']) portal.write(`papers/${id}.yaml`, 'name: { vi: "Giấy", en: "Paper" }\n');
  portal.write('guides/trong-cay.yaml', spoiled);
  portal.edit('ids.txt', /$/u, 'guide:trong-cay\n');
};

const spoiling =
  (from: string | RegExp, to: string) =>
  (portal: ScratchPortal): void => {
    guide(portal, from, to);
  };

/** A guide whose procedure lists papers in two cases, and whose second step says more of papers. */
const papersOf = (portal: ScratchPortal, more: string, leaves = ''): void => {
  guide(
    portal,
    '    needs: [dat, giay-cay]\n',
    `    needs: [dat, giay-cay]\n${more}`,
    `papers:
    - group: "Cây to"
      items:
        - { text: "Giấy về cây", originals: 1, copies: 0 }
    - items:
        - { text: "Tờ khai", originals: 1, copies: 0 }`,
  );
  if (leaves !== '') portal.edit('guides/trong-cay.yaml', /$/u, leaves);
};

const PAPERS = 'papers:\n    - items:\n        - { text: "Giấy về cây", originals: 1, copies: 0 }';

/** Guides that cannot be walked, or that say what no source says. */
export const BAD_GUIDES: Readonly<Record<string, (portal: ScratchPortal) => void>> = {
  'a step of a guide that is there twice': spoiling('id: xin', 'id: mua'),
  'a condition on a question that nobody asks': spoiling('question: cay', 'question: hoa'),
  'a condition on an answer that nobody gives': spoiling('options: [to]', 'options: [to, cao]'),
  'a question that no step needs': spoiling('    only_if: [{ question: cay, options: [to] }]\n', ''),
  'an answer that no condition names': spoiling('is_none: true, ', ''),
  'steps that go in a circle': spoiling('gives: [giay-cay]', 'gives: [giay-cay]\n    after: [xin]'),
  'a paper that a later step gives': spoiling(
    'gives: [giay-cay]',
    'needs: [giay-cay]\n    outcome: { vi: "Có", en: "It is there" }',
  ),
  'a paper that is needed before a later step gives it': (portal) => {
    guide(
      portal,
      / {4}gives: \[giay-cay\]\n([\s\S]*)$/u,
      '    needs: [giay-cay]\n    outcome: { vi: "Có", en: "Yes" }\n$1    gives: [giay-cay]\n',
    );
    portal.edit('guides/trong-cay.yaml', 'needs: [dat, giay-cay]', 'needs: [dat]');
  },
  'a paper that only some readers get': spoiling(
    'gives: [giay-cay]',
    'gives: [giay-cay]\n    only_if: [{ question: cay, options: [nho] }]\n    outcome: { vi: "Có", en: "It is there" }',
  ),
  'a paper that nobody gives, for some': spoiling('needs: [dat, giay-cay]', 'needs: [giay-cay]\n    takes: [dat]'),
  'a step after one that is not there': spoiling(
    'service: "1.000001"\n    needs',
    'service: "1.000001"\n    after: [tuoi]\n    needs',
  ),
  'a step that leads nowhere': spoiling('    outcome: { vi: "Có phép", en: "Leave is given" }\n', ''),
  'a paper one has that no step needs': spoiling('needs: [dat, giay-cay]', 'needs: [giay-cay]'),
  'a step that nobody does': spoiling('    elsewhere: { who: { vi: "Vườn ươm", en: "A nursery" } }\n', ''),
  'an address of a step without a source': spoiling(
    'en: "A nursery" } }',
    'en: "A nursery" }, url: "https://vidu.example/" }',
  ),
  'a procedure of a guide that is no longer seen': (portal) => {
    guide(portal, '', '');
    portal.edit('services/1.000001.yaml', 'read: "1999"', 'read: "1999"\n  not_seen_since: "1999-12"');
  },
  'a procedure of a guide that vanished': spoiling('service: "1.000001"\n    needs', 'service: "1.000002"\n    needs'),
  'a deadline without a source': spoiling(/, said: \{ service: "1\.000001", quote: "[^"]+" \}/u, ''),
  'a deadline with two sources': spoiling(
    'said: { service: "1.000001"',
    'said: { service: "1.000001", text: bao-vi-du',
  ),
  'a deadline in words that its source does not have': spoiling('trong 5 ngày', 'trong 7 ngày'),
  'a deadline from a day that is not there': spoiling('day: mua, said', 'day: trong, said'),
  'words of a paper that no procedure says': (portal) => {
    guide(portal, '', '', PAPERS);
    portal.write('papers/giay-cay.yaml', 'name: { vi: "Giấy", en: "Paper" }\nsame_as: ["Giấy về hoa"]\n');
  },
  'words that mean two kinds of papers': (portal) => {
    guide(portal, '', '', PAPERS);
    for (const id of ['dat', 'giay-cay'])
      portal.write(`papers/${id}.yaml`, 'name: { vi: "Giấy", en: "Paper" }\nsame_as: ["Giấy về cây"]\n');
  },
  'papers of a case that the procedure does not have, or that no step takes': (portal) => {
    papersOf(portal, '    cases: ["Cây to", "Cây nhỏ"]\n');
  },
  'papers left out that a step takes, or that are not there': (portal) => {
    papersOf(
      portal,
      '    cases: ["Cây to", ""]\n',
      `leaves:
  - { service: "1.000001", case: "Cây to", reason: { vi: "Không ai cần", en: "Nobody needs them" } }
  - { service: "1.000001", case: "Cây nhỏ", reason: { vi: "Không ai cần", en: "Nobody needs them" } }
`,
    );
  },
  'papers left out without a reason': (portal) => {
    papersOf(portal, '    cases: ["Cây to"]\n', 'leaves:\n  - { service: "1.000001", case: "" }\n');
  },
  'a paper to show in words that only the list of papers has': (portal) => {
    papersOf(portal, '    shows: [{ paper: giay-cay, quote: "Giấy về cây" }]\n');
  },
  'a paper to show at a step without a procedure, and one that is no kind of paper': (portal) => {
    papersOf(portal, '    shows: [{ paper: giay-hoa, quote: "Nộp trong 5 ngày" }]\n');
    portal.edit(
      'guides/trong-cay.yaml',
      'gives: [giay-cay]',
      'gives: [giay-cay]\n    shows: [{ paper: dat, quote: "Nộp trong 5 ngày" }]',
    );
  },
};
