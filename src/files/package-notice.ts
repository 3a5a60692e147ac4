import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Data published about a package, as its licence requires. */
export interface Notice {
  readonly name: string;
  readonly version: string;
  /** SPDX identifier or expression. */
  readonly identifier?: string;
  readonly text?: string;
}

/**
 * Reads the licence of a package folder from `package.json` and its licence file, or from the named file. The parts of
 * that file about bundled packages concern code we do not publish and are dropped.
 */
export function noticeOf(folder: string, named?: string): Notice {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  const file = named ?? readdirSync(folder).find((candidate) => /^licen[cs]e/iu.test(candidate));
  const text = file && readFileSync(join(folder, file), 'utf8').split(/^# Licenses of bundled dependencies/mu)[0];
  return { name, version, ...(license ? { identifier: license } : {}), ...(text ? { text } : {}) };
}
