import type { Store, Tagged } from '../../../src/tools/release/store/store.ts';

/** Thrown in place of an operation: the program that asked for it is no more. */
export class Killed extends Error {}

/** A store in memory with a clock that only tests move; it can end a program at any operation that writes. */
export class StoreInMemory implements Store {
  readonly shown = 's3://town/site';
  now = Date.parse('2000-01-01T00:00:00Z');
  /** Number of operations that still succeed; the one after them, and all later ones, are never carried out. */
  left = Infinity;
  /** Called after each operation that changed what readers can see. */
  seen: () => void = () => undefined;
  /** Operations that wrote, such as `place index.html`. */
  readonly written: string[] = [];
  readonly objects = new Map<string, { text: string; tag: string; changed: number }>();

  #write(what: string, key: string, change: () => void): void {
    if (this.left <= 0) throw new Killed(`${what} ${key}`);
    this.left -= 1;
    change();
    this.written.push(`${what} ${key}`);
    this.seen();
  }

  #put(key: string, text: string): void {
    this.objects.set(key, { text, tag: `${this.written.length}`, changed: this.now });
  }

  list(begin: string, limit = Infinity): string[] {
    return [...this.objects.keys()].filter((key) => key.startsWith(begin)).slice(0, limit);
  }

  read(key: string): Tagged | undefined {
    const found = this.objects.get(key);
    return found && { ...found, changed: new Date(found.changed), now: new Date(this.now) };
  }

  write(key: string, body: Uint8Array | string): void {
    this.#write('write', key, () => {
      this.#put(key, Buffer.from(body).toString('utf8'));
    });
  }

  writeIf(key: string, text: string, tag: string | undefined): boolean {
    if (this.objects.get(key)?.tag !== tag) return false;
    this.write(key, text);
    return true;
  }

  place(from: string, key: string): void {
    this.#write('place', key, () => {
      const found = this.objects.get(from);
      if (!found) throw new Error(`no ${from}`);
      this.#put(key, found.text);
    });
  }

  delete(keys: readonly string[]): void {
    for (const key of keys)
      this.#write('delete', key, () => {
        this.objects.delete(key);
      });
  }

  close(): void {
    // Holds nothing open.
  }
}
