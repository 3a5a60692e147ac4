import type { CharacterKind } from '../../domain/text/characters.ts';
import type { DomainRule } from '../../domain/rules/shared/domain-problem.ts';
import type { SchemaRule } from '../../schema/fields/primitives.ts';
import type { SourceRule } from '../../schema/site/source-checks.ts';
import { INTERNATIONAL } from '../../schema/fields/languages.ts';

/** Rules about files, before parsing. */
export type FileRule =
  | 'content-missing'
  | 'file-name'
  | 'file-special'
  | 'file-unreadable'
  | 'file-place'
  | 'file-empty'
  | 'file-size'
  | 'file-encoding'
  | 'file-utf16'
  | 'text-mojibake'
  | 'text-old-font'
  | 'file-bom'
  | 'file-crlf'
  | 'text-nfc'
  | `char-${CharacterKind}`;
/** Rules about the syntax of YAML and JSON. */
export type SyntaxRule =
  | 'yaml-syntax'
  | 'yaml-conflict'
  | 'yaml-tab'
  | 'yaml-indent'
  | 'yaml-space'
  | 'yaml-bullet'
  | 'yaml-wide-colon'
  | 'yaml-no-blank'
  | 'yaml-no-key'
  | 'yaml-colon'
  | 'yaml-hash'
  | 'yaml-curly'
  | 'yaml-quote'
  | 'yaml-inner-quote'
  | 'yaml-bracket'
  | 'yaml-escape'
  | 'yaml-start'
  | 'yaml-duplicate'
  | 'yaml-alias'
  | 'yaml-not-map'
  | 'yaml-date'
  | 'front-matter';
/** Rules about the shape of one entry. */
export type ShapeRule =
  | SchemaRule
  | SourceRule
  | 'key-unknown'
  | 'field-missing'
  | 'translation-missing'
  | 'type-wrong'
  | 'value-unknown'
  | 'value-empty'
  | 'value-range'
  | 'email-form'
  | 'value-wrong';
/** Rules about the published history, and about evidence that must not change. */
export type HistoryRule = 'registry-rewritten' | 'seal-broken' | 'seal-correction' | 'seal-order' | 'seal-rewritten';
/** Rules about interface texts. */
export type WordRule = 'word-file' | 'word-missing' | 'word-extra' | 'word-empty' | 'word-placeholder';

export type Rule = FileRule | SyntaxRule | ShapeRule | WordRule | HistoryRule | DomainRule;

/** A problem with its location. Lines and columns are 1-based. */
export interface Problem {
  readonly rule: Rule;
  /** Path within the content folder. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Values quoted in the message. */
  readonly values: Readonly<Record<string, string>>;
}

/** Compares problems by file, line, column, then rule. */
export const compareProblems = (a: Problem, b: Problem): number =>
  a.file.localeCompare(b.file, INTERNATIONAL) ||
  a.line - b.line ||
  a.column - b.column ||
  a.rule.localeCompare(b.rule, INTERNATIONAL);
