import { ASSETS } from './assets.ts';
import { FAULTS, type Fault } from './misbehaving.ts';

/** What is seen, by kind of file and fault. */
export type Table = Map<string, Partial<Record<Fault, string>>>;

const BEGIN = '<!-- written by the tests -->';
const HEAD = '| file | faults | what a reader sees |\n| --- | --- | --- |';

/** Reads the table of a text in Markdown: faults of a file that are seen alike share a row. */
export function readTable(text: string): Table {
  const table: Table = new Map();
  for (const line of (text.split(BEGIN)[1] ?? '').split('\n')) {
    const [, name = '', faults = '', found = ''] = line.split('|').map((part) => part.trim());
    for (const fault of FAULTS)
      if (faults.split(', ').includes(fault)) table.set(name, { ...table.get(name), [fault]: found });
  }
  return table;
}

/** A text with its table written anew. */
export function writeTable(text: string, table: Table): string {
  const rows = ASSETS.flatMap(({ name }) => {
    const cells = table.get(name) ?? {};
    const alike = Map.groupBy(FAULTS, (fault) => cells[fault] ?? 'not tried');
    return [...alike].map(([found, faults]) => `| ${name} | ${faults.join(', ')} | ${found} |`);
  });
  return `${text.split(BEGIN)[0] ?? ''}${BEGIN}\n\n${HEAD}\n${rows.join('\n')}\n`;
}
