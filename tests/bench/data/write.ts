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
 * Run in a process of its own: writes many items as JSON and CSV, as `ours` or `peer`, and prints the wall seconds and
 * the CPU seconds it took.
 * The items are the portal's services again and again, each under an id of its own.
 */
const [who = '', count = ''] = process.argv.slice(2);
const services = [...validate('content', referenceWords('content')).records.services.values()];
const schema = itemSchema('services', () => undefined);
const items = Array.from({ length: Number(count) }, (_, index) => ({
  id: `dich-vu-${index}`,
  ref: `service:dich-vu-${index}`,
  ...services[index % services.length],
}));
const dataset: Dataset = { name: 'services', schema, ...shapeOf('services', schema), items, quoted: [] };

/** Pieces into a file, some hundred KB at a time. */
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
  const publication = { base: 'http://localhost', checked: '2026', terms: {} };
  writePieces(join(folder, 'items.json'), jsonPieces(dataset, publication));
  writePieces(join(folder, 'items.csv'), csvPieces(dataset));
};

/** What one would write without us: everything at once, and what is nested as JSON text. */
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
