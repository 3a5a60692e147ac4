import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { buildPortal, type Portal } from '../../src/domain/portal.ts';
import { referenceWords } from '../../src/reader/settings/content-folder.ts';
import { validate, type Validation } from '../../src/reader/checks/validate.ts';

/** The real content, and the sample of it that the quick run builds. */
const UNCHANGING: readonly string[] = ['content', resolve('.cache/test/content')];

const read = (folder: string): Validation => validate(folder, referenceWords());

/**
 * What another worker of this run found in a folder, else what is found now: to read the real content takes thirty times
 * as long as to take over what was read. Where there is no folder for one run alone, each worker reads for itself.
 */
function readOncePerRun(folder: string): Validation {
  const { TEST_RUN: run } = process.env;
  if (run === undefined) return read(folder);
  const kept = join(run, `validation-${UNCHANGING.indexOf(folder)}`);
  if (existsSync(kept)) return deserialize(readFileSync(kept)) as Validation;
  const validation = read(folder);
  mkdirSync(run, { recursive: true });
  // Whole or not at all: another worker may look for it.
  writeFileSync(`${kept}.${process.pid}`, serialize(validation));
  renameSync(`${kept}.${process.pid}`, kept);
  return validation;
}

const validations = new Map<string, Validation>();
const portals = new Map<string, Portal>();

/** The validation of a folder in its current state; what tests do not change is read once. */
export function validationOf(folder: string): Validation {
  if (!UNCHANGING.includes(folder)) return read(folder);
  const validation = validations.get(folder) ?? readOncePerRun(folder);
  validations.set(folder, validation);
  return validation;
}

/** The portal of a folder in its current state, built as pages get it, without Astro; once of what tests do not change. */
export function portalOf(folder: string): Portal {
  if (!UNCHANGING.includes(folder)) return buildPortal(read(folder).records);
  const portal = portals.get(folder) ?? buildPortal(validationOf(folder).records);
  portals.set(folder, portal);
  return portal;
}
