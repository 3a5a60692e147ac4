import type { Paper, PaperGroup } from '../../../schema/services/procedure.ts';

/** A line of a list of papers, as a reader may tick it. */
export interface PaperLine {
  /** What a tick is remembered by: it follows the words, so a new order of the source does not move the tick. */
  readonly key: string;
  readonly text: string;
  readonly originals: number;
  readonly copies: number;
  /** File names of forms on the source’s page. */
  readonly forms: readonly string[];
  /** A remark or a heading rather than a paper: it has nothing to tick. */
  readonly isRemark: boolean;
}

/** The papers that the source lists under one heading, or under none. */
export interface PaperCase {
  readonly heading: string | undefined;
  readonly lines: readonly PaperLine[];
}

/** What the source prints where it cannot name a form. */
const UNNAMED_FORM = '?';
/** The end of a file name that another one follows at once. */
const BETWEEN_NAMES = /(?<=\.(?:docx|xlsx|pdf|doc(?!x)|xls(?!x)))(?=[^\s.(])/iu;
/** How the source begins what is no paper. */
const REMARK = /^[\s*(+–-]*(?:lưu ý|ghi chú|chú ý|ví dụ)(?!\p{L})/iu;

/** The file names of forms that the source glued together: “a.docxb.docx” are two. */
export const formNames = (form: string | undefined): string[] =>
  form === undefined || form === UNNAMED_FORM ? [] : form.split(BETWEEN_NAMES);

/** A short number of a text (FNV-1a): the same words give the same key on every build. */
function keyOf(text: string): string {
  let hash = 0x81_1c_9d_c5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01_00_01_93) >>> 0;
  return hash.toString(36);
}

/** Whether no number of copies is asked for: such a line may be a paper, a heading or a remark. */
const isUncounted = ({ originals, copies }: Pick<Paper, 'originals' | 'copies'>): boolean => originals + copies === 0;

/** The lists of papers as the source has them, in its order; lines without words are left out. */
export function paperCases(groups: readonly PaperGroup[]): PaperCase[] {
  const seen = new Map<string, number>();
  return groups.map(({ group, items }) => {
    const areRemarks = group !== undefined && REMARK.test(group) && items.every(isUncounted);
    return {
      heading: group,
      lines: items.map(({ text, originals, copies, form }) => {
        const words = `${group ?? ''}\n${text}`;
        const times = seen.get(words) ?? 0;
        seen.set(words, times + 1);
        const isRemark = isUncounted({ originals, copies }) && (areRemarks || REMARK.test(text) || /:\s*$/u.test(text));
        return { key: keyOf(`${words}\n${times}`), text, originals, copies, forms: formNames(form), isRemark };
      }),
    };
  });
}

/** How many papers there are, told apart by whether the source asks for a number of them. */
export interface PaperCount {
  readonly counted: number;
  readonly others: number;
  readonly cases: number;
}

export function countPapers(cases: readonly PaperCase[]): PaperCount {
  const lines = cases.flatMap((part) => part.lines);
  const counted = lines.filter((line) => !isUncounted(line)).length;
  return { counted, others: lines.length - counted, cases: cases.length };
}

/** How the source begins a paper that only some have to bring. */
const CONDITIONAL = /^[\s(*+–-]*(?:trường hợp|nếu|đối với|ngoài ra|khi)(?!\p{L})/iu;

/** Whether a list of papers is for some alone: its heading names a case. */
export const isConditional = ({ heading = '' }: PaperCase): boolean => CONDITIONAL.test(heading);

/** The papers to name first: of the first list that has some, those that everybody brings, else those asked for in a
 * number, else any. */
export function firstPapers(cases: readonly PaperCase[], count: number): readonly PaperLine[] {
  const tickable = cases.map(({ lines }) => lines.filter(({ isRemark }) => !isRemark));
  const counted = tickable.map((lines) => lines.filter((line) => !isUncounted(line)));
  const forAll = counted.map((lines) => lines.filter(({ text }) => !CONDITIONAL.test(text)));
  const list = [forAll, counted, tickable].map((lists) => lists.find((lines) => lines.length > 0));
  return (list.find((lines) => lines !== undefined) ?? []).slice(0, count);
}

/** How many letters the papers have: what is long is folded. */
export const lettersOf = ({ heading = '', lines }: PaperCase): number =>
  lines.reduce((sum, { text }) => sum + text.length, heading.length);

/** Letters in a line of a sheet of paper. */
const LINE = 85;

/** About how many printed lines the papers take, with their headings and the number of copies below each. */
export const linesOnPaper = (cases: readonly PaperCase[]): number =>
  cases.reduce(
    (sum, { heading = '', lines }) =>
      sum +
      lines.reduce((own, { text }) => own + Math.ceil(text.length / LINE) + 2, Math.ceil(heading.length / LINE) + 1),
    0,
  );
