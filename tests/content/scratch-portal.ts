import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Locale } from '../../src/schema/portal.ts';
import { referenceWords } from '../../src/validation/content-folder.ts';
import { formatReport } from '../../src/validation/report.ts';
import { validate, type Validation } from '../../src/validation/validate.ts';

export const SECOND_PORTAL = 'tests/fixtures/second-portal';

/** A copy of the second portal that a test may spoil. */
export class ScratchPortal {
  readonly folder: string;

  constructor() {
    this.folder = mkdtempSync(join(tmpdir(), 'portal-'));
    cpSync(SECOND_PORTAL, this.folder, { recursive: true });
  }

  write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), content);
  }

  /** Replaces words of a file; a replacement that changes nothing would test nothing, so it throws. */
  edit(path: string, from: string | RegExp, to: string): void {
    const before = readFileSync(join(this.folder, path), 'utf8');
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${path} does not hold ${String(from)}`);
    this.write(path, after);
  }

  remove(path: string): void {
    rmSync(join(this.folder, path));
  }

  validate(): Validation {
    return validate(this.folder, referenceWords(this.folder));
  }

  report(locale: Locale): string {
    const { problems, files } = this.validate();
    return formatReport(problems, files, locale, 'content');
  }

  delete(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
