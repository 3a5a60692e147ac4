import type { CharacterKind } from '../../domain/text/characters.ts';
import type { DomainRule } from '../../domain/rules/shared/domain-problem.ts';
import type { SchemaRule } from '../../schema/fields/primitives.ts';
import { INTERNATIONAL } from '../../schema/fields/languages.ts';

/** What can be wrong with a file before its entry is even read. */
export type FileRule =
  | 'content-missing'
  | 'file-name'
  | 'file-special'
  | 'file-unreadable'
  | 'file-place'
  | 'file-empty'
  | 'file-size'
  | 'file-encoding'
  | 'file-bom'
  | 'file-crlf'
  | 'text-nfc'
  | `char-${CharacterKind}`;
/** What can be wrong with YAML and JSON as such. */
export type SyntaxRule =
  'yaml-syntax' | 'yaml-duplicate' | 'yaml-alias' | 'yaml-not-map' | 'yaml-date' | 'front-matter';
/** What can be wrong with the shape of one entry. */
export type ShapeRule =
  | SchemaRule
  | 'source-empty'
  | 'key-unknown'
  | 'field-missing'
  | 'translation-missing'
  | 'type-wrong'
  | 'value-unknown'
  | 'value-empty'
  | 'value-range'
  | 'email-form'
  | 'value-wrong';
/** What can be wrong with what was published before. */
export type HistoryRule = 'registry-rewritten';
/** What can be wrong with the interface words. */
export type WordRule = 'word-file' | 'word-missing' | 'word-extra' | 'word-empty' | 'word-placeholder';

export type Rule = FileRule | SyntaxRule | ShapeRule | WordRule | HistoryRule | DomainRule;

/** One thing that is wrong, where an editor can find it. Lines and columns start at 1. */
export interface Problem {
  readonly rule: Rule;
  /** Path within the content folder. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What the message quotes. */
  readonly values: Readonly<Record<string, string>>;
}

/** Orders problems as an editor works through them: by file, line, column, then rule. */
export const compareProblems = (a: Problem, b: Problem): number =>
  a.file.localeCompare(b.file, INTERNATIONAL) ||
  a.line - b.line ||
  a.column - b.column ||
  a.rule.localeCompare(b.rule, INTERNATIONAL);
