/** What can be repaired in a file without asking, in the order it is done. */
export type Repair = 'bom' | 'line-ends' | 'nfc' | 'blanks' | 'dates' | 'form' | 'order';

/** What the command says, in one language. */
export interface FixWords {
  readonly repairs: Readonly<Record<Repair, string>>;
  /** A repair of a file, with the number of its lines and the first of them. */
  readonly lines: (count: number, first: number) => string;
  /** Why a repair was not made. */
  readonly refused: string;
  readonly fixed: (files: number) => string;
  readonly wouldFix: (files: number) => string;
  readonly nothing: string;
}
