import type { MatrixRecord } from '../../../publish/data/matrix/matrix-records.ts';
import { matrixRecords } from '../../../publish/data/matrix/matrix-records.ts';
import { getOrThrow } from '../../../domain/portal.ts';
import { taskUrl } from '../../../i18n/addresses/urls.ts';
import { portal } from '../../../portal.ts';

/** One file per directive. */
export const directivePaths = () => [...portal.directives.keys()].map((id) => ({ params: { id } }));

/** The matrix of a directive, with origin-independent paths of its tasks. */
export const recordsOf = (id: string): MatrixRecord[] =>
  matrixRecords(portal, getOrThrow(portal.directives, id), (task, locale) => taskUrl(id, task, locale));
