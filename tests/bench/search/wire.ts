import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Above this brotli's best level takes minutes; the next one is used, which adds a few percent. */
const LARGE = 8_000_000;

/** What files of a folder weigh when a static host sends them: brotli, or as they are where that is less. */
export class Wire {
  readonly #folder: string;
  readonly #bytes = new Map<string, number>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  bytesOf(file: string): number {
    const known = this.#bytes.get(file);
    if (known !== undefined) return known;
    const content = readFileSync(join(this.#folder, file));
    const quality = content.length > LARGE ? 9 : 11;
    const packed = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
    const bytes = Math.min(content.length, packed.length);
    this.#bytes.set(file, bytes);
    return bytes;
  }

  /** Every file of the folder that `isCounted`, and what they weigh together. */
  total(isCounted: (file: string) => boolean): { bytes: number; files: number } {
    const files = readdirSync(this.#folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(join(this.#folder, '/').length))
      .filter(isCounted);
    return { files: files.length, bytes: files.reduce((sum, file) => sum + this.bytesOf(file), 0) };
  }
}
