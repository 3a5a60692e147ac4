import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The two weights of the design. */
const WEIGHTS = {
  400: '400Regular/BeVietnamPro_400Regular.ttf',
  600: '600SemiBold/BeVietnamPro_600SemiBold.ttf',
} as const;
export type Weight = keyof typeof WEIGHTS;

const require = (path: string): string =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/be-vietnam-pro/${path}`));

/** The complete font file of a weight. */
export const fontFile = (weight: Weight): Buffer => readFileSync(require(WEIGHTS[weight]));
