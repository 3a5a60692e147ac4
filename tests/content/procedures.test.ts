import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { digestOf, rowOf } from '../../src/tools/procedures/canonical.ts';
import { withProcedure } from '../../src/tools/procedures/procedure-block.ts';
import { procedureRow } from '../../src/tools/procedures/row.ts';
import { portalOf } from './real-portal.ts';

const imported = [...portalOf('content').services.values()].filter(({ procedure }) => procedure.digest !== undefined);

describe('every procedure that was imported', () => {
  test('gives back the record it was written from, word for word', () => {
    const changed = imported.filter(({ id, procedure }) => digestOf(rowOf(id, procedure)) !== procedure.digest);
    expect(changed.map(({ id }) => id)).toEqual([]);
    expect(imported.length).toBeGreaterThan(2000);
  });

  test('is a record that could be imported', () => {
    expect(imported.filter(({ id, procedure }) => !procedureRow.safeParse(rowOf(id, procedure)).success)).toEqual([]);
  });

  test('stands in its file as the import would write it', () => {
    // One of ten: writing YAML is slow.
    for (const { id, procedure } of imported.filter((_, index) => index % 10 === 0)) {
      const text = readFileSync(`content/services/${id}.yaml`, 'utf8');
      expect(withProcedure(text, procedure), id).toBe(text);
    }
  });
});
