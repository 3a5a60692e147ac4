import type { ClaimKind } from '../../domain/claims/claim.ts';
import type { ReadingKind } from '../../domain/readings/unconfirmed.ts';
import type { DomainRule } from '../../domain/rules/shared/domain-problem.ts';
import type { HistoryRule, Rule } from './problem.ts';

/** What is wrong, and what would be right. `{name}` is replaced by a value of the problem. */
export type Message = readonly [wrong: string, right: string];

/** The messages of a set of rules. */
export type Messages<Of extends Rule> = Readonly<Record<Of, Message>>;

/** The rules whose names begin with a subject. */
export type RuleAbout<Subject extends string> = Extract<DomainRule | HistoryRule, `${Subject}-${string}`>;

/** Texts of a report around its messages. */
export interface ReportWords {
  /** Suggests the value that was probably meant: `{suggestion}`. */
  readonly didYouMean: string;
  /** Display names of the YAML types. */
  readonly types: Readonly<Record<string, string>>;
  readonly summary: (problems: number, files: number, all: number) => string;
  /** States how many interface texts a language has, and what happens to the others. */
  readonly untranslated: (language: string, has: number, of: number) => string;
  /** States that deleted ids could not be checked because there is no history. */
  readonly noHistory: string;
}

/** Texts of the list of statements about the present. */
export interface StaleWords {
  /** The statement that each kind of claim makes about its subject. */
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
