import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An island that is needed at once: where its code is, and the code that starts it. */
const AT_ONCE = /<astro-island\b(?=[^>]*\bclient="load")[^>]*>/gu;
const CODE = /\b(?:component|renderer)-url="(?<file>[^"]+)"/gu;
/** A module that another one cannot run without, as bundlers write it. */
const NEEDS = /(?:\bfrom|\bimport)\s*"(?<file>\.{1,2}\/[^"]+\.js)"/gu;

/**
 * Says in the head of a page which modules its islands need at once, so that they are fetched side by side: without it
 * the browser hears of each only when the one before has come. `read` returns the code at an address of the build.
 */
export function withPreloads(html: string, read: (address: string) => string): string {
  const found = new Set<string>();
  const add = (address: string): void => {
    if (found.has(address)) return;
    found.add(address);
    for (const { groups } of read(address).matchAll(NEEDS))
      add(new URL(groups?.file ?? '', `file://${address}`).pathname);
  };
  for (const [island] of html.matchAll(AT_ONCE))
    for (const { groups } of island.matchAll(CODE)) add(groups?.file ?? '');
  const links = [...found].map((address) => `<link rel="modulepreload" href="${address}">`).join('');
  return found.size === 0 ? html : html.replace('</head>', () => `${links}</head>`);
}

const ANY = /<astro-island\b[^>]*>/gu;
const ID = /(?<=\suid=")[^"]*(?=")/u;

/**
 * Gives islands ids of what they are made of. Astro's have the folder of the source in them, so that a site could not be
 * compared with one that somebody else built from the same source.
 */
export const withOwnIds = (html: string): string =>
  html.replace(ANY, (island) => {
    const rest = island.replace(ID, '');
    return island.replace(ID, createHash('sha256').update(rest).digest('base64url').slice(0, 8));
  });

/**
 * Finishes the islands in the bytes of pages of a build, whose browser code is in a folder before pages are made; `base`
 * is the folder of the site on its host.
 */
export function islandFinisher(folder: string, base = '/'): (page: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer> {
  const code = new Map<string, string>();
  const read = (address: string): string => {
    const text = code.get(address) ?? readFileSync(join(folder, address.slice(base.length - 1)), 'utf8');
    code.set(address, text);
    return text;
  };
  return (page) => {
    const bytes = Buffer.from(page.buffer);
    if (!bytes.includes('<astro-island')) return page;
    return new Uint8Array(Buffer.from(withOwnIds(withPreloads(bytes.toString(), read))));
  };
}
