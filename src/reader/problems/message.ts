import type { ClaimKind } from '../../domain/claims/claim.ts';
import type { ReadingKind } from '../../domain/readings/unconfirmed.ts';
import type { DomainRule } from '../../domain/rules/shared/domain-problem.ts';
import type { HistoryRule, Rule } from './problem.ts';

/** What is wrong, and what would be right. `{name}` stands for a value of the problem. */
export type Message = readonly [wrong: string, right: string];

/** The messages of some rules. */
export type Messages<Of extends Rule> = Readonly<Record<Of, Message>>;

/** The rules between entries whose names begin with a subject. */
export type RuleAbout<Subject extends string> = Extract<DomainRule | HistoryRule, `${Subject}-${string}`>;

/** What a report says around its messages. */
export interface ReportWords {
  /** The value that was probably meant: `{suggestion}`. */
  readonly didYouMean: string;
  /** What the types of YAML are called. */
  readonly types: Readonly<Record<string, string>>;
  readonly summary: (problems: number, files: number, all: number) => string;
  /** That nobody could look whether published ids were deleted. */
  readonly noHistory: string;
}

/** What the list of statements about today says. */
export interface StaleWords {
  /** What a claim of each kind says of what it is said of. */
  readonly kinds: Readonly<Record<ClaimKind, string>>;
  readonly summary: (count: number, before?: string) => string;
  readonly never: string;
}

/** What the list of readings that nobody has confirmed says. */
export interface ReadingWords {
  /** The heading of each kind. */
  readonly kinds: Readonly<Record<ReadingKind, string>>;
  /** How one of each kind is confirmed, in one line. */
  readonly confirm: Readonly<Record<ReadingKind, string>>;
  /** What stands in a line. */
  readonly legend: string;
  readonly summary: (count: number) => string;
}

/** Everything the reader of content says, in one language. */
export interface MessageFile {
  readonly problems: Messages<Rule>;
  readonly report: ReportWords;
  readonly stale: StaleWords;
  readonly readings: ReadingWords;
}
