import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { shapeOf, type Dataset } from '../../../src/publish/data/tables/dataset.ts';
import { itemSchema } from '../../../src/publish/data/tables/item-schemas.ts';
import { csvPieces, jsonPieces } from '../../../src/publish/data/tables/write.ts';
import { validate } from '../../../src/reader/checks/validate.ts';
import { referenceWords } from '../../../src/reader/settings/content-folder.ts';
import { WORKSHOP } from '../measured.ts';

/*
 * Runs in a process of its own: writes many items as JSON and CSV, as `ours` or `peer`, and prints wall and CPU
 * seconds. The items are the portal's services, repeated with unique ids.
 */
const [who = '', count = ''] = process.argv.slice(2);
const services = [...validate('content', referenceWords()).records.services.values()];
const schema = itemSchema('services', () => undefined);
const items = Array.from({ length: Number(count) }, (_, index) => ({
  id: `dich-vu-${index}`,
  ref: `service:dich-vu-${index}`,
  ...services[index % services.length],
}));
const dataset: Dataset = { name: 'services', schema, ...shapeOf('services', schema), items, quoted: [] };

/** Writes pieces to a file in chunks of some hundred KB. */
function writePieces(file: string, pieces: Iterable<string>): void {
  const handle = openSync(file, 'w');
  let waiting = '';
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < 2 ** 18) continue;
    writeSync(handle, waiting);
    waiting = '';
  }
  writeSync(handle, waiting);
  closeSync(handle);
}

const ours = (folder: string): void => {
  const publication = { base: 'http://localhost', checked: '2026', terms: { vi: '', en: '' } };
  writePieces(join(folder, 'items.json'), jsonPieces(dataset, publication));
  writePieces(join(folder, 'items.csv'), csvPieces(dataset));
};

/** The straightforward implementation: everything at once, with nested values as JSON. */
const peer = (folder: string): void => {
  writeFileSync(join(folder, 'items.json'), JSON.stringify({ items }));
  const rows = items.map((item) =>
    Object.fromEntries(
      Object.entries(item).map(([name, value]) => [name, typeof value === 'object' ? JSON.stringify(value) : value]),
    ),
  );
  writeFileSync(join(folder, 'items.csv'), Papa.unparse(rows, { newline: '\r\n', escapeFormulae: true }));
};

const folder = join(WORKSHOP, `data-${who}`);
mkdirSync(folder, { recursive: true });
const start = performance.now();
const before = process.cpuUsage();
(who === 'ours' ? ours : peer)(folder);
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ wall: (performance.now() - start) / 1000, cpu: (user + system) / 1e6 }));
