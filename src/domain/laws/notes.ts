import type { Block } from './law.ts';
import type { LawFault } from './lines.ts';
import { NOTE } from './marks.ts';

/** The marks of footnotes in a text. */
export const NOTE_MARK = /\[(?<number>\d+)\]/gu;

/** Every footnote has a mark in the text and every mark a footnote. */
export function noteFaults(blocks: readonly Block[]): LawFault[] {
  const notes = new Map<string, number>();
  const marks = new Map<string, number>();
  const faults: LawFault[] = [];
  for (const { kind, text, line } of blocks) {
    const own = kind === 'note' ? NOTE.exec(text)?.groups?.number : undefined;
    if (own !== undefined) {
      if (notes.has(own)) faults.push({ rule: 'law-note', line, values: { value: `[${own}]` } });
      notes.set(own, line);
    }
    const words = own === undefined ? text : text.replace(NOTE, '');
    for (const { groups } of words.matchAll(NOTE_MARK)) marks.set(groups?.number ?? '', line);
  }
  for (const [from, to] of [
    [marks, notes],
    [notes, marks],
  ] as const) {
    for (const [number, line] of from) {
      if (!to.has(number)) faults.push({ rule: 'law-note', line, values: { value: `[${number}]` } });
    }
  }
  return faults;
}
