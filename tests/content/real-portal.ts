import { resolve } from 'node:path';
import { buildPortal, type Portal } from '../../src/domain/portal.ts';
import { referenceWords } from '../../src/reader/settings/content-folder.ts';
import { validate } from '../../src/reader/checks/validate.ts';

/** Builds the portal of a content folder as pages get it, without Astro. */
const read = (folder: string): Portal => buildPortal(validate(folder, referenceWords(folder)).records);

/** The real content, and the sample of it that the quick run builds. */
const UNCHANGING: readonly string[] = ['content', resolve('.cache/test/content')];
const known = new Map<string, Portal>();

/** The portal of a folder in its current state; what tests do not change is read once by each worker. */
export function portalOf(folder: string): Portal {
  if (!UNCHANGING.includes(folder)) return read(folder);
  const portal = known.get(folder) ?? read(folder);
  known.set(folder, portal);
  return portal;
}
