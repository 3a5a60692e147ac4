/** A replacement within a text. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A text with replacements, given in any order, that do not overlap; their places are those of the text as it is. */
export const edited = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((one, other) => other.from - one.from)
    .reduce((now, { from, to, text: own }) => now.slice(0, from) + own + now.slice(to), text);
