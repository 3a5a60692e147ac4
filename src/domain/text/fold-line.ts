/** Maximum length of a line in octets without line end (RFC 5545, 3.1). */
const LONGEST = 75;
const LINE_END = '\r\n';

const octetsOf = (code: number): number => {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

/**
 * Folds a line of a calendar at 75 octets of UTF-8 without splitting characters, and adds the line end. ical.js also folds
 * but does not count the space that begins a continuation line.
 */
export function foldLine(line: string): string {
  // A UTF-16 unit has at most three octets, so most lines need no counting.
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
