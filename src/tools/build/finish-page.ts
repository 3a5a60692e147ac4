import { islandFinisher } from './finish-islands.ts';

const CHARSET = '<meta charset="utf-8">';
const POLICY = '<meta http-equiv="content-security-policy"';

/**
 * Moves the policy of a page to the beginning of its head: a browser applies it only to what comes after it, and Astro
 * writes it last. The character set stays first, because it must stand in the first 1,024 bytes.
 */
export function withPolicyFirst(page: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.from(page.buffer);
  const at = bytes.indexOf(POLICY);
  const head = bytes.indexOf(CHARSET);
  if (at < 0 || head < 0) return page;
  const end = bytes.indexOf('>', at) + 1;
  const start = head + CHARSET.length;
  const parts = [bytes.subarray(0, start), bytes.subarray(at, end), bytes.subarray(start, at), bytes.subarray(end)];
  return new Uint8Array(Buffer.concat(parts));
}

/**
 * What every page of a build still needs when Astro has made it; `folder` is where the build writes browser code, `base`
 * the folder of the site on its host.
 */
export function pageFinisher(folder: string, base: string): (page: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer> {
  const finishIslands = islandFinisher(folder, base);
  return (page) => finishIslands(withPolicyFirst(page));
}
