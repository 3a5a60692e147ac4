import { setTimeout as after } from 'node:timers/promises';
import { readAddress, targetOf, type Address } from './address.ts';
import { plainNameOf } from './compression/twins.ts';
import { FileChanged, type FileStore } from './file-store.ts';
import type { StoredFile } from './stored-file.ts';

/** What an address leads to. */
export type Found =
  | { readonly is: 'file'; readonly file: StoredFile }
  | { readonly is: 'moved'; readonly to: string }
  /** Nothing; with the page to show instead. */
  | { readonly is: 'missing'; readonly page: StoredFile | undefined }
  /** No site: a build is being swapped in, or the folder was removed. */
  | { readonly is: 'away' };

/** How long a request waits for a build that is being swapped in. */
const WAIT = { turns: 100, ms: 20 } as const;
/** Number of attempts to read a file that is being written. */
const LOOKS = 10;

/** Reads a file, with retries if it changes meanwhile. */
async function fileAt(store: FileStore, path: string, turn = 0): Promise<StoredFile | 'folder' | undefined> {
  try {
    return await store.read(path);
  } catch (error) {
    if (!(error instanceof FileChanged) || turn === LOOKS) throw error;
  }
  await after(turn);
  return fileAt(store, path, turn + 1);
}

async function lookUp(store: FileStore, address: Address): Promise<Found | undefined> {
  const path = address.names.join('/');
  const found = address.isFolder ? 'folder' : await fileAt(store, path);
  if (found === undefined) return undefined;
  if (found === 'folder') {
    const index = await fileAt(store, path === '' ? 'index.html' : `${path}/index.html`);
    if (typeof index !== 'object') return undefined;
    if (!address.isFolder || !address.isPlain) return { is: 'moved', to: targetOf(address, true) };
    return { is: 'file', file: index };
  }
  // A compressed twin is a representation of its file and has no address of its own.
  const plain = plainNameOf(path);
  if (plain !== undefined && typeof (await fileAt(store, plain)) === 'object') return undefined;
  return address.isPlain ? { is: 'file', file: found } : { is: 'moved', to: targetOf(address, false) };
}

/** The page for missing addresses: that of the first folder of the address, such as a language, else the site's. */
export async function missingPage(
  store: FileStore,
  { names }: Pick<Address, 'names'>,
): Promise<StoredFile | undefined> {
  const nearest = names[0] === undefined ? [] : [`${names[0]}/404.html`, `${names[0]}/404/index.html`];
  for (const path of [...nearest, '404.html']) {
    const page = await fileAt(store, path);
    if (typeof page === 'object') return page;
  }
  return undefined;
}

/** Finds what a request addresses. While a build is swapped in, waits for the new one. */
export async function find(store: FileStore, target: string): Promise<Found> {
  const address = readAddress(target);
  if (!address) return { is: 'missing', page: await missingPage(store, { names: [target.split('/', 2)[1] ?? ''] }) };
  const found = await lookUp(store, address);
  if (found) return found;
  for (let turn = 0; turn < WAIT.turns; turn += 1) {
    // Something is only missing if the root folder did not change meanwhile.
    const version = store.rootVersion();
    const again = version === undefined ? undefined : await lookUp(store, address);
    if (again) return again;
    if (version !== undefined && version === store.rootVersion())
      return { is: 'missing', page: await missingPage(store, address) };
    await after(WAIT.ms);
  }
  return { is: 'away' };
}
