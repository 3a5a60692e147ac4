import { CutBytes } from './bytes.ts';

const FRAME = 4;

/** FNV-1a, 32 bits. Detects damage, not manipulation. */
export function checksum(bytes: Uint8Array, seed = 0x811c9dc5): number {
  let hash = seed;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

const seedOf = (build: string): number => checksum(new TextEncoder().encode(build));

/**
 * Prefixes a body with a checksum over it and its build, so that truncated files, error pages and files of other builds
 * are detected.
 */
export function seal(build: string, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const sealed = new Uint8Array(FRAME + body.length);
  new DataView(sealed.buffer).setUint32(0, checksum(body, seedOf(build)));
  sealed.set(body, FRAME);
  return sealed;
}

/** Returns the body of a sealed file. Throws `CutBytes` if it is incomplete or of another build. */
export function unseal(build: string, sealed: Uint8Array): Uint8Array {
  if (sealed.length < FRAME) throw new CutBytes();
  const body = sealed.subarray(FRAME);
  const expected = new DataView(sealed.buffer, sealed.byteOffset).getUint32(0);
  if (expected !== checksum(body, seedOf(build))) throw new CutBytes('the checksum is not that of the bytes');
  return body;
}
