import type { Locale } from '../../schema/site/portal-settings.ts';
import { formatProblem } from './messages.ts';
import type { Problem } from './problem.ts';

const SUMMARY: Record<Locale, (problems: number, files: number, all: number) => string> = {
  vi: (problems, files, all) =>
    problems === 0 ? `Nội dung đạt: ${all} tệp, 0 lỗi.` : `${problems} lỗi trong ${files} tệp (đã đọc ${all} tệp).`,
  en: (problems, files, all) => {
    if (problems === 0) return `Content is sound: ${all} files, 0 problems.`;
    return `${problems} problem${problems === 1 ? '' : 's'} in ${files} file${files === 1 ? '' : 's'} (${all} read).`;
  },
};

/** All problems as text, grouped by file, with their number at the end. `folder` is put before every path. */
export function formatReport(problems: readonly Problem[], files: number, locale: Locale, folder: string): string {
  const groups = Map.groupBy(problems, ({ file }) => file);
  const blocks = [...groups.values()].map((group) =>
    group.map((problem) => formatProblem({ ...problem, file: `${folder}/${problem.file}` }, locale)).join('\n'),
  );
  return [...blocks, SUMMARY[locale](problems.length, groups.size, files)].join('\n\n');
}
