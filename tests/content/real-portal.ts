import { buildPortal, type Portal } from '../../src/domain/portal.ts';
import { referenceWords } from '../../src/reader/settings/content-folder.ts';
import { validate } from '../../src/reader/checks/validate.ts';

/** The portal of a content folder as pages get it, built without Astro. */
const read = (folder: string): Portal => buildPortal(validate(folder, referenceWords(folder)).records);

let real: Portal | undefined;

/** That of a folder as it is now; that of the real content, which no test changes, is read once by each worker. */
export const portalOf = (folder: string): Portal => (folder === 'content' ? (real ??= read(folder)) : read(folder));
