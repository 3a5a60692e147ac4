/** The name under which this browser keeps the ticks of a procedure. */
const nameOf = (code: string): string => `papers:${code}`;

/** The keys of what was ticked, if the reader asked this browser to keep them; what cannot be read counts as nothing. */
export function keptTicks(code: string): readonly string[] | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(nameOf(code)) ?? 'null');
    return Array.isArray(kept) ? kept.filter((key) => typeof key === 'string') : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the keys of what is ticked, or forgets all about the procedure; answers whether the browser let us. */
export function keepTicks(code: string, keys: readonly string[] | undefined): boolean {
  try {
    if (keys === undefined) localStorage.removeItem(nameOf(code));
    else localStorage.setItem(nameOf(code), JSON.stringify(keys));
    return true;
  } catch {
    return false;
  }
}
