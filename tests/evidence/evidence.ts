import { readFileSync } from 'node:fs';
import type { Check } from '../site/visits/visit.ts';

/** What was seen of the pages of a type. */
export interface TypeEvidence {
  /** The day it was seen. */
  readonly date: string;
  /** Digest of what the pages are made from. */
  readonly made: string;
  /** The pages that were visited. */
  readonly pages: readonly string[];
  /** Each check that looked at them, and what it found. */
  readonly checks: Readonly<Partial<Record<Check, readonly string[]>>>;
  /** Rules of axe that had something to judge, and those that could not judge all of it. */
  readonly judged: readonly string[];
  readonly undecided: readonly string[];
  /** Criteria that there is something of: others are about what these pages do not have. */
  readonly has: readonly string[];
}

/** The one registry: written by `npm run evidence`, read by the table and by the test of the statement. */
export interface Evidence {
  /** Versions of what looked. */
  readonly tools: Readonly<Record<string, string>>;
  readonly types: Readonly<Record<string, TypeEvidence>>;
}

export const EVIDENCE_FILE = 'tests/evidence/evidence.json';
export const readEvidence = (): Evidence => JSON.parse(readFileSync(EVIDENCE_FILE, 'utf8')) as Evidence;

const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version;

/** The pinned tools that look at pages; a new version may see more. */
export const pinnedTools = (): Record<string, string> =>
  Object.fromEntries(['axe-core', '@guidepup/virtual-screen-reader'].map((name) => [name, versionOf(name)]));
