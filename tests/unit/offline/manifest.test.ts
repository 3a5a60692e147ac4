import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawIcon, ICONS } from '../../../src/publish/icons/icons.ts';
import { PAPER } from '../../../src/publish/icons/manifest.ts';

test('icons have the size they say; only the maskable one has no transparent corners', async () => {
  for (const icon of ICONS) {
    const { data, info } = await sharp(await drawIcon(icon))
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([icon.size, icon.size]);
    expect(data[3] === 255, icon.name).toBe(icon.isMaskable);
  }
});

test('the colours of the bar around the page are those of its paper', () => {
  const [, light, dark] =
    /--paper: light-dark\((#\w+), (#\w+)\)/u.exec(readFileSync('src/styles/tokens.css', 'utf8')) ?? [];
  expect(PAPER).toEqual({ light, dark });
});
