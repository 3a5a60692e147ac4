import { stayingWith, type Published } from './publish.ts';
import type { Plan } from './plan.ts';
import type { Release } from './release.ts';

/** What a release consists of, in words. */
const partsLines = ({ own, kept, versions }: Release): string[] => [
  `  ${own.length} tệp của bản dựng / files of the build`,
  `  ${kept.length} tệp đặt tên theo nội dung của bản trước / files named by content of the build before`,
  `  data/v1/versions/: ${versions.map(({ id, today }) => `${id} (${today})`).join(', ') || '–'}`,
];

/** The names of releases that are deleted once a release is live. */
export function goneText(release: Release, releases: readonly Release[]): string {
  const staying = stayingWith(release);
  return releases.flatMap(({ name }) => (staying.has(name) ? [] : name)).join(', ') || '–';
}

/** What would be done. */
export const plannedText = ({ release }: Plan, shown: string, gone: string): string =>
  [
    `${shown} → releases/${release.name}`,
    ...partsLines(release),
    `  xóa / deletes: ${gone}`,
    'Chỉ thử, chưa ghi gì. / Only tried, nothing is written.',
  ].join('\n');

/** What was done. */
export const publishedText = ({ plan: { release }, linked, left }: Published, shown: string): string =>
  [
    `${shown} → releases/${release.name}`,
    ...partsLines(release),
    `  ${linked} tệp có sẵn, không chép lại / files were there already and not copied`,
    ...left.map((path) => `  ${path}: không do lệnh này ghi nên còn lại / not written by this command, so it stays`),
  ].join('\n');
