/** The package ships no types; these follow its documentation. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    letters: string,
    options?: { targetFormat?: 'sfnt' | 'woff' | 'woff2' | 'truetype'; noHinting?: boolean },
  ): Promise<Buffer>;
}
