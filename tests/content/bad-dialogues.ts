import type { ScratchPortal } from './scratch-portal.ts';

const SOURCED = 'sources: [bao-vi-du], confidence: high';
const HELD = `{ state: held, date: "1999-05-02", starts: "1999-05-01", ${SOURCED} }`;
const ANNOUNCED = `{ state: announced, date: "1999-04-01", starts: "1999-05-01", ${SOURCED} }`;

/** A session with states and optional further fields. */
const session = (states: readonly string[], more = ''): string =>
  `title: { vi: "Gặp nhà vườn", en: "Meeting gardeners" }\nform: meeting\n${more}states:\n${states.map((each) => `  - ${each}\n`).join('')}`;

/** Adds sessions to a portal, by id. */
function dialogues(portal: ScratchPortal, files: Readonly<Record<string, string>>): void {
  for (const [id, yaml] of Object.entries(files)) portal.write(`dialogues/${id}.yaml`, yaml);
  portal.edit(
    'ids.txt',
    /$/u,
    Object.keys(files)
      .map((id) => `dialogue:${id}\n`)
      .join(''),
  );
}

const one =
  (states: readonly string[], more?: string) =>
  (portal: ScratchPortal): void => {
    dialogues(portal, { gap: session(states, more) });
  };
const starting = (starts: string, more = ''): ((portal: ScratchPortal) => void) =>
  one([`{ state: announced, date: "1999-04-01", starts: "${starts}"${more}, ${SOURCED} }`]);

/** Adds a quarterly duty of the Office of Trees to a portal, with lookups. */
function obligation(portal: ScratchPortal, checks: readonly string[], task = 'nv-01', id = 'nv-01'): void {
  portal.write(
    `obligations/${id}.yaml`,
    `directive: 7-ub\ntask: ${task}\nwith: { vi: "nhà vườn", en: "gardeners" }\nevery: quarter\nhow_often: { vi: "hàng quý" }\nsources: [bao-vi-du]\nconfidence: high\nchecks:${checks.length === 0 ? ' []' : ''}\n${checks.map((each) => `  - { ${each}, where: { vi: "báo" }, ${SOURCED} }\n`).join('')}`,
  );
}
const RELATED = 'relates: [{ directive: 7-ub, task: nv-01, reading: { vi: "vì cây" } }]\n';

/** Mistakes in sessions and duties. */
export const BAD_DIALOGUES: Readonly<Record<string, (portal: ScratchPortal) => void>> = {
  'a time with the offset of another zone': starting('1999-05-01T10:00+09:00', ', ends: "1999-05-01T11:00+07:00"'),
  'a time in UTC': starting('1999-05-01T10:00Z'),
  'a misspelt time zone': (portal) => {
    portal.edit('portal.yaml', 'Asia/Ho_Chi_Minh', 'Asia/Ho_Chi_Min');
  },
  'an offset that is not that of the zone': (portal) => {
    portal.edit('portal.yaml', 'Asia/Ho_Chi_Minh', 'Europe/Berlin');
  },
  'a session that ends before it starts': starting('1999-05-01T10:00+07:00', ', ends: "1999-05-01T09:00+07:00"'),
  'a session that ends on a day before': starting('1999-05-02', ', ends: "1999-05-01"'),
  'an end without the time its start has': starting('1999-05-01T10:00+07:00', ', ends: "1999-05-01"'),
  'a session that ends as it starts': starting('1999-05-01T10:00+07:00', ', ends: "1999-05-01T03:00Z"'),
  'a time without a zone': starting('1999-05-01T10:00'),
  'the 31st of June': starting('1999-06-31'),
  'the 31st of June as people write it': starting('31/06/1999'),
  'twenty-five o’clock': starting('1999-05-01T25:00+07:00'),
  'a session dated by a year only': starting('1999'),
  'two sessions with one UID': (portal) => {
    const second = session([HELD], 'uid: "dialogue-gap@vidu.example"\n').replace('Gặp nhà vườn', 'Gặp người trồng hoa');
    dialogues(portal, { 'gap-hoa': second, gap: session([HELD]) });
  },
  'a UID with spaces': one([HELD], 'uid: "gặp nhau"\n'),
  'one session in two files': (portal) => {
    dialogues(portal, { gap: session([HELD]), 'gap-nha-vuon': session([HELD]) });
  },
  'a session held after the date of its source': one([
    `{ state: held, date: "1999-04-30", starts: "1999-05-01", ${SOURCED} }`,
  ]),
  'a session held after the day of checking': one([
    `{ state: held, date: "2001-05-01", starts: "2001-05-01", ${SOURCED} }`,
  ]),
  'a cancelled session without a source': one([
    ANNOUNCED,
    '{ state: cancelled, date: "1999-04-20", confidence: high }',
  ]),
  'an outcome of a session never held': one([ANNOUNCED, `{ state: outcome, date: "1999-06-01", ${SOURCED} }`]),
  'a session that begins with a cancellation': one([`{ state: cancelled, date: "1999-04-20", ${SOURCED} }`]),
  'a session held after it was cancelled': one([
    ANNOUNCED,
    `{ state: cancelled, date: "1999-04-20", ${SOURCED} }`,
    HELD,
  ]),
  'states out of order': one([
    ANNOUNCED,
    HELD.replace('"1999-05-02"', '"1999-03-01"').replace('"1999-05-01"', '"1999-03"'),
  ]),
  'an announcement without a day': one([`{ state: announced, date: "1999-04-01", ${SOURCED} }`]),
  'a cancellation with a day': one([
    ANNOUNCED,
    `{ state: cancelled, date: "1999-04-20", starts: "1999-05-01", ${SOURCED} }`,
  ]),
  'a session without states': one([]),
  'a quarter and a date that disagree': one([HELD], 'quarter: "1999-Q1"\n'),
  'a quarter as words': one([HELD], 'quarter: "quý II"\n'),
  'a host without a name': one([HELD], 'hosts: [{}]\n'),
  'an unknown host': one([HELD], 'hosts: [{ agency: phong-hoa }]\n'),
  'a language as a word': one([HELD], 'languages: ["Tiếng Việt"]\n'),
  'a session that answers an unknown task': one([HELD], RELATED.replace('nv-01', 'nv-09')),
  'a session before the letter it answers to': one(
    [`{ state: held, date: "1999-02-01", starts: "1999-02-01", ${SOURCED} }`],
    RELATED,
  ),
  'a link of a session that runs code': one([HELD], 'links: [{ kind: minutes, url: "javascript:alert(1)" }]\n'),
  'a webcal: link in content': one([HELD], 'links: [{ kind: registration, url: "webcal://vidu.example/x.ics" }]\n'),
  'a duty of an unknown task': (portal) => {
    obligation(portal, [], 'nv-07');
  },
  'a duplicate duty': (portal) => {
    obligation(portal, []);
    obligation(portal, [], 'nv-01', 'nv-01-lai');
  },
  'a check of a body without the duty': (portal) => {
    obligation(portal, ['agency: uy-ban, quarter: "1999-Q2", found: nothing, date: "1999-12-01"']);
  },
  'a check of a quarter of another year': (portal) => {
    obligation(portal, ['agency: phong-cay-xanh, quarter: "1998-Q2", found: nothing, date: "1999-12-01"']);
  },
  'a check made twice on one day': (portal) => {
    const check = 'agency: phong-cay-xanh, quarter: "1999-Q2", found: nothing, date: "1999-12-01"';
    obligation(portal, [check, check]);
  },
  'not held, without a source': (portal) => {
    obligation(portal, ['agency: phong-cay-xanh, quarter: "1999-Q2", found: not-held, date: "1999-12-01"']);
    portal.edit('obligations/nv-01.yaml', `, ${SOURCED} }`, ', confidence: high }');
  },
  'not held, although there is a session': (portal) => {
    obligation(portal, ['agency: phong-cay-xanh, quarter: "1999-Q2", found: not-held, date: "1999-12-01"']);
    one([HELD], `hosts: [{ agency: phong-cay-xanh }]\n${RELATED}`)(portal);
  },
  'an id domain with capitals': (portal) => {
    portal.edit('portal.yaml', 'vidu.example\ntime', 'Vi Du\ntime');
  },
  'a time zone as words': (portal) => {
    portal.edit('portal.yaml', '"+07:00"', '"giờ Việt Nam"');
  },
};
