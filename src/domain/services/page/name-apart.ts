import { wordsOf } from '../../text/name-words.ts';

/** A piece of a name, and whether another name lacks it. */
export interface NamePiece {
  readonly text: string;
  readonly isOwn: boolean;
}

/** The words two lists have in common in their order, as marks on the first (longest common subsequence). */
function sharedMarks(own: readonly string[], other: readonly string[]): boolean[] {
  const best = Array.from({ length: own.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  for (let i = own.length - 1; i >= 0; i -= 1)
    for (let j = other.length - 1; j >= 0; j -= 1) {
      const row = best[i];
      if (row) row[j] = own[i] === other[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const marks: boolean[] = [];
  for (let i = 0, j = 0; i < own.length; i += 1) {
    while (j < other.length && own[i] !== other[j] && at(i, j + 1) === at(i, j)) j += 1;
    const isShared = j < other.length && own[i] === other[j];
    marks.push(isShared);
    if (isShared) j += 1;
  }
  return marks;
}

/** A name cut into what it shares with another one and what it has alone; the pieces together are the name. */
export function nameApart(name: string, other: string): NamePiece[] {
  const tokens = name.split(/(?<=\s)/u);
  const plain = (text: string): string => wordsOf(text).join(' ');
  const marks = sharedMarks(tokens.map(plain), other.split(/\s+/u).map(plain));
  const pieces: NamePiece[] = [];
  tokens.forEach((text, index) => {
    const isOwn = marks[index] !== true && plain(text) !== '';
    const last = pieces.at(-1);
    if (last?.isOwn === isOwn) pieces[pieces.length - 1] = { text: last.text + text, isOwn };
    else pieces.push({ text, isOwn });
  });
  return pieces;
}
