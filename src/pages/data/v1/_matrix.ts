import type { MatrixRecord } from '../../../domain/documents/matrix-records.ts';
import { matrixRecords } from '../../../domain/documents/matrix-records.ts';
import { must } from '../../../domain/portal.ts';
import { taskUrl } from '../../../i18n/urls.ts';
import { portal } from '../../../portal.ts';

/** One file per directive. */
export const directivePaths = () => [...portal.directives.keys()].map((id) => ({ params: { id } }));

/** The matrix of a directive with the addresses of its tasks on this site. */
export const recordsOf = (id: string, site: URL | undefined): MatrixRecord[] =>
  matrixRecords(portal, must(portal.directives, id), (task, locale) => new URL(taskUrl(id, task, locale), site).href);
