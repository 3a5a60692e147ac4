import { ByteReader, ByteWriter } from './bytes.ts';
import { readPostings, writePostings } from './postings.ts';

/** Distributes long lists to files in their order. A list above the size limit gets a file of its own. */
export class ListFiles {
  readonly #full: number;
  readonly #write: (file: number, body: Uint8Array) => void;
  #open: Uint8Array[] = [];
  #size = 0;
  #file = 0;

  /** `full`: maximum number of bytes per file. */
  constructor(full: number, write: (file: number, body: Uint8Array) => void) {
    this.#full = full;
    this.#write = write;
  }

  /** Adds a list; returns its location. */
  add(ordinals: Iterable<number>): readonly [file: number, index: number] {
    const writer = new ByteWriter();
    writePostings(writer, ordinals);
    const list = writer.finish();
    if (this.#size > 0 && this.#size + list.length > this.#full) this.close();
    this.#open.push(list);
    this.#size += list.length;
    return [this.#file, this.#open.length - 1];
  }

  close(): void {
    if (this.#open.length === 0) return;
    const writer = new ByteWriter().varint(this.#open.length);
    for (const list of this.#open) writer.varint(list.length);
    for (const list of this.#open) writer.raw(list);
    this.#write(this.#file, writer.finish());
    this.#file += 1;
    this.#open = [];
    this.#size = 0;
  }
}

/** The lists of a file, as bytes. */
export function readLists(bytes: Uint8Array): Uint8Array[] {
  const reader = new ByteReader(bytes);
  const lengths = Array.from({ length: reader.varint() }, () => reader.varint());
  return lengths.map((length) => reader.raw(length));
}

/** The ordinals of a list; `count` is their number. */
export const readList = (bytes: Uint8Array, count: number): number[] => readPostings(new ByteReader(bytes), count);
