import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

const RESULTS = 'bench-results';

/** The machine; figures of different machines are not comparable. */
const machine = (): { cores: number; cpu: string; node: string } => ({
  cores: cpus().length,
  cpu: cpus()[0]?.model.trim() ?? '',
  node: process.version,
});

/** Prints the results of a benchmark and saves them in bench-results/ as Markdown and JSON. */
export function publish(name: string, markdown: string, data: Readonly<Record<string, unknown>>): void {
  const { cores, cpu, node } = machine();
  const text = `${markdown}\n\n${cores} × ${cpu || 'core'}, Node ${node}\n`;
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(join(RESULTS, `${name}.md`), text);
  writeFileSync(join(RESULTS, `${name}.json`), `${JSON.stringify({ ...machine(), ...data }, null, 2)}\n`);
  console.log(text);
}
