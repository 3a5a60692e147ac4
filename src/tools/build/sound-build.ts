import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { recoverFolder } from '../../files/replace-folder.ts';
import { RECORD } from './build-output.ts';
import { changedSince } from './checksums.ts';

/**
 * What is wrong with a build that is to be packed or published: that there is none, or that a file is not as it was
 * built. Undefined for one that is whole. First restores what a killed build left.
 */
export function faultOfBuild(site: string): string | undefined {
  recoverFolder(site);
  if (!existsSync(join(site, RECORD)))
    return `${site}: chưa dựng; chạy “npm run build” / not built yet; run “npm run build”`;
  const [changed, ...others] = changedSince(site);
  if (changed === undefined) return undefined;
  const more = others.length === 0 ? '' : ` (+${others.length})`;
  return `${join(site, changed)}${more}: khác với SHA256SUMS; chạy “npm run build” / not as in SHA256SUMS; run “npm run build”`;
}
