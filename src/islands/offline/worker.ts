import { copiesOf, inCopy, isLasting, type SavedCopy } from './copies.ts';

/** The parts of a service worker that this one uses; the types of windows, which the other islands have, lack them. */
interface Lasting extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
interface Fetching extends Event {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}
declare const skipWaiting: () => Promise<void>;
declare const clients: { readonly claim: () => Promise<void> };
declare const registration: ServiceWorkerRegistration;

/** In milliseconds: a page that has not come by then is read from the copy, if it is there. */
const PATIENCE = 8000;
const base = new URL(registration.scope).pathname;

/** The copies, and none where they cannot be read: then the network answers alone. */
const saved = (): Promise<SavedCopy[]> => copiesOf(base).catch(() => []);

async function savedAnswer(address: string): Promise<Response | undefined> {
  for (const copy of await saved()) {
    const found = await inCopy(copy, address).catch(() => undefined);
    if (found) return found;
  }
  return undefined;
}

/** The page that tells what is saved, in the language of an address, for a page that is not. */
async function instead(address: string): Promise<Response | undefined> {
  const copies = await saved();
  const { pathname } = new URL(address);
  const isIn = (copy: SavedCopy, path: string): boolean => path.startsWith(`${base}${copy.locale}/`);
  const copy = copies.find((each) => isIn(each, pathname) === isIn(each, each.home)) ?? copies[0];
  return copy && inCopy(copy, new URL(copy.home, address).href).catch(() => undefined);
}

/** The network first, so that nobody reads an old page who could read today’s; the copy where it fails or is late. */
async function answer(request: Request): Promise<Response> {
  const { url, mode } = request;
  if (isLasting(url)) return (await savedAnswer(url)) ?? fetch(request);
  const fetched = fetch(request).then(
    async (response) => (response.status < 500 ? response : ((await savedAnswer(url)) ?? response)),
    async () => (await savedAnswer(url)) ?? (mode === 'navigate' ? await instead(url) : undefined) ?? Response.error(),
  );
  const late = Promise.withResolvers<Response>();
  const timer = setTimeout(() => {
    void savedAnswer(url).then((found) => {
      if (found) late.resolve(found);
    });
  }, PATIENCE);
  return Promise.race([
    fetched.finally(() => {
      clearTimeout(timer);
    }),
    late.promise,
  ]);
}

addEventListener('install', (event) => {
  (event as Lasting).waitUntil(skipWaiting());
});
addEventListener('activate', (event) => {
  (event as Lasting).waitUntil(clients.claim());
});
addEventListener('fetch', (event) => {
  const { request, respondWith } = event as Fetching;
  const isOurs = request.url.startsWith(registration.scope) && request.method === 'GET';
  // Who saves a copy, or asks whether there is a newer one, asks the network; so does who asks for a part of a file.
  const isForNetwork = request.headers.has('range') || (request.mode !== 'navigate' && request.cache === 'no-cache');
  if (isOurs && !isForNetwork) respondWith.call(event, answer(request));
});
