import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Above this size the highest brotli level takes minutes; the next one is used, which adds a few percent. */
const LARGE = 8_000_000;

/** Transfer sizes of the files of a folder: brotli, or uncompressed if smaller. */
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

  /** The number and total size of the files for which `isCounted` is true. */
  total(isCounted: (file: string) => boolean): { bytes: number; files: number } {
    const files = readdirSync(this.#folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(join(this.#folder, '/').length))
      .filter(isCounted);
    return { files: files.length, bytes: files.reduce((sum, file) => sum + this.bytesOf(file), 0) };
  }
}
