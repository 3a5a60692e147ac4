import { unregisteredRefs } from '../../../domain/entries/records.ts';
import { referenceWords } from '../../../reader/settings/content-folder.ts';
import { REGISTRY_FILE } from '../../../reader/files/read-entries.ts';
import type { ContentFile } from '../../../reader/files/read-files.ts';
import { validate, type Validation } from '../../../reader/checks/validate.ts';
import { REGISTRY_HEADER } from '../../registry/registry-header.ts';

/** The validated content of a folder including unsaved files, and these files with the updated registry. */
export interface Draft extends Validation {
  readonly draft: readonly ContentFile[];
}

/** Validates a content folder as if it contained the files and their ids were registered. Writes nothing. */
export function tryDraft(folder: string, files: readonly ContentFile[]): Draft {
  const validation = validate(folder, referenceWords(), process.env.PORTAL_TODAY, files);
  const { records } = validation;
  const before = records.registry === '' ? REGISTRY_HEADER : records.registry.replace(/\n*$/u, '\n');
  const added = unregisteredRefs(records).map((ref) => `${ref}\n`);
  const draft = [...files, ...(added.length === 0 ? [] : [{ path: REGISTRY_FILE, text: before + added.join('') }])];
  // The new registry lines fix all problems of this rule.
  return { ...validation, problems: validation.problems.filter(({ rule }) => rule !== 'registry-missing'), draft };
}
