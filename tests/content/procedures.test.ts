import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { digestOf, rowOf } from '../../src/tools/procedures/canonical.ts';
import { withProcedure } from '../../src/tools/procedures/procedure-block.ts';
import { procedureRow } from '../../src/tools/procedures/row.ts';
import { timeAnswer } from '../../src/domain/services/page/answer.ts';
import { portalOf } from './real-portal.ts';

const all = [...portalOf('content').services.values()];
const imported = all.filter(({ procedure }) => procedure.digest !== undefined);

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

test('times that are told from the steps stand in them word for word, where the field is empty', () => {
  const told = all.flatMap((service) => {
    const answer = timeAnswer(service);
    return answer.kind === 'said' ? [{ service, said: answer.said }] : [];
  });
  for (const { service, said } of told) {
    const { steps, ways } = service.procedure;
    expect(ways.filter(({ time }) => time !== undefined)).toEqual([]);
    for (const { sentence, clause } of said) {
      expect(
        steps.some((text) => text.includes(sentence)),
        `${service.id}: ${sentence}`,
      ).toBe(true);
      expect(sentence).toContain(clause);
    }
  }
  const codes = told.map(({ service: { id } }) => id);
  expect(codes).toEqual(expect.arrayContaining(['1.001193', '1.000656', '1.001612', '2.002029', '2.002020']));
  expect(codes.length).toBeGreaterThan(30);
});
