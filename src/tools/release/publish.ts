import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder, sha256 } from '../../reader/history/digest.ts';
import { readRecord } from '../build/build-output.ts';
import { SUMS } from '../build/checksums.ts';
import { planRelease, type Build, type Plan } from './plan.ts';
import type { Release } from './release.ts';
import type { Known, Target, Turn } from './target.ts';

/** The open data of a build by its checksums, pages and lists of versions apart. */
const isDataLine = (line: string): boolean => /^.{66}data\/v1\/(?!versions\/).*(?<!\.html)$/u.test(line);

/** Reads what a folder with a build holds. */
export function buildIn(folder: string): Build {
  const sums = readFileSync(join(folder, SUMS), 'utf8');
  const { today } = readRecord(folder);
  const data = sums.split('\n').filter(isDataLine);
  return {
    folder,
    digest: sha256(sums),
    files: filesUnder(folder),
    data: { today, sha256: sha256(`${data.join('\n')}\n`) },
  };
}

/** What is to be published: a build, or the one before the live one. */
export type Wanted = { readonly build: Build } | { readonly back: true };

/** Why nothing is to be done. */
export type Idle = 'live' | 'alone';

/** Thrown if a release to return to is not as it was published. Its message is the path of a file that differs. */
export class ReleaseChanged extends Error {}

/** The build that a release was made of, in that release. */
const buildOf = ({ build, own, versions }: Release, folder: string): Build => ({
  folder,
  digest: build,
  files: own,
  // The first version is that of its own data; without one it has none.
  data: versions[0] ?? { sha256: '', today: '' },
});

/** Plans what is wanted of a target, from what is there. Throws `ReleaseChanged`. */
export async function planFor(wanted: Wanted, target: Target, known: Known): Promise<Plan | Idle> {
  const { live, releases, next } = known;
  const replaced = live && { release: await target.remaining(live), at: target.folderOf(live) };
  if ('build' in wanted)
    return live?.build === wanted.build.digest ? 'live' : planRelease(wanted.build, next, replaced, live?.name);
  const before = releases.find(({ name }) => name === live?.before);
  if (!before) return 'alone';
  const folder = target.folderOf(before);
  const changed = await target.changedIn(before);
  if (changed !== undefined) throw new ReleaseChanged(`${folder}/${changed}`);
  const further = releases.find(({ name }) => name === before.before);
  return planRelease(buildOf(before, folder), next, replaced, further?.name);
}

/** The releases that stay once one is live: it, the one it replaced, and the one that `--back` leads to. */
export const stayingWith = ({ name, replaced, before }: Release): ReadonlySet<string> =>
  new Set([name, replaced, before].filter((each) => each !== undefined));

/** The result of publishing. */
export interface Published {
  readonly plan: Plan;
  /** Number of files that were there before. */
  readonly linked: number;
  /** Files that are in the way of deleting a release and not ours. */
  readonly left: readonly string[];
}

/** Thrown if the build was replaced while it was being read. */
export class BuildChanged extends Error {}

/** The identity of a folder: a build that is swapped in has another. */
const identityOf = (folder: string): string => {
  const { dev, ino } = statSync(folder, { bigint: true });
  return `${dev}:${ino}`;
};

/** Takes the steps of a plan. The live release stays whole until the switch, and after it. */
async function carryOut(plan: Plan, turn: Turn): Promise<Published> {
  const linked = await turn.place(plan);
  await turn.switchTo(plan.release);
  return { plan, linked, left: await turn.keepOnly(stayingWith(plan.release)) };
}

/**
 * Publishes a build to a target, or goes back to the build before. Killed anywhere, readers have one whole release, and
 * the next call clears up. Throws `Refusal`, `BuildChanged` or `ReleaseChanged`, and then readers keep what they have.
 */
export async function publish(wanted: Wanted, target: Target): Promise<Published | Idle> {
  const turn = await target.open();
  try {
    const plan = await planFor(wanted, target, await target.look());
    if (typeof plan === 'string') return plan;
    if (!('build' in wanted)) return await carryOut(plan, turn);
    const { folder } = wanted.build;
    const before = identityOf(folder);
    return await carryOut(plan, {
      ...turn,
      switchTo: async (release) => {
        if (identityOf(folder) !== before || sha256(readFileSync(join(folder, SUMS))) !== wanted.build.digest)
          throw new BuildChanged(folder);
        await turn.switchTo(release);
      },
    });
  } finally {
    await turn.close();
  }
}
