/** What a folder holds before, by path. */
export const OLD: Readonly<Record<string, string>> = { 'a.txt': 'old a', 'b.txt': 'old b' };

/** Three files to write: one there is, one that is new, and one in a new folder. */
export const NEW = [
  { path: 'a.txt', text: 'new a' },
  { path: 'c.txt', text: 'new c' },
  { path: 'deep/er/d.txt', text: 'new d' },
] as const;
