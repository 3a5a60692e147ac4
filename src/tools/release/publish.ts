import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder, sha256 } from '../../reader/history/digest.ts';
import { readRecord } from '../build/build-output.ts';
import { changedSince, SUMS } from '../build/checksums.ts';
import { planRelease, VERSIONS, type Build, type Plan } from './plan.ts';
import type { Release } from './release.ts';
import type { Known, Target, Turn } from './target.ts';

/** The open data of a build by its checksums, pages and lists of versions apart. */
const isDataLine = (line: string): boolean => /^.{66}data\/v1\/(?!versions\/).*(?<!\.html)$/u.test(line);

/** Reads what a folder with a build holds; `files` where other files stand there too. */
export function buildIn(folder: string, files: readonly string[] = filesUnder(folder)): Build {
  const sums = readFileSync(join(folder, SUMS), 'utf8');
  const { today } = readRecord(folder);
  const data = sums.split('\n').filter(isDataLine);
  return { folder, digest: sha256(sums), files, data: { today, sha256: sha256(`${data.join('\n')}\n`) } };
}

/** What is to be published: a build, or the one before the live one. */
export type Wanted = { readonly build: Build } | { readonly back: true };

/** Why nothing is to be done. */
export type Idle = 'live' | 'alone';

/** Thrown if a release to return to is not as it was published. Its message is the path of a file that differs. */
export class ReleaseChanged extends Error {}

/** A release without what somebody removed from it: that cannot stay reachable, and must not keep others from going live. */
function remaining(release: Release, at: string): Release {
  const isThere = (file: string): boolean => existsSync(join(at, file));
  return {
    ...release,
    own: release.own.filter(isThere),
    versions: release.versions.filter(({ id, files }) => files.every((file) => isThere(`${VERSIONS}${id}/${file}`))),
  };
}

/** Plans what is wanted of a target, from what is there. Throws `ReleaseChanged`. */
export function planFor(wanted: Wanted, target: Target, known: Known): Plan | Idle {
  const { live, releases, next } = known;
  const at = live && target.folderOf(live);
  const replaced = live && at !== undefined ? { release: remaining(live, at), at } : undefined;
  if ('build' in wanted)
    return live?.build === wanted.build.digest ? 'live' : planRelease(wanted.build, next, replaced, live?.name);
  const before = releases.find(({ name }) => name === live?.before);
  if (!before) return 'alone';
  const folder = target.folderOf(before);
  const own = new Set(before.own);
  const changed = changedSince(folder).find((file) => own.has(file));
  if (changed !== undefined) throw new ReleaseChanged(join(folder, changed));
  const further = releases.find(({ name }) => name === before.before);
  return planRelease(buildIn(folder, before.own), next, replaced, further?.name);
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
function carryOut(plan: Plan, turn: Turn): Published {
  const linked = turn.place(plan);
  turn.switchTo(plan.release);
  return { plan, linked, left: turn.keepOnly(stayingWith(plan.release)) };
}

/**
 * Publishes a build to a target, or goes back to the build before. Killed anywhere, readers have one whole release, and
 * the next call clears up. Throws `Refusal`, `BuildChanged` or `ReleaseChanged`, and then readers keep what they have.
 */
export function publish(wanted: Wanted, target: Target): Published | Idle {
  const turn = target.open();
  try {
    const plan = planFor(wanted, target, target.look());
    if (typeof plan === 'string') return plan;
    if (!('build' in wanted)) return carryOut(plan, turn);
    const { folder } = wanted.build;
    const before = identityOf(folder);
    return carryOut(plan, {
      ...turn,
      switchTo: (release) => {
        if (identityOf(folder) !== before || sha256(readFileSync(join(folder, SUMS))) !== wanted.build.digest)
          throw new BuildChanged(folder);
        turn.switchTo(release);
      },
    });
  } finally {
    turn.close();
  }
}
