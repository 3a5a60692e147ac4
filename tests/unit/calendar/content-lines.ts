/** A content line of a calendar file (RFC 5545, 3.1), with its raw value. */
export interface ContentLine {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}

/** The raw lines of a file without line ends. Throws if one does not end with CRLF. */
export function rawLines(file: string): string[] {
  const lines = file.split('\r\n');
  if (lines.pop() !== '') throw new Error('the last line has no end');
  const broken = lines.find((line) => /[\r\n]/u.test(line));
  if (broken !== undefined) throw new Error(`a line ends with less than CRLF: ${JSON.stringify(broken)}`);
  return lines;
}

const LINE = /^([A-Z0-9-]+)((?:;[A-Z0-9-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/su;

/** The unfolded lines of a file. */
export function contentLines(file: string): ContentLine[] {
  rawLines(file);
  return file
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .slice(0, -1)
    .map((line) => {
      const [, name, parameters = '', value = ''] = LINE.exec(line) ?? [];
      if (name === undefined) throw new Error(`no content line: ${JSON.stringify(line)}`);
      const pairs = parameters.split(';').slice(1);
      return { name, parameters: Object.fromEntries(pairs.map((pair) => pair.split('=') as [string, string])), value };
    });
}

/** The values of all properties with a name. */
export const valuesOf = (file: string, name: string): string[] =>
  contentLines(file)
    .filter((line) => line.name === name)
    .map(({ value }) => value);

/** The texts of a value (RFC 5545, 3.3.11), separated by commas. */
export function texts(value: string): string[] {
  const found = [''];
  for (const [piece] of value.matchAll(/\\[\\;,Nn]|./gsu)) {
    if (piece === ',') found.push('');
    else if (piece === ';' || piece === '\\') throw new Error(`not escaped: ${value}`);
    else found.push(`${found.pop() ?? ''}${/^\\[Nn]$/u.test(piece) ? '\n' : piece.replace(/^\\/u, '')}`);
  }
  return found;
}
