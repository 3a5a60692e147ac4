import { createReadStream } from 'node:fs';

/**
 * Yields the lines of a JSON Lines file, which end with LF or CRLF. Node's readline also splits at U+2028 and U+2029,
 * which JSON may contain.
 */
export async function* jsonLinesOf(file: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(file, 'utf8') as AsyncIterable<string>) {
    const lines = chunk.split('\n');
    lines[0] = rest + (lines[0] ?? '');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/\r$/u, '');
  }
  if (rest !== '') yield rest;
}
