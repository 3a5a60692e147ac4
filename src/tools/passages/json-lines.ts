import { createReadStream } from 'node:fs';

/**
 * Lines of a file as they end in JSON lines: with a line feed, before which a carriage return is left out. Node's own
 * reader also breaks at U+2028 and U+2029, which may stand in a JSON text as they are.
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
