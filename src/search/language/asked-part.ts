import { keyOf, tokenise } from './tokens.ts';

/** What of a matter a question asks for. */
export type AskedPart = 'papers' | 'fee' | 'time' | 'place';

/** How people ask for each; what is asked for first in this order is what they read first. */
export const PART_WORDS: Readonly<Record<AskedPart, readonly string[]>> = {
  papers: [
    ...['giấy tờ gì', 'giấy tờ nào', 'giấy gì', 'cần gì', 'cần những gì', 'hồ sơ gì', 'hồ sơ gồm', 'hồ sơ cần'],
    ...['gồm những gì', 'gồm gì', 'thành phần hồ sơ', 'mang theo', 'mang gì', 'đem theo', 'đem gì', 'gồm giấy tờ'],
    ...['what documents', 'which documents', 'documents needed', 'documents required', 'documents do i need'],
    ...['what papers', 'which papers', 'papers needed', 'what to bring', 'what do i need'],
  ],
  fee: [
    ...['bao nhiêu tiền', 'hết bao nhiêu', 'tốn bao nhiêu', 'phí bao nhiêu', 'mấy tiền', 'nhiêu tiền', 'mức phí'],
    ...['phí là bao nhiêu', 'có mất phí', 'có tốn phí', 'có tốn tiền', 'có mất tiền', 'how much', 'what is the fee'],
    ...['fee for', 'fees for', 'cost of'],
  ],
  time: [
    ...[
      'bao lâu',
      'mấy ngày',
      'bao nhiêu ngày',
      'mấy hôm',
      'mấy tháng',
      'khi nào xong',
      'chừng nào xong',
      'khi nào có',
    ],
    ...['chừng nào có', 'thời hạn giải quyết', 'thời gian giải quyết', 'how long', 'how many days'],
  ],
  place: [
    ...['ở đâu', 'tại đâu', 'ở chỗ nào', 'chỗ nào', 'nơi nào', 'ra đâu', 'đi đâu', 'đến đâu', 'tới đâu', 'where'],
    ...['cơ quan nào', 'which office'],
  ],
};

const RUNS = Object.entries(PART_WORDS).map(
  ([part, all]) => [part as AskedPart, all.map((words) => words.split(' ').map(keyOf))] as const,
);

/** The part of a matter that a question asks for; undefined where it asks for the matter. */
export function askedPart(question: string): AskedPart | undefined {
  const keys = tokenise(question).map(({ key }) => key);
  const stands = (run: readonly string[]): boolean =>
    keys.some((_, at) => run.every((key, nth) => keys[at + nth] === key));
  return RUNS.find(([, runs]) => runs.some(stands))?.[0];
}
