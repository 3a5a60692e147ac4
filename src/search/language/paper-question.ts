import { keyOf, tokenise } from './tokens.ts';

/** How people ask which procedures want a paper, the longest first; what is left of the question is the paper. */
const BEFORE = [
  'những thủ tục nào',
  'các thủ tục nào',
  'thủ tục nào',
  'thủ tục gì',
  'dịch vụ nào',
  'hồ sơ nào',
  'việc gì',
  'việc nào',
  'which procedures',
  'which procedure',
  'which services',
  'what procedures',
  'procedures that',
].map((words) => words.split(' ').map(keyOf));
const WANTS = [
  'yêu cầu phải có',
  'yêu cầu nộp',
  'cần phải có',
  'cần phải nộp',
  'cần nộp',
  'cần có',
  'phải nộp',
  'phải có',
  'đòi hỏi',
  'yêu cầu',
  'dùng đến',
  'cần',
  'đòi',
  'dùng',
  'ask for',
  'asks for',
  'require',
  'requires',
  'need',
  'needs',
].map((words) => words.split(' ').map(keyOf));
/** “Giấy khai sinh dùng cho thủ tục nào”: the paper comes first. */
const AFTER = [
  'dùng để làm thủ tục gì',
  'dùng cho thủ tục gì',
  'dùng cho thủ tục nào',
  'cần cho thủ tục nào',
  'cần cho những thủ tục nào',
  'dùng vào việc gì',
  'để làm thủ tục gì',
  'nộp cho thủ tục nào',
].map((words) => words.split(' ').map(keyOf));

/** The paper of a question that asks which procedures want it; nothing where it asks something else. */
export function paperOf(question: string): string | undefined {
  const tokens = tokenise(question);
  const stands = (run: readonly string[], at: number): boolean =>
    run.every((key, nth) => tokens[at + nth]?.key === key);
  const end = AFTER.find((run) => tokens.length > run.length && stands(run, tokens.length - run.length));
  if (end) return question.slice(0, tokens.at(-end.length - 1)?.end).trim();
  const before = BEFORE.find((run) => stands(run, 0));
  const wants = before && WANTS.find((run) => stands(run, before.length));
  const first = tokens[(before?.length ?? 0) + (wants?.length ?? 0)];
  return wants && first ? question.slice(first.start).trim() : undefined;
}
