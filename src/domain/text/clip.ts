/** The beginning of a text, whole words and at most so many letters; “…” where more follows. */
export function clip(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const start = text.slice(0, longest);
  const end = start.search(/\s\S*$/u);
  return `${(end > 0 ? start.slice(0, end) : start).replace(/[\s,;:.(–-]+$/u, '')} …`;
}
