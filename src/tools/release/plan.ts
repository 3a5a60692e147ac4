import { isLasting } from '../../server/headers/cache-control.ts';
import { plainNameOf } from '../../server/compression/twins.ts';
import { releaseName, type DataVersion, type Release } from './release.ts';

/** The open data of a build. */
const DATA = 'data/v1/';
/** Where versions of the data are kept, each in a folder of its own. */
export const VERSIONS = `${DATA}versions/`;
/** The list of the versions that a release keeps. */
export const VERSIONS_LIST = `${VERSIONS}index.json`;
/** Number of versions of the data that stay reachable, that of today included. */
const VERSIONS_KEPT = 2;

/** A build that is to go live: a folder and what it holds. */
export interface Build {
  readonly folder: string;
  /** Digest of its checksums. */
  readonly digest: string;
  /** Its files, relative to its folder, with compressed twins. */
  readonly files: readonly string[];
  readonly data: Pick<DataVersion, 'sha256' | 'today'>;
}

/** A file of a release: its path in it, and the bytes it gets, from another file or written here. */
export type Part = { readonly path: string } & ({ readonly from: string } | { readonly text: string });

/** A release and how it is put together. */
export interface Plan {
  readonly release: Release;
  readonly parts: readonly Part[];
}

/** Whether a file, or the file it is a compressed twin of, is named by its content. */
const isLastingFile = (file: string): boolean => isLasting(plainNameOf(file) ?? file);

/** Files of the data; its pages change with the code too. */
const isData = (file: string): boolean =>
  file.startsWith(DATA) && !file.startsWith(VERSIONS) && !/\.html(?:\.|$)/u.test(file);

/** The data of a build as a version. */
const versionOf = ({ files, data }: Build): DataVersion => ({
  id: data.sha256.slice(0, 12),
  ...data,
  files: files.filter(isData).map((file) => file.slice(DATA.length)),
});

/** The files of a release, relative to it. */
export const filesOfRelease = ({ own, kept, versions }: Release): string[] => [
  ...own,
  ...kept,
  ...versions.flatMap(({ id, files }) => files.map((file) => `${VERSIONS}${id}/${file}`)),
  ...(versions.length > 0 ? [VERSIONS_LIST] : []),
];

/** A release without what is not there, and without versions of the data that lack a file. */
export const remainingOf = (release: Release, isThere: (file: string) => boolean): Release => ({
  ...release,
  own: release.own.filter(isThere),
  versions: release.versions.filter(({ id, files }) => files.every((file) => isThere(`${VERSIONS}${id}/${file}`))),
});

/** The list of versions for programs: newest first, addresses relative to the list. */
const listText = (versions: readonly DataVersion[]): string =>
  `${JSON.stringify(
    {
      versions: versions.map(({ id, sha256, today, files }) => ({
        path: `${id}/`,
        sha256,
        today,
        files: files.length,
      })),
    },
    null,
    2,
  )}\n`;

/**
 * Plans the release of a build. `replaced` is the release that readers have now, in `at`: its files named by content
 * stay reachable, because pages of it may be open, and so does its last version of the data. `before` is where `--back`
 * leads from the new release. Only computes.
 */
export function planRelease(
  build: Build,
  number: number,
  replaced: { readonly release: Release; readonly at: string } | undefined,
  before: string | undefined,
): Plan {
  const own = build.files.filter((file) => !file.startsWith(VERSIONS));
  const here = new Set(own);
  const kept = replaced?.release.own.filter((file) => isLastingFile(file) && !here.has(file)) ?? [];
  const today = versionOf(build);
  const earlier = replaced?.release.versions.filter(({ id }) => id !== today.id) ?? [];
  const versions = today.files.length === 0 ? [] : [today, ...earlier].slice(0, VERSIONS_KEPT);
  const at = replaced?.at ?? '';
  const placed = ({ id, files }: DataVersion): Part[] =>
    files.map((file) => ({
      path: `${VERSIONS}${id}/${file}`,
      from: id === today.id ? `${build.folder}/${DATA}${file}` : `${at}/${VERSIONS}${id}/${file}`,
    }));
  return {
    release: {
      name: releaseName(number, build.digest),
      build: build.digest,
      replaced: replaced?.release.name,
      before,
      own,
      kept,
      versions,
    },
    parts: [
      ...own.map((path) => ({ path, from: `${build.folder}/${path}` })),
      ...kept.map((path) => ({ path, from: `${at}/${path}` })),
      ...versions.flatMap(placed),
      ...(versions.length > 0 ? [{ path: VERSIONS_LIST, text: listText(versions) }] : []),
    ],
  };
}
