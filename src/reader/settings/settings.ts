import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { partialDate } from '../../schema/fields/primitives.ts';
import { ROOT } from './content-folder.ts';
import { editorTarget } from './editor-target.ts';

/** Environment variables. All are optional; none may be empty. */
type Setting =
  | 'PORTAL_CONTENT'
  | 'PORTAL_OUT'
  | 'PORTAL_URL'
  | 'PORTAL_LINKS'
  | 'PORTAL_EDITOR'
  | 'PORTAL_TODAY'
  | 'PORTAL_CACHE';
type Environment = Readonly<Record<string, string | undefined>>;

const EMPTY = 'để trống; bỏ biến này hoặc cho nó một giá trị / is empty; unset it or give it a value';
const NO_FOLDER = 'là một tệp, không phải thư mục; chọn một thư mục / is a file, no folder; name a folder';

/** Folders that do not exist yet or are inaccessible are reported by the code that uses them. */
function folder(value: string): string | undefined {
  for (let at = resolve(ROOT, value); ; at = dirname(at)) {
    try {
      const entry = statSync(at, { throwIfNoEntry: false });
      if (entry) return entry.isDirectory() ? undefined : NO_FOLDER;
    } catch {
      return undefined;
    }
  }
}

function today(value: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(value))
    return 'không có dạng yyyy-mm-dd / is not of the form yyyy-mm-dd → 2026-11-23';
  return partialDate.safeParse(value).success
    ? undefined
    : 'ngày này không có trong lịch / there is no such day → 2026-11-23';
}

/** The address of the site: of a host, or of a folder on it. */
const folderOf = ({ pathname }: URL): string => (pathname === '/' ? '' : pathname.replace(/\/*$/u, '/'));

function origin(value: string): string | undefined {
  const url = URL.parse(value);
  if (!url) return 'không phải địa chỉ web đầy đủ / is no full web address → https://portal.example';
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return 'phải bắt đầu bằng https:// hoặc http:// / must begin with https:// or http:// → https://portal.example';
  if (url.username !== '' || url.password !== '')
    return `có tên người dùng hay mật khẩu, sẽ hiện trên mọi trang / has a user name or password, which every page would show → ${url.origin}`;
  if (/[?#]/u.test(value))
    return `có “?” hay “#”; địa chỉ của cổng là một thư mục / has “?” or “#”; the address of the portal is a folder → ${url.origin}${folderOf(url)}`;
  if (!/^(?:\/[\w.~-]+)*\/?$/u.test(url.pathname))
    return `đường dẫn chỉ được có chữ không dấu, số và “-”, “.”, “_” / its path may only have ASCII letters, digits, “-”, “.” and “_” → ${url.origin}/portal/`;
  return undefined;
}

const CHECKS: Readonly<Record<Setting, (value: string) => string | undefined>> = {
  PORTAL_CONTENT: folder,
  PORTAL_OUT: folder,
  PORTAL_URL: origin,
  PORTAL_LINKS: (value) => (['folder', 'file'].includes(value) ? undefined : 'không biết / is unknown → folder | file'),
  PORTAL_EDITOR: (value) =>
    editorTarget(value) ? undefined : 'không biết / is unknown → local | github:owner/repository@branch',
  PORTAL_TODAY: today,
  PORTAL_CACHE: folder,
};

/** Validates the environment variables: one line per problem with name, value and what would be right. */
export function settingProblems(environment: Environment): string[] {
  return Object.entries(CHECKS).flatMap(([name, check]) => {
    const value = environment[name];
    if (value === undefined) return [];
    const problem = value.trim() === '' ? EMPTY : check(value);
    // Passwords must not appear on screen or in logs.
    return problem === undefined ? [] : [`${name}=${value.replace(/\/\/[^/]*@/u, '//…@')}: ${problem}`];
  });
}

/** The origin of the site. */
export const siteOrigin = (): string => new URL(process.env.PORTAL_URL ?? 'http://localhost:4321').origin;

/** The output folder of a build: absolute path, and path as in its setting. */
export const outFolder = (): { path: string; shown: string } => {
  const path = resolve(ROOT, process.env.PORTAL_OUT ?? 'dist');
  return { path, shown: process.env.PORTAL_OUT === undefined ? path : `PORTAL_OUT=${process.env.PORTAL_OUT}` };
};
