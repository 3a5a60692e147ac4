/** What only a line of a reading can get wrong. */
export type LineRule = 'line-encoding' | 'line-json' | 'line-object' | 'code-form' | 'code-twice' | 'text-long';

type Values = Readonly<Record<string, string>>;
type WithCodes = (count: number, codes: string) => string;

/** What can happen to a record. */
export type Outcome = 'added' | 'changed' | 'back' | 'gone' | 'reread' | 'same';

/** What the import says, in one language. */
export interface ImportWords {
  /** Lines that are no rows: what is wrong, and what would be right. */
  readonly bad: Readonly<Record<LineRule, (values: Values) => string>>;
  readonly badSummary: (lines: number, good: number) => string;
  readonly empty: (file: string) => string;
  readonly head: (file: string, rows: number, read: string | undefined) => string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly source: (codes: string) => string;
  readonly gone: (day: string) => string;
  readonly back: (day: string) => string;
  /** Why nothing is written although every line is sound. */
  readonly refused: {
    readonly tooMany: (gone: number, expected: number, file: string) => string;
    readonly older: (day: string, codes: string) => string;
    readonly check: string;
    readonly before: string;
    readonly read: string;
    readonly readForm: (value: string) => string;
    readonly number: (value: string) => string;
    readonly source: (count: number) => string;
    readonly unknownSource: (value: string, suggestion: string | undefined) => string;
    readonly file: (file: string) => string;
  };
  /** What a reader of the report should look at. */
  readonly notes: {
    readonly title: string;
    readonly unit: WithCodes;
    readonly markup: WithCodes;
    readonly symbol: WithCodes;
    readonly field: (name: string, count: number, codes: string) => string;
    readonly body: (code: string, words: string) => string;
    readonly removed: (characters: number, lines: string) => string;
    readonly repeated: (lines: string) => string;
    readonly unchecked: string;
  };
  readonly nothing: string;
  readonly dryRun: string;
  readonly written: (files: number) => string;
  readonly verify: {
    readonly missing: string;
    readonly extra: string;
    readonly digest: string;
    readonly equal: (rows: number) => string;
    readonly unequal: (different: number, rows: number) => string;
  };
}
