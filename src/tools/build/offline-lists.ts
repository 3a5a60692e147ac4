import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  ALL,
  COMMON,
  DIGEST_LENGTH,
  isPage,
  type OfflineFile,
  type OfflineFiles,
  type OfflinePlan,
  type OfflineSummary,
} from '../../domain/offline/offline-list.ts';
import { sha256 } from '../../reader/history/digest.ts';

const FOLDER = 'offline';
const PLAN = /^(?<locale>[\w-]+)\.plan\.json$/u;
const INDEX = 'index.html';

/** Code, styles and fonts: which page needs which is known to browsers only, and all together are smaller than a few pages. */
const isLook = (file: string): boolean => /^_astro\/.*\.(?:js|css|woff2)$/u.test(file);

/** The pages of a language, as paths: its files of HTML without those for addresses that do not exist. */
const pagesOf = (files: readonly string[], { folder, others }: OfflinePlan): string[] =>
  files
    .filter((file) => file.startsWith(folder) && !others.some((other) => file.startsWith(other)))
    .filter((file) => file.endsWith(INDEX) && file !== `${folder}404/${INDEX}`)
    .map((file) => file.slice(0, -INDEX.length));

const fileOf = (path: string): string => (isPage(path) ? path + INDEX : path);

/** Lists the files of a plan with their bytes and digests; `files` are those of the site, relative to it. */
export function offlineFiles(site: string, files: readonly string[], plan: OfflinePlan): OfflineFiles {
  const { build, checked, parts, rest } = plan;
  const here = new Set(files);
  const common = [...(parts[COMMON] ?? []), ...files.filter(isLook)];
  const paths = [...new Set([...common, ...Object.values(parts).flat(), ...pagesOf(files, plan), ...rest])]
    // A portal may have no page of a kind: a letter without tasks has no matrix.
    .filter((path) => here.has(fileOf(path)))
    .sort();
  const at = new Map(paths.map((path, index) => [path, index]));
  const isCommon = new Set(common);
  const placesOf = (part: readonly string[]): number[] =>
    [...new Set(part)].flatMap((path) => at.get(path) ?? []).sort((a, b) => a - b);
  return {
    build,
    checked,
    parts: {
      ...Object.fromEntries(
        Object.entries(parts).map(([name, part]) => [name, placesOf(part.filter((path) => !isCommon.has(path)))]),
      ),
      [COMMON]: placesOf(common),
    },
    files: paths.map((path): OfflineFile => {
      const bytes = readFileSync(join(site, fileOf(path)));
      return [path, bytes.length, sha256(bytes).slice(0, DIGEST_LENGTH)];
    }),
  };
}

/** How much every part of a list is, and all of it. */
export function offlineSummary({ build, checked, parts, files }: OfflineFiles): OfflineSummary {
  const sizeOf = (part: readonly OfflineFile[]): { bytes: number; pages: number } => ({
    bytes: part.reduce((sum, [, bytes]) => sum + bytes, 0),
    pages: part.filter(([path]) => isPage(path)).length,
  });
  const isCommon = new Set(parts[COMMON]);
  return {
    build,
    checked,
    parts: {
      ...Object.fromEntries(
        Object.entries(parts).map(([name, places]) => {
          const isOfPart = new Set(places);
          return [name, sizeOf(files.filter((_file, at) => isOfPart.has(at)))];
        }),
      ),
      [ALL]: sizeOf(files.filter((_file, at) => !isCommon.has(at))),
    },
  };
}

/**
 * Replaces the plans of a built site by lists of what readers can save: only now it is known how many bytes that is.
 * `files` are those of the site, relative to it. Returns the files of the site as they are then.
 */
export function writeOfflineLists(site: string, files: readonly string[]): string[] {
  const folder = join(site, FOLDER);
  const changed = new Set(files);
  for (const name of readdirSync(folder).sort()) {
    const locale = PLAN.exec(name)?.groups?.locale;
    if (locale === undefined) continue;
    const plan = JSON.parse(readFileSync(join(folder, name), 'utf8')) as OfflinePlan;
    const list = offlineFiles(site, files, plan);
    rmSync(join(folder, name));
    changed.delete(`${FOLDER}/${name}`);
    for (const [file, content] of [
      [`${locale}.json`, offlineSummary(list)],
      [`${locale}.files.json`, list],
    ] as const) {
      writeFileSync(join(folder, file), `${JSON.stringify(content)}\n`);
      changed.add(`${FOLDER}/${file}`);
    }
  }
  return [...changed].sort();
}
