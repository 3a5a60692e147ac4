import type { PaperGroup } from '../../../schema/services/procedure.ts';

/** A part of a passage of the source, under the heading of a case where it surely begins there. */
export interface PassagePart {
  readonly heading: string | undefined;
  readonly lines: readonly string[];
}

/** A quantity, or the head of the table, of the source’s page with the next word glued to it: a line ended there. */
const GLUED_QUANTITY = /(?<=[^\s\d(]\d bản (?:chính|sao)(?:,\d bản sao)?)(?=[^\s,.;:)\d])|(?<=Số lượng)(?=[-\p{Lu}])/u;

const linesOf = (text: string): string[] => text.split(GLUED_QUANTITY).filter((line) => line.trim() !== '');

/**
 * A passage of papers that could not be taken apart, cut only where that changes nothing: at the headings of its cases,
 * if each of them stands there once and in their order, and into lines behind quantities. The parts together are the
 * passage, letter by letter.
 */
export function passageParts(passage: string, groups: readonly PaperGroup[]): PassagePart[] {
  const headings = groups.flatMap(({ group }) => group ?? []);
  const starts = headings.map((heading) => passage.indexOf(heading));
  const isSure =
    headings.length > 1 &&
    headings.length === groups.length &&
    starts.every((start, index) => start > (starts[index - 1] ?? -1)) &&
    headings.every((heading, index) => !passage.includes(heading, (starts[index] ?? 0) + 1));
  if (!isSure) return [{ heading: undefined, lines: linesOf(passage) }];
  const before = passage.slice(0, starts[0]);
  return [
    ...(before.trim() === '' ? [] : [{ heading: undefined, lines: linesOf(before) }]),
    ...headings.map((heading, index) => ({
      heading,
      lines: linesOf(passage.slice((starts[index] ?? 0) + heading.length, starts[index + 1])),
    })),
  ];
}
