/** What stands after `#` in the address as pairs, which no server sees; a plain anchor has none. */
export const readPairs = (hash: string): URLSearchParams =>
  new URLSearchParams(hash.includes('=') ? hash.slice(1) : '');

/** Writes pairs after `#`, or takes those without a value out; others and the history stay as they are. */
export function writePairs(change: Readonly<Record<string, string | undefined>>): void {
  const pairs = readPairs(location.hash);
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined) pairs.delete(name);
    else pairs.set(name, value);
  }
  const hash = pairs.size > 0 ? `#${pairs.toString()}` : '';
  history.replaceState(history.state, '', location.pathname + location.search + hash);
}
