import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readEntries } from '../../src/reader/files/read-entries.ts';
import { readContentFiles, type ContentFile } from '../../src/reader/files/read-files.ts';
import type { Service } from '../../src/domain/entries/entry.ts';
import { resolveServices } from '../../src/domain/resolve/resolve.ts';
import { isQuick, SEED } from '../mode.ts';
import { NAMED_SERVICES } from './named-services.ts';

const CONTENT = 'content';
/** How many services the quick run builds beside the exceptional ones. */
const SAMPLE = 250;
/** How many of each exceptional kind it builds. */
const OF_EACH_KIND = 3;
const CODE = /(?<![\d.])\d\.\d{6}(?!\d)/gu;

/** A fixed order that is another one for another seed. */
const rank = (id: string): string => createHash('sha256').update(`${SEED} ${id}`).digest('hex');

/** Codes of services that other content names: their pages are linked. */
function namedCodes(): Set<string> {
  const codes = new Set<string>();
  for (const entry of readdirSync(CONTENT, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.parentPath.endsWith('services') || entry.parentPath.endsWith('readings')) continue;
    if (entry.name === 'ids.txt') continue;
    for (const [code] of readFileSync(join(entry.parentPath, entry.name), 'utf8').matchAll(CODE)) codes.add(code);
  }
  return codes;
}

/** The kinds of exceptions a service is one of. */
function kindsOf(service: Service): string[] {
  const { procedure, agencies_now: now, agencies_then: then, audience, tiers } = service;
  const { ways, papers, legal_basis: basis, results, conditions } = procedure;
  return [
    `tiers ${tiers.join(' ')}`,
    `audience ${audience}`,
    `bodies ${Math.min(now.length, 3)} then ${Math.min(then.length, 1)}`,
    `groups ${Math.min(papers.length, 3)}`,
    `channels ${service.methods.map(({ channel }) => channel).join(' ')}`,
    ...(ways.length > service.methods.length ? ['cases of one channel'] : []),
    ...(procedure.ways_clean ? [] : ['ways not clean']),
    ...(procedure.papers_clean ? [] : [`papers not clean ${String(procedure.papers_raw !== undefined)}`]),
    ...(procedure.fees_lost ? ['fees lost'] : []),
    ...(procedure.not_seen_since === undefined ? [] : ['not seen']),
    ...(papers.length === 0 ? ['no papers'] : []),
    ...(basis.length === 0 ? ['no law'] : []),
    ...(results.length === 0 ? ['no results'] : []),
    ...(conditions.length === 0 ? ['no conditions'] : []),
    ...(ways.every(({ time }) => time === undefined) ? ['no time'] : []),
    ...(ways.every(({ fees }) => fees === undefined) ? ['no fees'] : []),
    ...(service.note === undefined ? [] : ['note']),
    ...(service.seen_then === undefined ? [] : ['seen then']),
    ...(service.short_name === undefined ? ['no short name'] : []),
  ];
}

/** Where the choice is kept, by what it was made from: it takes as long as a fourth of the build. */
const CHOICE = resolve('.cache/test-services.json');

/** The choice among the services of these files; what the last run chose from the same files, if it did. */
function choiceFrom(files: readonly ContentFile[]): Set<string> {
  const hash = createHash('sha256').update(`${SEED} ${readFileSync(import.meta.filename, 'utf8')}`);
  for (const { path, text } of files) hash.update(`${path} ${text.length} ${text}`);
  const from = hash.digest('hex');
  try {
    const kept = JSON.parse(readFileSync(CHOICE, 'utf8')) as { from: string; codes: string[] };
    if (kept.from === from) return new Set(kept.codes);
  } catch {
    // Nothing was chosen yet.
  }
  const codes = chosenCodes([...resolveServices(readEntries(files).records).values()]);
  mkdirSync(dirname(CHOICE), { recursive: true });
  writeFileSync(CHOICE, JSON.stringify({ from, codes: [...codes] }));
  return codes;
}

/** The services of the quick run: all that other content names, the longest, some of every kind, and a seeded sample. */
function chosenCodes(services: readonly Service[]): Set<string> {
  const ordered = services.toSorted((a, b) => (rank(a.id) < rank(b.id) ? -1 : 1));
  const chosen = new Set([...namedCodes(), ...Object.values(NAMED_SERVICES)]);
  const count = new Map<string, number>();
  for (const service of ordered) {
    for (const kind of kindsOf(service)) {
      const seen = count.get(kind) ?? 0;
      if (seen < OF_EACH_KIND) chosen.add(service.id);
      count.set(kind, seen + 1);
    }
  }
  const length = ({ procedure }: Service): number => JSON.stringify(procedure).length;
  for (const { id } of services.toSorted((a, b) => length(b) - length(a)).slice(0, OF_EACH_KIND)) chosen.add(id);
  for (const { id } of ordered) if (chosen.size < SAMPLE) chosen.add(id);
  // A service that a chosen one names must be there too.
  for (const { id, related } of services) if (chosen.has(id)) for (const { service } of related) chosen.add(service);
  return chosen;
}

/**
 * The content the tests build and look at. The long runs take all of it; the quick one a copy with a sample of the
 * services, because a build of two thousand takes longer than all other tests have. The copy has no git history.
 */
export function contentForTests(): string {
  if (!isQuick) return CONTENT;
  const { files } = readContentFiles(CONTENT);
  const chosen = choiceFrom(files);
  const copy = resolve('.cache/test/content');
  rmSync(copy, { recursive: true, force: true });
  cpSync(CONTENT, copy, { recursive: true });
  for (const { path } of files) {
    const code = /^services\/(?<code>.+)\.yaml$/u.exec(path)?.groups?.code;
    if (code !== undefined && !chosen.has(code)) rmSync(join(copy, path));
  }
  const ids = readFileSync(join(copy, 'ids.txt'), 'utf8').split('\n');
  const isKept = (line: string): boolean => !line.startsWith('service:') || chosen.has(line.slice('service:'.length));
  writeFileSync(join(copy, 'ids.txt'), ids.filter(isKept).join('\n'));
  return copy;
}
