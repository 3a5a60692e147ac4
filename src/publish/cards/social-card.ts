import satori from 'satori';
import sharp from 'sharp';
import { fontFile } from './typeface.ts';

/** Size that most services expect, in pixels. */
const SIZE = { width: 1200, height: 630 } as const;

const line = (text: string, style: Record<string, string | number>) => ({
  type: 'div',
  props: { style, children: text },
});

/** Draws the picture of link previews: the portal's name and, at the same size, that it is not official. */
export async function drawSocialCard(words: {
  name: string;
  place: string;
  notice: string;
}): Promise<Uint8Array<ArrayBuffer>> {
  const card = {
    type: 'div',
    props: {
      style: {
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'center',
        gap: 28,
        width: '100%',
        height: '100%',
        padding: 80,
        background: '#faf7f2',
        color: '#1d1b18',
        fontFamily: 'Be Vietnam Pro',
      },
      children: [
        line(words.place, { fontSize: 36, color: '#48443d' }),
        line(words.name, { fontSize: 84, fontWeight: 600, color: '#0b545c', lineHeight: 1.3 }),
        line(words.notice, {
          fontSize: 36,
          lineHeight: 1.5,
          padding: '20px 28px',
          background: '#fbeed3',
          color: '#6f4300',
          borderRadius: 12,
        }),
      ],
    },
  };
  const svg = await satori(card as Parameters<typeof satori>[0], {
    ...SIZE,
    fonts: ([400, 600] as const).map((weight) => ({
      name: 'Be Vietnam Pro',
      weight,
      style: 'normal',
      data: fontFile(weight),
    })),
  });
  const png = await sharp(Buffer.from(svg)).png({ palette: true, compressionLevel: 9 }).toBuffer();
  return new Uint8Array(png);
}
