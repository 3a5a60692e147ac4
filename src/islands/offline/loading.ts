import type { OfflineFiles, OfflineSummary } from '../../domain/offline/offline-list.ts';

/** In milliseconds. */
const PATIENCE = 15_000;

/** Asks the network, past every copy: what is asked for here is how the site is now. */
async function readNow<Read>(address: string): Promise<Read> {
  const response = await fetch(address, { cache: 'no-cache', signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Read;
}

export const loadSummary = (address: string): Promise<OfflineSummary> => readNow<OfflineSummary>(address);

let files: Promise<OfflineFiles> | undefined;

/** The list of all files, loaded when first needed; loaded again for another build, or after it could not be had. */
export function loadFiles(address: string, build: string): Promise<OfflineFiles> {
  const fresh = (): Promise<OfflineFiles> => {
    files = readNow<OfflineFiles>(address);
    files.catch(() => {
      files = undefined;
    });
    return files;
  };
  return files === undefined ? fresh() : files.then((list) => (list.build === build ? list : fresh()));
}

interface Named {
  readonly item: Readonly<Record<'name' | 'short_name', Readonly<Record<string, string>> | undefined>>;
}

/** What a procedure is called, from its record in the open data; its code where that cannot be had. */
export const serviceName = (address: string, id: string, locale: string): Promise<string> =>
  readNow<Named>(address).then(
    ({ item }) => item.short_name?.[locale] ?? item.name?.[locale] ?? id,
    () => id,
  );
