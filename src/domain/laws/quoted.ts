/** The lines of quotations, and where one begins that never ends. */
export interface Quoted {
  /** 0-based lines that stand inside a quotation which an earlier line began, or which begin one over several lines. */
  readonly lines: ReadonlySet<number>;
  /** 0-based lines with a quotation mark that nothing closes. */
  readonly open: readonly number[];
}

interface Opening {
  readonly mark: '“' | '"';
  readonly line: number;
}

/**
 * Works through the quotation marks of a line; what remains open goes on in the next line. Straight marks have no sides:
 * an odd one closes a curly one of the same line or a straight one that began a line, or begins one itself.
 */
function readLine(text: string, line: number, before: readonly Opening[]): Opening[] {
  const open = [...before];
  let isClosedTwice = false;
  for (const [mark] of text.matchAll(/[“”]/gu)) {
    if (mark === '“') open.push({ mark, line });
    else if (open.at(-1)?.mark === '“') open.pop();
    else isClosedTwice = true;
  }
  if ((text.split('"').length - 1) % 2 === 0) return open;
  const last = open.at(-1);
  if (last?.mark === '“' && last.line === line) open.pop();
  else if (isClosedTwice) return open;
  else if (open.some(({ mark }) => mark === '"')) return open.filter(({ mark }) => mark !== '"');
  else if (text.startsWith('"')) open.push({ mark: '"', line });
  return open;
}

/**
 * Finds what a text quotes over several lines, as texts that amend others do: `Điều 5` inside “…” is no article of its
 * own. A quotation that is never closed is reported and read as if its mark were not there.
 */
export function quotedLines(texts: readonly string[]): Quoted {
  const never = new Set<number>();
  for (;;) {
    const lines = new Set<number>();
    let open: Opening[] = [];
    texts.forEach((text, line) => {
      const isInside = open.length > 0;
      open = never.has(line) ? open : readLine(text, line, open);
      const begins = !isInside && open.length > 0 && /^[“"]/u.test(text);
      if (isInside || begins) lines.add(line);
    });
    const [first] = open;
    if (first === undefined) return { lines, open: [...never] };
    never.add(first.line);
  }
}
