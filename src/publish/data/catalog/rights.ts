import { byLocale } from '../../../schema/fields/languages.ts';
import type { Table } from '../shape/table.ts';
import { quotedIn } from '../shape/licence.ts';
import { DATASET_NAMES, type DatasetName } from '../shape/names.ts';
import type { Catalogue, Words } from './described.ts';

/** A table that may be a side table: a list, at `path`, in the items of a dataset. */
type MaybeSide = Pick<Table, 'name' | 'columns'> & { readonly of?: DatasetName; readonly path?: string };

const isDataset = (name: string): name is DatasetName => (DATASET_NAMES as readonly string[]).includes(name);

/** The fields of a dataset that hold the words of others; none for what is no dataset. */
export const quotedFields = (name: string): readonly string[] => (isDataset(name) ? quotedIn(name) : []);

/** The columns of a table that hold the words of others. */
export function quotedColumns({ name, columns, of, path }: MaybeSide): string[] {
  const fields =
    of === undefined || path === undefined
      ? quotedFields(name)
      : quotedIn(of).flatMap((field) => {
          if (field === path) return ['value'];
          return field.startsWith(`${path}[].`) ? [field.slice(path.length + '[].'.length)] : [];
        });
  const isWithin = (column: string, field: string): boolean =>
    field === column || field.startsWith(`${column}[]`) || field.startsWith(`${column}.`);
  return columns.map((column) => column.path).filter((column) => fields.some((field) => isWithin(column, field)));
}

/** What the licence does not give, and of which fields, if they are known. */
export const rightsOf = ({ terms, quotedLead }: Catalogue, fields: readonly string[]): Words =>
  byLocale((locale) =>
    fields.length === 0 ? terms[locale] : `${terms[locale]} ${quotedLead[locale]} ${fields.join(', ')}.`,
  );
