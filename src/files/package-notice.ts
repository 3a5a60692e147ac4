import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is published of a package, as its licence asks to be named. */
export interface Notice {
  readonly name: string;
  readonly version: string;
  /** SPDX identifier or expression. */
  readonly identifier?: string;
  readonly text?: string;
}

/**
 * The licence of a package in its folder, from its `package.json` and its licence file, or from the file that is named.
 * What that file says of packages inside it is about code we do not publish.
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
