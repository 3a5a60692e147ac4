import type { DescribedTable } from '../../publish/data/catalog/described.ts';
import type { Listed } from '../../publish/data/catalog/entry.ts';
import { isRecorded } from '../../publish/data/records/recorded.ts';
import type { DataField } from '../../publish/data/shape/fields.ts';
import type { Column } from '../../publish/data/shape/flatten.ts';
import type { Table } from '../../publish/data/shape/table.ts';
import { datasets } from './open-data.ts';
import { changes, matrices } from './other-sets.ts';

/** What has a page: a dataset, a matrix, the changes. */
export interface DataPage extends Listed {
  readonly fields: readonly DataField[];
  readonly columns: readonly Column[];
  readonly quoted: readonly string[];
  readonly sides: readonly (DescribedTable & Pick<Table, 'items'>)[];
}

const PLAIN = { quoted: [], hasRecords: false, sides: [] } as const;

export const dataPages: readonly DataPage[] = [
  ...datasets.map((dataset) => ({
    ...dataset,
    count: dataset.items.length,
    list: 'items',
    hasRecords: isRecorded(dataset.name),
  })),
  ...matrices.map((matrix) => ({ ...matrix, ...PLAIN, list: 'rows' })),
  { ...changes, ...PLAIN, list: 'days', foreignKeys: [], sides: [changes.table] },
];
