import type { PaperGroup, Procedure } from '../../../schema/services/procedure.ts';
import { oncePerObject } from '../../lists/once.ts';
import { passageParts, type PassagePart } from './passage.ts';
import { paperCases, type PaperCase, type PaperLine } from './papers.ts';

/** A line of a passage of papers: one paper where two readings of it agree, else words of the source as they are. */
export interface PassageLine {
  /** The line as it stands, without the quantity that ends it where it is a paper. */
  readonly text: string;
  /** How many of it, in the source’s words. */
  readonly quantity: string;
  /** What a tick is remembered by; undefined where it is not sure that the line is one paper. */
  readonly key: string | undefined;
  /** The heads of the columns of the source’s table, which say nothing. */
  readonly isHead: boolean;
}

/** The words above the columns of the source’s table, glued together. */
const HEAD = /^\s*:?\s*(?:--)?Tên giấy tờ\s*Mẫu đơn, tờ khai\s*Số lượng\s*$/u;
const QUANTITY = /(?:(?<originals>\d+) bản chính)?,?\s*(?:(?<copies>\d+) bản sao)?$/u;

/** Letters alone: dashes before a line and spaces are no difference. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/^[\s+*•–-]+/u, '')
    .replaceAll(/\s+/gu, '');

/** Whether a line of the passage is this paper: the same words, perhaps its form behind them, the same numbers. */
function isSame(text: string, { originals = '0', copies = '0' }: Record<string, string | undefined>, paper: PaperLine) {
  return (
    [plain(paper.text), plain(paper.text) + plain(paper.forms.join(''))].includes(plain(text)) &&
    paper.originals === Number(originals) &&
    paper.copies === Number(copies)
  );
}

/**
 * The lines of a part of a passage. A line is a paper only if the list that was read from the same page has it too, word
 * for word and with the same numbers; each paper of the list stands for one line.
 */
export function passageLines({ heading, lines }: PassagePart, groups: readonly PaperGroup[]): PassageLine[] {
  const cases = paperCases(groups);
  const known = cases.filter((one) => heading === undefined || one.heading === heading).flatMap((one) => one.lines);
  const left = new Set(known);
  return lines.map((line) => {
    const end = QUANTITY.exec(line.trimEnd());
    const quantity = end?.[0] ?? '';
    const text = line.trimEnd().slice(0, line.trimEnd().length - quantity.length);
    const paper = quantity === '' ? undefined : [...left].find((one) => isSame(text, end?.groups ?? {}, one));
    if (!paper) return { text: line, quantity: '', key: undefined, isHead: HEAD.test(line) };
    left.delete(paper);
    return { text, quantity, key: paper.key, isHead: false };
  });
}

/** Whether every line of a passage is surely one paper: then its list is as good as one that the source kept apart. */
const isWhole = (passage: string, groups: readonly PaperGroup[]): boolean =>
  passageParts(passage, groups).every((part) =>
    passageLines(part, groups).every(({ text, key, isHead }) => key !== undefined || isHead || !/\p{L}/u.test(text)),
  );

/** The papers of a procedure, as a list and as its source printed them run together. */
type Papers = Pick<Procedure, 'papers' | 'papers_raw'>;

/**
 * The cases of a list of papers that is surely read; none where the source’s passage could not be taken apart. Read once:
 * the answer, what to do before one goes and how sure the page is all need it.
 */
export const sureCases = oncePerObject(({ papers, papers_raw: passage }: Papers): PaperCase[] =>
  passage === undefined || isWhole(passage, papers) ? paperCases(papers) : [],
);

/** Whether some line of the papers of a procedure can be ticked. */
export const canTick = ({ papers, papers_raw: passage }: Papers): boolean =>
  passage === undefined
    ? paperCases(papers).some(({ lines }) => lines.some(({ isRemark }) => !isRemark))
    : passageParts(passage, papers).some((part) => passageLines(part, papers).some(({ key }) => key !== undefined));
