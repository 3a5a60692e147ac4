/** Octets of a line without its end, after RFC 5545, 3.1. */
const LONGEST = 75;
const LINE_END = '\r\n';

const octetsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

/**
 * A content line with its end, broken so that no line exceeds 75 octets of UTF-8 and no character is torn. The library
 * folds too, but forgets to count the blank that begins the next line.
 */
export function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > LONGEST) {
      folded += `${LINE_END} `;
      octets = 1;
    }
    folded += character;
    octets += more;
  }
  return folded + LINE_END;
}
