import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { siteUrl } from '../../i18n/addresses/base.ts';

/** A picture of the portal for the screens of telephones. */
export interface Icon {
  readonly name: string;
  /** Width and height in pixels. */
  readonly size: number;
  /** Whether systems may cut it to a shape of their own: it has no corners then, and the sign stands far inside. */
  readonly isMaskable: boolean;
}

export const ICONS: readonly Icon[] = [
  { name: '192', size: 192, isMaskable: false },
  { name: '512', size: 512, isMaskable: false },
  { name: 'maskable', size: 512, isMaskable: true },
];

export const iconUrl = ({ name }: Icon): string => siteUrl(`/icon/${name}.png`);

/** Draws an icon from the drawing that browsers show beside the title. */
export async function drawIcon({ size, isMaskable }: Icon): Promise<Uint8Array<ArrayBuffer>> {
  const drawing = readFileSync('public/favicon.svg', 'utf8');
  const [, side = ''] = /viewBox="0 0 (\d+) \1"/u.exec(drawing) ?? [];
  const svg = isMaskable ? drawing.replace(/ rx="\d+"/u, '') : drawing;
  const density = (72 * size) / Number(side);
  const png = await sharp(Buffer.from(svg), { density }).resize(size, size).png({ palette: true }).toBuffer();
  return new Uint8Array(png);
}
