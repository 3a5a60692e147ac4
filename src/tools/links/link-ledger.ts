import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostOf } from '../../domain/links/outgoing.ts';
import { clearUnfinished, writeWhole } from '../../files/write-file.ts';
import type { Look } from './link-checker.ts';

const line = (look: Look, date: string): string => {
  const fields = [
    `url: ${JSON.stringify(look.url)}`,
    `date: "${date}"`,
    `state: ${look.state}`,
    'checker: tool',
    ...(look.status === undefined ? [] : [`status: ${look.status}`]),
    ...(look.location === undefined ? [] : [`location: ${JSON.stringify(look.location)}`]),
    ...(look.detail === undefined ? [] : [`detail: ${look.detail}`]),
  ];
  return `  - { ${fields.join(', ')} }\n`;
};

/** Notes the day of the newest run in portal.yaml; nothing else there is touched. */
function noteRun(content: string, date: string): void {
  const file = join(content, 'portal.yaml');
  const text = readFileSync(file, 'utf8');
  const noted = `links_checked: "${date}"`;
  const next = /^links_checked:.*$/mu.test(text)
    ? text.replace(/^links_checked:.*$/mu, noted)
    : text.replace(/^checked:.*$/mu, (checked) => `${checked}\n${noted}`);
  if (next !== text) writeWhole(file, next);
}

/**
 * The ledgers of a content folder, a file per host, as a run on one day adds to them, look by look: whoever stops it,
 * what was seen until then is written. What stands there is never changed. A run that reaches no host at all tells of
 * the network and not of the links; nothing of it is written.
 */
export class LinkLedger {
  readonly #content: string;
  readonly #date: string;
  readonly #hosts = new Set<string>();
  /** Looks that reached nobody, until one reaches somebody. */
  #unsure: Look[] = [];
  #isOnline: boolean;

  /** `isOnline`: somebody was reached already, as by the run that this one goes on with. */
  constructor(content: string, date: string, isOnline: boolean) {
    this.#content = content;
    this.#date = date;
    this.#isOnline = isOnline;
  }

  /** Whether any host was reached. */
  get isOnline(): boolean {
    return this.#isOnline;
  }

  /** How many ledgers grew. */
  get grown(): number {
    return this.#hosts.size;
  }

  add(look: Look): void {
    this.#isOnline ||= look.state !== 'unreachable';
    if (!this.#isOnline) {
      this.#unsure.push(look);
      return;
    }
    if (this.grown === 0) this.#begin();
    for (const each of [...this.#unsure, look]) this.#append(each);
    this.#unsure = [];
  }

  /** What a killed run was writing goes; then the day is noted, which no observation may be later than. */
  #begin(): void {
    const folder = join(this.#content, 'link-ledger');
    clearUnfinished(folder);
    noteRun(this.#content, this.#date);
  }

  #append(look: Look): void {
    const host = hostOf(look.url);
    const file = join(this.#content, 'link-ledger', `${host}.yaml`);
    const before = existsSync(file) ? readFileSync(file, 'utf8').replace(/\n*$/u, '\n') : 'observations:\n';
    writeWhole(file, before + line(look, this.#date));
    this.#hosts.add(host);
  }
}
