import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

declare const showDirectoryPicker: () => Promise<FileSystemDirectoryHandle>;

/** The files of a folder as text, without its history. */
const textsOf = (folder: string): [path: string, text: string][] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => !path.startsWith('.git/'))
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')]);

/** A clerk who opens the form on a folder: one in the browser’s own storage, in place of the dialog for folders. */
export class Clerk {
  readonly page: Page;
  readonly #address: string;

  constructor(page: Page, address: string) {
    this.page = page;
    this.#address = address;
  }

  /** Puts a copy of the folder into the browser and opens the form. */
  async put(folder: string): Promise<void> {
    const { page } = this;
    await page.addInitScript(() => {
      Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() });
      Object.assign(FileSystemHandle.prototype, { requestPermission: () => Promise.resolve('granted') });
    });
    // Any page of the site: storage belongs to all of it.
    await page.goto(new URL('../', this.#address).href);
    await page.evaluate(async (files) => {
      const root = await showDirectoryPicker();
      await root.getDirectoryHandle('.git', { create: true });
      for (const [path, text] of files) {
        const names = path.split('/');
        let at = root;
        for (const name of names.slice(0, -1)) at = await at.getDirectoryHandle(name, { create: true });
        const file = await at.getFileHandle(names.at(-1) ?? '', { create: true });
        const writer = await file.createWritable();
        await writer.write(text);
        await writer.close();
      }
    }, textsOf(folder));
    await page.goto(this.#address);
  }

  /** Chooses the folder. */
  async choose(): Promise<void> {
    const { page } = this;
    await page.getByRole('button', { name: 'Làm việc với kho mã nguồn cục bộ' }).click();
    await page.getByRole('button', { name: 'Hiển thị trình đơn tài khoản' }).waitFor();
  }

  /** Opens an entry, or with `new` the form for another one. */
  async entry(collection: string, id: string): Promise<void> {
    const where = id === 'new' ? 'new' : `entries/${id}`;
    await this.page.goto(`${this.#address}#/collections/${collection}/${where}`);
    await this.page.getByRole('group', { name: /^Chỉnh sửa nội dung/u }).waitFor();
  }

  /** A field by its label, in the page or in another field. */
  field(label: string, within: Page | Locator = this.page): Locator {
    // Labels stand between marks of direction.
    return within.getByRole('group', { name: new RegExp(`“\\u2068${label}\\u2069”$`, 'u') }).last();
  }

  /** Saves the entry and waits until the form is back at the list. */
  async save(): Promise<void> {
    await this.page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await this.page.getByRole('group', { name: /^Chỉnh sửa nội dung/u }).waitFor({ state: 'detached' });
  }

  /** The names of the files in a folder, and their texts. */
  files(folder: string): Promise<Record<string, string>> {
    return this.page.evaluate(async (name) => {
      const texts: Record<string, string> = {};
      const root = await showDirectoryPicker();
      for await (const [path, handle] of await root.getDirectoryHandle(name))
        texts[`${name}/${path}`] = await (await (handle as FileSystemFileHandle).getFile()).text();
      return texts;
    }, folder);
  }
}
