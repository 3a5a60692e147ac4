import { isUtf8 } from 'node:buffer';

/** A text in another encoding than it seems: its first word that shows it, and what it was written in. */
export interface EncodingFault {
  readonly rule: 'text-mojibake' | 'text-old-font';
  readonly value: string;
  readonly encoding: string;
  readonly index: number;
}

/** UTF-8 opened as Windows-1252 or Latin-1 and saved again: `PhÃ²ng`, `á»¦y ban`, `Æ°`. */
const AS_LATIN = /Ã[\u0080-\u00bf‚-›€™]|á[º»][\u0080-\u00bf\u0152-\u0192\u02c6-\u02dc–-›€™]|Æ[°¡¯]|Ä[‘\u0090\u0091]/u;
/**
 * Fonts of before Unicode put Vietnamese letters where others stand: pairs that no Vietnamese or English word has. The
 * marks that words do have beside letters (©, ², quotes, µm) need a letter on the side where a sign never stands.
 */
const OLD_FONTS: readonly (readonly [encoding: string, form: RegExp])[] = [
  ['TCVN3', /\p{L}[®¬µ¸¶¹¾¼½¨ªÞ×Ø](?![\d"”])|\p{L}©\p{L}|(?<!\p{L})®\p{L}/u],
  ['VNI', /[aA]â|[eE]â|[oO]â|[uU]û|ôû|öô|[nh]aâ|ñ[öaoeiuô]/u],
  ['Windows-1258', /[ðÐ]\p{L}|[aeiouyâêôõýăAEIOUY][ÌÒÞ]/u],
];

/** Letters that only Unicode has: a sign among them is a misprint of a source. */
const OF_UNICODE = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/u;

/** Signs that a line was saved through a wrong encoding, or written in a font of before Unicode. */
export function encodingFault(line: string): EncodingFault | undefined {
  const found = (form: RegExp): { index: number; value: string } | undefined => {
    const match = form.exec(line);
    if (!match) return undefined;
    const from = line.slice(0, match.index).search(/[\p{L}\p{M}\p{Sk}\p{So}°-¿]*$/u);
    return { index: from, value: /^\S+/u.exec(line.slice(from))?.[0] ?? '' };
  };
  const latin = found(AS_LATIN);
  if (latin) return { rule: 'text-mojibake', encoding: 'Windows-1252', ...latin };
  for (const [encoding, form] of OLD_FONTS) {
    const old = found(form);
    if (old && !OF_UNICODE.test(old.value)) return { rule: 'text-old-font', encoding, ...old };
  }
  return undefined;
}

/** That bytes are not UTF-8, with the first line that shows it; UTF-16, as Notepad once saved “Unicode”, by its mark. */
export function bytesFault(bytes: Buffer): { rule: 'file-utf16' | 'file-encoding'; line: number } | undefined {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isWide) return { rule: 'file-utf16', line: 1 };
  if (isUtf8(bytes)) return undefined;
  const lines = bytes.toString('latin1').split('\n');
  return { rule: 'file-encoding', line: lines.findIndex((line) => !isUtf8(Buffer.from(line, 'latin1'))) + 1 };
}
