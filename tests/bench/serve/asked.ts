import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { loadSearch } from '../../../src/search/loading/load.ts';

/** What is asked of a server: addresses that are requested by turns. */
export interface Asked {
  readonly name: string;
  readonly paths: readonly string[];
}

const FOLDER = 'search-index/vi';
/** A question as people ask it: names alone do not answer it, so texts are read too. */
const QUESTION = 'đăng ký tạm trú cần giấy tờ gì';

/** The files of a search index that one question asks for when nothing is kept yet. */
async function filesOfQuestion(site: string): Promise<string[]> {
  const asked = new Set<string>();
  const { answer } = await loadSearch((file) => {
    asked.add(posix.join('/', FOLDER, file));
    return Promise.resolve(readFileSync(join(site, FOLDER, file)));
  });
  await answer(QUESTION, 10);
  return [...asked];
}

/** The page of a procedure of median size. */
function typicalProcedure(site: string): string {
  const pages = readdirSync(join(site, 'dich-vu'))
    .filter((name) => /^\d\.\d{6}$/u.test(name))
    .map((name) => ({ path: `/dich-vu/${name}/`, size: statSync(join(site, 'dich-vu', name, 'index.html')).size }))
    .sort((a, b) => a.size - b.size);
  return pages[Math.floor(pages.length / 2)]?.path ?? '/';
}

/** The loads of the benchmark; the first is what others are compared with: one small file. */
export const loadsOf = async (site: string): Promise<readonly Asked[]> => [
  { name: 'one small file', paths: ['/favicon.svg'] },
  { name: 'home page', paths: ['/'] },
  { name: 'a procedure', paths: [typicalProcedure(site)] },
  { name: 'a question’s files', paths: await filesOfQuestion(site) },
];
