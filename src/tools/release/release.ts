/** A version of the open data that a release keeps under `data/v1/versions/<id>/`. */
export interface DataVersion {
  /** The first characters of `sha256`, and the name of its folder. */
  readonly id: string;
  /** Digest of the `sha256sum` lines of its files. */
  readonly sha256: string;
  /** The ISO day for which the data was made. */
  readonly today: string;
  /** Its files, relative to its folder, with compressed twins. */
  readonly files: readonly string[];
}

/** What readers are given at one time, and what it consists of: nothing that is not listed here is ever deleted. */
export interface Release {
  /** Number and digest, such as `0003-5f1c2ab39e04`; the name of its folder. */
  readonly name: string;
  /** Digest of the checksums of its build. */
  readonly build: string;
  /** The release that readers had when this one went live. */
  readonly replaced?: string | undefined;
  /** The release of the build before, to which `--back` returns. */
  readonly before?: string | undefined;
  /** Files of the build, with compressed twins. */
  readonly own: readonly string[];
  /** Files named by their content that only the build before has: pages of it may still be open. */
  readonly kept: readonly string[];
  readonly versions: readonly DataVersion[];
}

const NAME = /^(?<number>\d{4,})-[0-9a-f]{12}$/u;

/** Whether a name is that of a release. */
export const isReleaseName = (name: string): boolean => NAME.test(name);

/** The number for a release after all that have these names; other names do not count. */
export const nextNumber = (names: readonly string[]): number =>
  1 + Math.max(0, ...names.map((name) => Number(NAME.exec(name)?.groups?.number ?? 0)));

/** The name of a release, from its number and the digest of its build. */
export const releaseName = (number: number, build: string): string =>
  `${String(number).padStart(4, '0')}-${build.slice(0, 12)}`;

const isPaths = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

/** A value as the record of a release; undefined for anything else. */
export function asRelease(value: unknown): Release | undefined {
  try {
    const release = value as Release;
    const isWhole =
      isReleaseName(release.name) &&
      [release.own, release.kept, ...release.versions.map(({ files }) => files)].every(isPaths);
    return isWhole ? release : undefined;
  } catch {
    return undefined;
  }
}

/** Reads the record of a release; undefined for anything else. */
export function readRelease(text: string): Release | undefined {
  try {
    return asRelease(JSON.parse(text));
  } catch {
    return undefined;
  }
}
