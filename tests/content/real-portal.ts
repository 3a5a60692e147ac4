import { buildPortal, type Portal } from '../../src/domain/portal.ts';
import { referenceWords } from '../../src/reader/settings/content-folder.ts';
import { validate } from '../../src/reader/checks/validate.ts';

/** The portal of a content folder as pages get it, built without Astro. */
export const portalOf = (folder: string): Portal => buildPortal(validate(folder, referenceWords(folder)).records);
