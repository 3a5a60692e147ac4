import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostOf } from '../domain/links/outgoing.ts';
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

/** Writes beside, then swaps: a run that is cut off leaves the old file whole. */
function replace(file: string, text: string): void {
  writeFileSync(`${file}.next`, text);
  renameSync(`${file}.next`, file);
}

/**
 * Adds what was seen on a day to the ledgers of a content folder, a file per host, and notes the day in portal.yaml.
 * What stands there is never changed. Returns how many ledgers grew.
 */
export function appendToLedger(content: string, looks: readonly Look[], date: string): number {
  const folder = join(content, 'link-ledger');
  mkdirSync(folder, { recursive: true });
  const byHost = Map.groupBy(
    [...looks].sort((a, b) => a.url.localeCompare(b.url)),
    ({ url }) => hostOf(url),
  );
  for (const [host, own] of byHost) {
    const file = join(folder, `${host}.yaml`);
    const before = existsSync(file) ? readFileSync(file, 'utf8').replace(/\n*$/u, '\n') : 'observations:\n';
    replace(file, before + own.map((look) => line(look, date)).join(''));
  }
  const settings = join(content, 'portal.yaml');
  const text = readFileSync(settings, 'utf8');
  const noted = `links_checked: "${date}"`;
  replace(
    settings,
    /^links_checked:.*$/mu.test(text)
      ? text.replace(/^links_checked:.*$/mu, noted)
      : text.replace(/^checked:.*$/mu, (checked) => `${checked}\n${noted}`),
  );
  return byHost.size;
}
