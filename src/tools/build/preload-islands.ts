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
  return html.replace('</head>', () => `${links}</head>`);
}

/** Puts preloads into the bytes of pages of a build, whose browser code is in a folder before pages are made. */
export function preloader(folder: string): (page: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer> {
  const code = new Map<string, string>();
  const read = (address: string): string => {
    const text = code.get(address) ?? readFileSync(join(folder, address), 'utf8');
    code.set(address, text);
    return text;
  };
  return (page) => {
    const bytes = Buffer.from(page.buffer);
    return bytes.includes('client="load"') ? new Uint8Array(Buffer.from(withPreloads(bytes.toString(), read))) : page;
  };
}
