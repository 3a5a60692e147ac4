import type { ScratchPortal } from './scratch-portal.ts';

/**
 * The limits of what content may contain and pages must display: longest names, texts and words, most agencies, no
 * optional fields.
 */
export const STRESS = {
  longName: 'Văn phòng Thường trực Ban Chỉ đạo '.repeat(4).slice(0, 119) + 'à',
  longWord: 'ng'.repeat(40),
  longTask: 'phối hợp rà soát, cập nhật và công khai kết quả '.repeat(42).slice(0, 1999) + 'm',
  agencies: 200,
} as const;

const agency = (name: string): string => `name:
  vi: "${name}"
  en: "${name}"
kind: department
sources: [bao-vi-du]
confidence: high
`;
const task = (id: string, quote: string, title: string, assignees: readonly string[]): string => `  - id: ${id}
    quote: "${quote}"
    translation: "${quote}"
    title:
      vi: "${title}"
      en: "${title}"
    assignees: [${assignees.join(', ')}]
    coordination: [uy-ban]
    role: advise
    programmes: [trong-cay, ten-dai]
    not_found: { checked: "1999-12-31", looked_for: { vi: "Báo cáo" } }
`;

/** Makes everything in a portal oversized; nothing may overflow, overlap or disappear. */
export function addOversized(portal: ScratchPortal): void {
  const ids = Array.from({ length: STRESS.agencies }, (_, index) => `so-${String(index + 1).padStart(3, '0')}`);
  ids.forEach((id, index) => {
    portal.write(`agencies/${id}.yaml`, agency(`Sở số ${index + 1}`));
  });
  portal.write('agencies/ten-dai.yaml', agency(STRESS.longName));
  portal.write('agencies/tu-dai.yaml', agency(STRESS.longWord));
  portal.write(
    'programmes/ten-dai.yaml',
    `name:\n  vi: "${STRESS.longName}"\n  en: "${STRESS.longWord}"\nsources: [bao-vi-du]\nconfidence: low\n`,
  );
  portal.edit(
    'directives/7-ub.yaml',
    /$/u,
    task('nv-02', STRESS.longTask, STRESS.longName, ['ten-dai', 'tu-dai']) +
      task('nv-03', STRESS.longWord, STRESS.longWord, ids),
  );
  portal.editText('texts/bao-vi-du.md', /$/u, `\n${STRESS.longTask}\n\n${STRESS.longWord}\n`);
  portal.edit('documents/1-nq-hd.yaml', 'Quỹ cây xanh', `Quỹ ${STRESS.longWord}`);
  portal.edit('timeline/1999-02-03-cong-van.yaml', 'Công văn về cây được gửi đi', STRESS.longTask);
  portal.edit('themes/1999.yaml', 'programmes: [trong-cay]', 'programmes: [trong-cay, ten-dai]');
  const added = [...ids, 'ten-dai', 'tu-dai'].map((id) => `agency:${id}\n`).join('');
  portal.edit('ids.txt', /$/u, `${added}programme:ten-dai\ntask:7-ub#nv-02\ntask:7-ub#nv-03\n`);
}
