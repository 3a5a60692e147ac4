import { SEALED, type SealedCollection } from '../../domain/entries/sealed.ts';
import type { PortalRecords } from '../../domain/entries/records.ts';
import { COLLECTIONS } from '../../schema/collections.ts';
import type { Seal } from '../../schema/fields/seal.ts';
import { sha256 } from '../history/digest.ts';
import { git } from '../history/git.ts';

/** A problem of a seal, before it is located in its file. */
export interface SealProblem {
  readonly rule: 'seal-broken' | 'seal-correction' | 'seal-order' | 'seal-rewritten';
  readonly collection: SealedCollection;
  readonly id: string;
  readonly path: readonly (string | number)[];
  readonly values: Readonly<Record<string, string>>;
}

const COLLECTIONS_SEALED = Object.keys(SEALED) as SealedCollection[];

/** Seals ever committed, by file: every line of its history that bears a SHA-256, oldest first. */
export function committedSeals(content: string): ReadonlyMap<string, readonly string[]> {
  const folders = COLLECTIONS_SEALED.map((name) => COLLECTIONS[name].folder);
  const log = git(content, ['log', '--reverse', '--format=', '--patch', '--relative', '--', ...folders]);
  const seals = new Map<string, string[]>();
  let file = '';
  for (const line of log?.toString('utf8').split('\n') ?? []) {
    file = /^\+\+\+ b\/(?<path>.+)$/u.exec(line)?.groups?.path ?? file;
    const seal = /^\+.*\bsha256: *"?(?<seal>[0-9a-f]{64})/u.exec(line)?.groups?.seal;
    if (seal !== undefined) seals.set(file, [...(seals.get(file) ?? []), seal]);
  }
  return seals;
}

/** Enough of a hash to tell it from others. */
const beginningOf = (text: string): string => `${text.slice(0, 12)}…`;

/** What is wrong with the seals of one text; `words` are what they cover, `committed` the seals it ever had. */
export function sealFaults(
  seals: readonly Seal[],
  words: string,
  committed: readonly string[],
): Pick<SealProblem, 'rule' | 'path' | 'values'>[] {
  const faults: Pick<SealProblem, 'rule' | 'path' | 'values'>[] = [];
  const last = seals.length - 1;
  const [newest, computed] = [seals[last], sha256(words)];
  if (newest && newest.sha256 !== computed) {
    const values = { value: beginningOf(newest.sha256), computed, date: newest.date };
    faults.push({ rule: 'seal-broken', path: ['seals', last, 'sha256'], values });
  }
  seals.forEach(({ date, correction }, index) => {
    const before = seals[index - 1];
    if (before === undefined) return;
    if (correction === undefined)
      faults.push({ rule: 'seal-correction', path: ['seals', index], values: { value: date } });
    if (date < before.date) {
      faults.push({ rule: 'seal-order', path: ['seals', index, 'date'], values: { value: date, before: before.date } });
    }
  });
  const kept = seals.map((seal) => seal.sha256);
  for (const seal of new Set(committed)) {
    if (!kept.includes(seal)) faults.push({ rule: 'seal-rewritten', path: ['seals'], values: { value: seal } });
  }
  return faults;
}

/** Every stored text must fit its newest seal, and no seal that was ever committed may be gone. */
export function checkSeals(records: PortalRecords, content: string): SealProblem[] {
  const committed = committedSeals(content);
  return COLLECTIONS_SEALED.flatMap((collection) => {
    const words = SEALED[collection](records);
    return [...records[collection]].flatMap(([id, { seals }]) => {
      const { folder, files } = COLLECTIONS[collection];
      const ever = committed.get(`${folder}/${id}${files.slice(1)}`) ?? [];
      return sealFaults(seals, words.get(id) ?? '', ever).map((fault) => ({ ...fault, collection, id }));
    });
  });
}
