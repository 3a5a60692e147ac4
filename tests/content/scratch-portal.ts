import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { MessageLocale } from '../../src/reader/messages/messages.ts';
import { referenceWords } from '../../src/reader/settings/content-folder.ts';
import { formatReport } from '../../src/reader/messages/report.ts';
import { validate, type Validation } from '../../src/reader/checks/validate.ts';

export const SECOND_PORTAL = 'tests/fixtures/second-portal';
/** A province with a town, in Vietnamese only. */
export const PROVINCE_PORTAL = 'tests/fixtures/province-portal';
/** A city in four languages, English first, whose directive is its own original. */
export const CITY_PORTAL = 'tests/fixtures/city-portal';

const NOBODY = 65534;

/** Runs a function without root's permission to read everything. */
function asNobody<T>(folder: string, act: () => T): T {
  if (process.geteuid?.() !== 0) return act();
  for (const name of ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })]) {
    chownSync(join(folder, name), NOBODY, NOBODY);
  }
  process.seteuid?.(NOBODY);
  try {
    return act();
  } finally {
    process.seteuid?.(0);
  }
}

/** A copy of a fixture portal that a test may modify. */
export class ScratchPortal {
  readonly folder: string;
  #isForbidden = false;

  constructor(from = SECOND_PORTAL) {
    this.folder = mkdtempSync(join(tmpdir(), 'portal-'));
    cpSync(from, this.folder, { recursive: true });
  }

  write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), content);
  }

  /** Replaces text in a file. Throws if the replacement changes nothing. */
  edit(path: string, from: string | RegExp, to: string): void {
    const before = readFileSync(join(this.folder, path), 'utf8');
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${path} does not hold ${String(from)}`);
    this.write(path, after);
  }

  /** Replaces words of a stored text as an editor would who is allowed to, and seals it anew. */
  editText(path: string, from: string | RegExp, to: string): void {
    this.edit(path, from, to);
    const computed = this.validate().problems.find(({ rule }) => rule === 'seal-broken')?.values.computed;
    if (computed !== undefined) this.edit(path, /sha256: [0-9a-f]{64}/u, `sha256: ${computed}`);
  }

  remove(path: string): void {
    rmSync(join(this.folder, path));
  }

  /** Removes read permission from a file or folder. */
  forbid(path: string): void {
    chmodSync(join(this.folder, path), 0);
    this.#isForbidden = true;
  }

  validate(): Validation {
    const words = referenceWords();
    const check = (): Validation => validate(this.folder, words);
    return this.#isForbidden ? asNobody(this.folder, check) : check();
  }

  report(locale: MessageLocale): string {
    const { problems, files } = this.validate();
    return formatReport(problems, files, locale, 'content');
  }

  delete(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
