import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { fontFile, type Weight } from '../publish/cards/typeface.ts';
import { writeWhole } from '../files/write-file.ts';

/** Characters every page may need, whatever the content: ASCII, all Vietnamese letters, and punctuation of layouts. */
const ALWAYS =
  Array.from({ length: 95 }, (_unused, index) => String.fromCodePoint(32 + index)).join('') +
  'ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư' +
  Array.from({ length: 90 }, (_unused, index) => String.fromCodePoint(0x1ea0 + index)).join('') +
  '\u00a0·–—‘’“”…•→←↑↓×≥≤§°₫©';

/** The letters of texts, sorted. Looks at code units: the content has tens of millions, nearly all of them ASCII. */
function lettersOf(texts: readonly string[]): string {
  const seen = new Uint8Array(0x10000);
  const others = new Set<string>();
  for (const text of texts) {
    const composed = text.normalize('NFC');
    for (let at = 0; at < composed.length; at += 1) seen[composed.charCodeAt(at)] = 1;
    for (const [pair] of composed.matchAll(/[\u{10000}-\u{10ffff}]/gu)) others.add(pair);
  }
  const isHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;
  seen.forEach((isSeen, unit) => {
    if (isSeen && !isHalf(unit)) others.add(String.fromCharCode(unit));
  });
  return [...others].sort().join('');
}

/**
 * Subsets both weights of the typeface to the letters of texts; returns the font files, which Astro hashes and serves.
 */
export async function cutFonts(texts: readonly string[], into: string): Promise<Record<Weight, string>> {
  const letters = lettersOf([ALWAYS, ...texts]);
  // Astro derives file names from this path, so it may only depend on the letters, for reproducible builds.
  const folder = join(into, createHash('sha256').update(letters).digest('hex').slice(0, 16));
  const cut = async (weight: Weight): Promise<string> => {
    const file = join(folder, `be-vietnam-pro-${weight}.woff2`);
    if (existsSync(file)) return file;
    // Hinting doubles the size and only helps display systems that our readers no longer use.
    writeWhole(file, await subsetFont(fontFile(weight), letters, { targetFormat: 'woff2', noHinting: true }));
    return file;
  };
  return { 400: await cut(400), 600: await cut(600) };
}
