/** Octets of a line without its end, after RFC 5545, 3.1. */
const LONGEST = 75;
const LINE_END = '\r\n';

const octetsOf = (code: number): number => {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

/**
 * A content line with its end, broken so that no line exceeds 75 octets of UTF-8 and no character is torn. The library
 * folds too, but forgets to count the blank that begins the next line.
 */
export function fold(line: string): string {
  // Three octets are the most for each unit of UTF-16: most lines are too short to be counted.
  if (line.length * 3 <= LONGEST) return line + LINE_END;
  let folded = '';
  let octets = 0;
  let begin = 0;
  for (let at = 0; at < line.length;) {
    const code = line.codePointAt(at) ?? 0;
    const more = octetsOf(code);
    if (octets + more > LONGEST) {
      folded += `${line.slice(begin, at)}${LINE_END} `;
      begin = at;
      octets = 1;
    }
    octets += more;
    at += code < 0x10000 ? 1 : 2;
  }
  return folded + line.slice(begin) + LINE_END;
}
