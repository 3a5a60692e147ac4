/** How long a name may be in a line of a list, in letters. */
const LONGEST = 100;

/** Words that fit into a line; of longer ones the beginning, up to a blank. */
export function shorten(text: string, longest = LONGEST): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest).replace(/\s\S*$/u, '')} …`;
}
