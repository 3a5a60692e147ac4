import { encode } from 'uqr';

/** A QR code as one path of an SVG: a square of `size` units, dark where the path of width 1 is drawn. */
export interface QrPath {
  readonly size: number;
  readonly path: string;
}

/** The QR code of an address (ISO/IEC 18004, error correction M, quiet zone of 4), in as few letters as there are runs. */
export function qrPath(address: string): QrPath {
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  const runs = data.flatMap((row, y) =>
    [
      ...row
        .map((isDark) => (isDark ? '1' : '0'))
        .join('')
        .matchAll(/1+/gu),
    ].map(({ index, 0: { length } }) => `M${index} ${y}.5h${length}`),
  );
  return { size, path: runs.join('') };
}
