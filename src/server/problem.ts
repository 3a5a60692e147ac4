import type { FileStore } from './file-store.ts';

/** Where the index of all open data is, for programs and for people. */
const INDEX = { file: 'data/v1/index.json', page: '/data/v1/' } as const;

/** What went wrong, by status; in both languages, because a program sends no address of a page. */
const TITLES: Readonly<Record<number, string>> = {
  404: 'Không có tệp này. / There is no such file.',
  405: 'Chỉ đọc được. / These files can only be read.',
  412: 'Tệp đã khác. / The file is another one by now.',
  416: 'Ngoài tệp. / That range lies outside of the file.',
  500: 'Máy chủ gặp lỗi. / The server failed.',
  503: 'Máy chủ đang bận. / The server is busy.',
};

/** A body for programs (RFC 9457). */
export interface Problem {
  readonly text: string;
  readonly type: 'application/problem+json; charset=utf-8';
}

/** Whether a path belongs to the open data, whose readers are programs. */
const isData = (path: string): boolean => path === 'data' || path.startsWith('data/');

async function isThere(store: FileStore, path: string): Promise<boolean> {
  return typeof (await store.read(path).catch(() => undefined)) === 'object';
}

/** The file that holds all records of the folder a path is in, or is: `data/v1/services.json`. */
async function wholeOf(store: FileStore, path: string): Promise<string | undefined> {
  const names = path.split('/');
  for (let end = names.length; end > 0; end -= 1) {
    const folder = names.slice(0, end).join('/');
    const isFolder = (await store.read(folder).catch(() => undefined)) === 'folder';
    if (isFolder && (await isThere(store, `${folder}.json`))) return folder;
  }
  return undefined;
}

/**
 * The body of an error below the open data, with a pointer to the index and to the dataset whose folder was asked for;
 * undefined elsewhere, and where a site has no open data.
 */
export async function problemOf(store: FileStore, status: number, path: string): Promise<Problem | undefined> {
  const title = TITLES[status];
  if (title === undefined || !isData(path) || !(await isThere(store, INDEX.file))) return undefined;
  const whole = status === 404 ? await wholeOf(store, path) : undefined;
  const body = {
    type: 'about:blank',
    status,
    title,
    index: `/${INDEX.file}`,
    page: INDEX.page,
    ...(whole === undefined ? {} : { dataset: `/${whole}.json`, records: `/${whole}/{id}.json` }),
  };
  return { text: `${JSON.stringify(body)}\n`, type: 'application/problem+json; charset=utf-8' };
}
