/** Prints progress on a terminal. */
export function progress(line: string): void {
  if (process.stderr.isTTY) console.error(line);
}
