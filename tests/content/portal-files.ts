import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ScratchPortal } from './scratch-portal.ts';

/** The text of a file of a portal. */
export const read = ({ folder }: ScratchPortal, path: string): string => readFileSync(join(folder, path), 'utf8');

/** All files of a portal with their bytes, and its folders. */
export const bytesOf = (portal: ScratchPortal): Record<string, string> =>
  Object.fromEntries(
    readdirSync(portal.folder, { recursive: true, encoding: 'utf8' })
      .sort()
      .map((path) => [path, statSync(join(portal.folder, path)).isFile() ? read(portal, path) : '/']),
  );
