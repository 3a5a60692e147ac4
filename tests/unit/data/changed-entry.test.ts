import { expect, test } from 'vitest';
import { CHANGED_SHAPE, changedEntries } from '../../../src/publish/data/rows/changed-entry.ts';
import { csvPieces } from '../../../src/publish/data/tables/write.ts';

test('a changed entry is a row, with the names of its changed fields, each once', () => {
  const items = changedEntries([
    {
      date: '2026-11-26',
      updated: '2026-11-26T10:00:00.000Z',
      changes: [
        {
          kind: 'changed',
          collection: 'agencies',
          id: 'so-a',
          ref: 'agency:so-a',
          label: { vi: 'Sở A' },
          fields: [
            { kind: 'added', path: ['contacts', 0, 'phone'] },
            { kind: 'added', path: ['contacts', 1] },
            { kind: 'changed', path: ['name', 'en'] },
          ],
        },
        { kind: 'removed', collection: 'desks', id: 'x', technical: true, unreadable: ['before'] },
      ],
    },
  ]);
  expect([...csvPieces({ ...CHANGED_SHAPE, items })].join('')).toMatchInlineSnapshot(`
    "id,date,updated,kind,collection,entry,ref,from,successor,label.vi,label.en,technical,fields
    2026-11-26#1,2026-11-26,2026-11-26T10:00:00.000Z,changed,agencies,so-a,agency:so-a,,,Sở A,,false,contacts|name
    2026-11-26#2,2026-11-26,2026-11-26T10:00:00.000Z,removed,desks,x,,,,,,true,
    "
  `);
});
