/** Passages digested at once. */
const CHUNK = 500;
const DIGITS = 10;

const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

/** Digest of values in order, as a few hexadecimal digits: enough to distinguish the builds of a site. */
export async function digestOf(values: readonly unknown[]): Promise<string> {
  const encoder = new TextEncoder();
  let digest = new Uint8Array();
  for (let at = 0; at < values.length; at += CHUNK) {
    const chunk = encoder.encode(JSON.stringify(values.slice(at, at + CHUNK)));
    const chained = new Uint8Array(digest.length + chunk.length);
    chained.set(digest);
    chained.set(chunk, digest.length);
    digest = await sha256(chained);
  }
  return [...digest]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, DIGITS);
}
