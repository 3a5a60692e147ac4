import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostOf } from '../../domain/links/outgoing.ts';
import { clearUnfinished, writeWhole } from '../../files/write-file.ts';
import type { LinkResult } from './link-checker.ts';

const line = (result: LinkResult, date: string): string => {
  const fields = [
    `url: ${JSON.stringify(result.url)}`,
    `date: "${date}"`,
    `state: ${result.state}`,
    'checker: tool',
    ...(result.status === undefined ? [] : [`status: ${result.status}`]),
    ...(result.location === undefined ? [] : [`location: ${JSON.stringify(result.location)}`]),
    ...(result.detail === undefined ? [] : [`detail: ${result.detail}`]),
  ];
  return `  - { ${fields.join(', ')} }\n`;
};

/** Records the day of the latest run in portal.yaml without other changes. */
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
 * The link ledgers of a content folder, one file per host, to which a run appends its results as they come, so that an
 * interrupted run loses nothing. Existing lines never change. If a run reaches no host at all, the network is down and
 * nothing is written.
 */
export class LinkLedger {
  readonly #content: string;
  readonly #date: string;
  readonly #hosts = new Set<string>();
  /** Failed checks, held back until the first host answers. */
  #unsure: LinkResult[] = [];
  #isOnline: boolean;

  /** `isOnline`: whether a host was reached before, by a run that this one continues. */
  constructor(content: string, date: string, isOnline: boolean) {
    this.#content = content;
    this.#date = date;
    this.#isOnline = isOnline;
  }

  /** Whether any host was reached. */
  get isOnline(): boolean {
    return this.#isOnline;
  }

  /** Number of ledgers with new lines. */
  get grown(): number {
    return this.#hosts.size;
  }

  add(result: LinkResult): void {
    this.#isOnline ||= result.state !== 'unreachable';
    if (!this.#isOnline) {
      this.#unsure.push(result);
      return;
    }
    if (this.grown === 0) this.#begin();
    for (const each of [...this.#unsure, result]) this.#append(each);
    this.#unsure = [];
  }

  /** Removes temporary files of killed runs, then records the day, because observations must not be later than it. */
  #begin(): void {
    const folder = join(this.#content, 'link-ledger');
    clearUnfinished(folder);
    noteRun(this.#content, this.#date);
  }

  #append(result: LinkResult): void {
    const host = hostOf(result.url);
    const file = join(this.#content, 'link-ledger', `${host}.yaml`);
    const before = existsSync(file) ? readFileSync(file, 'utf8').replace(/\n*$/u, '\n') : 'observations:\n';
    writeWhole(file, before + line(result, this.#date));
    this.#hosts.add(host);
  }
}
