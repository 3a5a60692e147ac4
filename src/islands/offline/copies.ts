/** A part that a reader chose, and what it was called. */
export interface ChosenPart {
  readonly id: string;
  readonly label: string;
}

/** A copy of parts of the portal in this browser, in one language. */
export interface SavedCopy {
  readonly locale: string;
  /** The name of the cache with its files. */
  readonly cache: string;
  /** The build it is of, abbreviated as on pages, and the day up to which its content was checked. */
  readonly build: string;
  readonly checked: string;
  readonly choice: readonly ChosenPart[];
  /** How many files it has, how many of them are pages, and their bytes. */
  readonly files: number;
  readonly pages: number;
  readonly bytes: number;
  /** The address of the page that tells what is saved. */
  readonly home: string;
}

/** The cache in which a site at `base` records its copies: what is recorded is whole. */
const recordsOf = (base: string): string => `offline:${base}`;

/** A name for the cache of a new copy, unlike all others. */
export const newCacheName = (base: string, locale: string): string =>
  `${recordsOf(base)}:${locale}:${crypto.randomUUID()}`;

/** What a file is kept under: its address without query, anchor and the name of the file of a page. */
export const keyOf = (address: string): string => {
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/(?<=\/)index\.html$/u, '');
};

/** Files named by their content: they never change, and are the same in every copy that has them. */
export const isLasting = (address: string): boolean =>
  /\/_astro\/|\/search-index\/.*\.[0-9a-f]{8,}\.(?:json|bin)$/u.test(new URL(address).pathname);

/** The copies of a site. Makes nothing where nothing was saved; fails where a browser refuses to store. */
export async function copiesOf(base: string): Promise<SavedCopy[]> {
  // To open a cache is to make it.
  if (!(await caches.has(recordsOf(base)))) return [];
  const records = await caches.open(recordsOf(base));
  const answers = await Promise.all((await records.keys()).map((key) => records.match(key)));
  return Promise.all(answers.flatMap((answer) => (answer ? [answer.json() as Promise<SavedCopy>] : [])));
}

/** What a copy has for an address. */
export const inCopy = ({ cache }: SavedCopy, address: string): Promise<Response | undefined> =>
  caches.match(keyOf(address), { cacheName: cache });

/** Deletes every cache of a site that no copy uses: what was begun and never finished. */
export async function dropUnused(base: string): Promise<void> {
  const used = new Set((await copiesOf(base)).map(({ cache }) => cache));
  const names = (await caches.keys()).filter((name) => name.startsWith(`${recordsOf(base)}:`) && !used.has(name));
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** Records a copy, whose files are all there, in place of the one before: one write, so that there is always a whole one. */
export async function record(base: string, copy: SavedCopy): Promise<void> {
  const records = await caches.open(recordsOf(base));
  await records.put(new URL(`${base}offline/saved/${copy.locale}`, location.href), Response.json(copy));
  await dropUnused(base);
}

/** Deletes all copies of a site. */
export async function dropAll(base: string): Promise<void> {
  await caches.delete(recordsOf(base));
  await dropUnused(base);
}

/** How many files of a copy are no longer there. */
export async function missingFrom({ cache, files }: SavedCopy): Promise<number> {
  if (!(await caches.has(cache))) return files;
  return files - (await (await caches.open(cache)).keys()).length;
}
