/** Says how far a long bench has come, to whoever watches it on a terminal. */
export function progress(line: string): void {
  if (process.stderr.isTTY) console.error(line);
}
