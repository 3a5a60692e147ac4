import { buildPortal, type Portal } from '../../src/domain/portal.ts';
import { referenceWords } from '../../src/reader/settings/content-folder.ts';
import { validate } from '../../src/reader/checks/validate.ts';

/** Builds the portal of a content folder as pages get it, without Astro. */
const read = (folder: string): Portal => buildPortal(validate(folder, referenceWords(folder)).records);

let real: Portal | undefined;

/** The portal of a folder in its current state; that of the real content is cached per worker. */
export const portalOf = (folder: string): Portal => (folder === 'content' ? (real ??= read(folder)) : read(folder));
