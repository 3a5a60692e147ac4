import type { ScratchPortal } from './scratch-portal.ts';

/** A schedule of many years: what lists must bear. */
export const MANY = { years: 5, hosts: 120, sectors: 8, firstYear: 1997, busyQuarters: 2 } as const;

const SESSION_LENGTH = 'về thủ tục, đất đai, thuế và kết nối ngân hàng với doanh nghiệp';
const STATES = ['held', 'announced', 'expected'] as const;
const pad = (value: number, width: number): string => String(value).padStart(width, '0');

const agency = (number: number): string => `name:
  vi: "Phòng chuyên môn số ${number}"
  en: "Specialised office ${number}"
kind: department
sources: [bao-vi-du]
confidence: high
`;
const field = (number: number): string => `name:\n  vi: "Lĩnh vực ${number}"\n  en: "Field ${number}"\n`;

const obligation = (every: string, task: string): string => `directive: 7-ub
task: ${task}
with:
  vi: "doanh nghiệp"
  en: "businesses"
every: ${every}
how_often:
  vi: "định kỳ"
  en: "regularly"
sources: [bao-vi-du]
confidence: high
`;
const task = (id: string, assignees: string, title: string): string => `  - id: ${id}
    quote: "${title} định kỳ"
    translation: "${title}"
    title:
      vi: "${title}"
      en: "${title}"
    assignees: [${assignees}]
    role: implement
    programmes: [trong-cay]
    not_found: { checked: "1999-12-31", looked_for: { vi: "Báo cáo" } }
`;

/**
 * Gives a portal many sessions in 20 quarters, 120 bodies that hold them and two duties. Quarters fill several pages where
 * there are thousands; with fewer sessions, `areCrowded` puts two of five into the last two quarters.
 */
export function addDialogues(portal: ScratchPortal, sessions: number, areCrowded = false): void {
  const hosts = Array.from({ length: MANY.hosts }, (_, index) => `phong-${pad(index + 1, 3)}`);
  const sectors = Array.from({ length: MANY.sectors }, (_, index) => `linh-vuc-${index + 1}`);
  hosts.forEach((id, index) => {
    portal.write(`agencies/${id}.yaml`, agency(index + 1));
  });
  sectors.forEach((id, index) => {
    portal.write(`fields/${id}.yaml`, field(index + 1));
  });
  const members = hosts.map((id) => `  - agency: ${id}\n    basis: text\n`).join('');
  portal.write(
    'agencies/cac-phong.yaml',
    `name:\n  vi: "Các phòng"\n  en: "The offices"\nkind: collective\nmembers:\n${members}sources: [bao-vi-du]\nconfidence: high\n`,
  );
  const duties = { 'nv-02': 'Đối thoại hàng quý', 'nv-03': 'Gặp gỡ thường xuyên' };
  portal.edit(
    'directives/7-ub.yaml',
    /$/u,
    task('nv-02', 'cac-phong', duties['nv-02']) + task('nv-03', 'uy-ban', duties['nv-03']),
  );
  portal.editText('texts/bao-vi-du.md', /$/u, `\n${duties['nv-02']} định kỳ. ${duties['nv-03']} định kỳ.\n`);
  portal.write('obligations/nv-02.yaml', obligation('quarter', 'nv-02'));
  portal.write('obligations/nv-03.yaml', obligation('regularly', 'nv-03'));
  const ids = writeSessions(portal, daysOf(sessions, areCrowded), hosts, sectors);
  const bodies = [...hosts, 'cac-phong'].map((id) => `agency:${id}`);
  const all = [...bodies, 'task:7-ub#nv-02', 'task:7-ub#nv-03', ...ids.map((id) => `dialogue:${id}`)];
  portal.edit('ids.txt', /$/u, all.map((id) => `${id}\n`).join(''));
}

/** The day of each session, counted from the first one of months of 28 days. */
function daysOf(sessions: number, areCrowded: boolean): number[] {
  const days = MANY.years * 12 * 28;
  const busy = MANY.busyQuarters * 3 * 28;
  return Array.from({ length: sessions }, (_, index) => {
    const part = index / sessions;
    return areCrowded && index % 5 < 2 ? days - busy + Math.floor(part * busy) : Math.floor(part * days);
  });
}

function writeSessions(
  portal: ScratchPortal,
  days: readonly number[],
  hosts: readonly string[],
  sectors: readonly string[],
): string[] {
  return days.map((day, index) => {
    const [year, month] = [MANY.firstYear + Math.floor(day / 336), Math.floor((day % 336) / 28) + 1];
    const date = `${year}-${pad(month, 2)}-${pad((day % 28) + 1, 2)}`;
    const id = `phien-${pad(index + 1, 4)}`;
    const isPast = date < '2000-01-15';
    const state = isPast ? (STATES[index % 2] ?? 'held') : (STATES[1 + (index % 2)] ?? 'announced');
    const host = hosts[(index * 7) % hosts.length] ?? '';
    const second = hosts[(index * 11 + 3) % hosts.length] ?? '';
    const answers =
      year === 1999 && month > 2 && index % 3 === 0
        ? `relates:\n  - directive: 7-ub\n    task: ${index % 2 ? 'nv-02' : 'nv-03'}\n    reading:\n      vi: "Đúng loại việc"\n      en: "The kind"\n`
        : '';
    portal.write(
      `dialogues/${id}.yaml`,
      `title:\n  vi: "Đối thoại lần ${index + 1} ${SESSION_LENGTH}"\n  en: "Dialogue ${index + 1} on procedures, land, tax and credit"\n` +
        `form: dialogue\nhosts:\n  - agency: ${host}\n${second === host ? '' : `  - agency: ${second}\n`}` +
        `audiences: [business]\nsectors: [${sectors[index % sectors.length] ?? ''}]\n${answers}` +
        `states:\n  - state: ${state}\n    date: "${isPast ? date : '2000-01'}"\n    starts: "${date}T08:30+07:00"\n` +
        `    sources: [bao-vi-du]\n    confidence: ${index % 5 ? 'high' : 'medium'}\n`,
    );
    return id;
  });
}
