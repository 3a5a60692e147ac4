import { ByteReader, ByteWriter } from './bytes.ts';
import { readPostings, writePostings } from './postings.ts';

/** Puts long lists into files in the order they come. A list longer than a file should be has one to itself. */
export class ListFiles {
  readonly #full: number;
  readonly #write: (file: number, body: Uint8Array) => void;
  #open: Uint8Array[] = [];
  #size = 0;
  #file = 0;

  /** `full`: how many bytes a file holds at most. */
  constructor(full: number, write: (file: number, body: Uint8Array) => void) {
    this.#full = full;
    this.#write = write;
  }

  /** Where the list will stand. */
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

/** The ordinals of a list of so many. */
export const readList = (bytes: Uint8Array, count: number): number[] => readPostings(new ByteReader(bytes), count);
