import type { Block } from './law.ts';
import { DASH, NOTE } from './marks.ts';
import { quotedLines } from './quoted.ts';

/** What is wrong with a text of law: the rule, the 1-based line in the body, the values for the message. */
export interface LawFault {
  readonly rule:
    | 'law-blank'
    | 'law-chapter'
    | 'law-clause'
    | 'law-closing'
    | 'law-empty'
    | 'law-gap'
    | 'law-glued'
    | 'law-mark'
    | 'law-markdown'
    | 'law-note'
    | 'law-quote'
    | 'law-residue'
    | 'law-table'
    | 'law-twice';
  readonly line: number;
  readonly values: Readonly<Record<string, string>>;
  /** Index of the item of `known` in the head that is wrong, instead of a line. */
  readonly known?: number;
}

/** Leftovers of Markdown that official texts never contain: emphasis, escapes, headings, tables, code. */
const MARKDOWN = /\*\*|\\[-.*_()[\]#+]|^#{1,6} |^\*|^\||\|$|`|\[[^\]]*\]\([^)]*\)|&(?:[a-z]+|#\d+);|<\/?[a-z]/iu;

/** What the Codified Law of Viet Nam adds to the words of texts: its numbers of articles, its references. */
const CODIFIED = /\(?Điều này có nội dung liên quan|\d+\.\d+\.[A-ZĐ]{2,4}\.\d+/u;

function tableFaults(rows: readonly string[], line: number): LawFault[] {
  const width = (row: string): number => row.split('\t').length;
  const [head = ''] = rows;
  return rows.flatMap((row, index): LawFault[] =>
    width(row) === width(head)
      ? []
      : [
          {
            rule: 'law-table',
            line: line + index,
            values: { value: row.split('\t')[0] ?? '', got: String(width(row)), expected: String(width(head)) },
          },
        ],
  );
}

/**
 * Cuts a body into its blocks: paragraphs of one line each, with one empty line between them, and tables, whose rows
 * follow one another with tabs between the cells.
 */
export function blocksOf(body: string): { blocks: Block[]; faults: LawFault[] } {
  const faults: LawFault[] = [];
  const blocks: { text: string; line: number; kind: Block['kind'] }[] = [];
  const at = (rule: LawFault['rule'], line: number, value: string): void => {
    faults.push({ rule, line, values: { value } });
  };
  const lines = body.split('\n');
  if (lines.at(-1) !== '') at('law-blank', lines.length, lines.at(-1) ?? '');
  let rows: string[] = [];
  const close = (end: number): void => {
    const line = end - rows.length + 1;
    const isTable = rows.length > 1 && rows.some((row) => row.includes('\t'));
    if (isTable) {
      faults.push(...tableFaults(rows, line));
      blocks.push({ text: rows.join('\n'), line, kind: 'table' });
    } else {
      rows.forEach((row, index) => {
        if (row.includes('\t')) at('law-table', line + index, row.split('\t')[0] ?? '');
        else if (index > 0) at('law-blank', line + index, row);
        blocks.push({ text: row, line: line + index, kind: 'text' });
      });
    }
    rows = [];
  };
  lines.forEach((text, index) => {
    const line = index + 1;
    if (text === '') {
      if (rows.length > 0) close(index);
      else if (index < lines.length - 1 || index === 0) at('law-blank', line, '');
      return;
    }
    if (text !== text.trim() || / {2}|\u00a0/u.test(text)) at('law-blank', line, text);
    const [found] = MARKDOWN.exec(text) ?? [];
    if (found !== undefined) at('law-markdown', line, found);
    const [added] = CODIFIED.exec(text) ?? [];
    if (added !== undefined) at('law-residue', line, added);
    rows.push(text);
  });
  if (rows.length > 0) close(lines.length);
  const quoted = quotedLines(blocks.map(({ text }) => text));
  for (const index of quoted.open) at('law-quote', blocks[index]?.line ?? 1, blocks[index]?.text ?? '');
  return {
    blocks: blocks.map((block, index) => ({ ...block, kind: kindOf(block, quoted.lines.has(index)) })),
    faults,
  };
}

const kindOf = ({ text, kind }: Pick<Block, 'text' | 'kind'>, isQuoted: boolean): Block['kind'] => {
  if (kind === 'table') return kind;
  if (isQuoted) return 'quoted';
  if (NOTE.test(text)) return 'note';
  return DASH.test(text) ? 'dash' : 'text';
};
