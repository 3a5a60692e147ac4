import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { SearchUnavailable, type Fault } from '../../search/records/fault.ts';
import { fetcherOf, PACK } from '../../search/passages/format/pack.ts';
import type { FileFetcher } from '../../search/records/fetcher.ts';
import { openPassages, type PassageAnswer } from '../../search/passages/find/open.ts';

/** An answer with its cost. */
interface Asked extends PassageAnswer {
  readonly ms: number;
  readonly bytes: number;
  readonly requests: number;
}

const REBUILD = 'npm run search:index -- --passages FILE.jsonl --out';
const WHY: Readonly<Record<Fault, string>> = {
  unreachable: 'không có / is not there',
  slow: 'không đọc kịp / did not come in time',
  cut: 'bị hỏng / is broken',
  'other-build': 'của phiên bản khác / is of another version',
};

/** Returns a fetcher for an index that is packed into one file. */
async function openPack(fetchFile: FileFetcher): Promise<FileFetcher> {
  try {
    return fetcherOf(await fetchFile(PACK));
  } catch (cause) {
    throw new SearchUnavailable('cut', PACK, { cause });
  }
}

/** Queries an index like a browser with an empty cache. */
function deskOf(folder: string): (question: string, limit: number) => Promise<Asked> {
  const sizes = new Map<string, number>();
  const sizeOf = (file: string, content: Uint8Array): number => {
    const known = sizes.get(file) ?? brotliCompressSync(content).length;
    sizes.set(file, known);
    return known;
  };
  return async (question, limit) => {
    const fetched = new Map<string, Uint8Array>();
    const before = process.cpuUsage();
    const fetchFile = async (file: string): Promise<Uint8Array> => {
      const content = await readFile(join(folder, file));
      fetched.set(file, content);
      return content;
    };
    const isPacked = existsSync(join(folder, PACK));
    const search = await openPassages(isPacked ? await openPack(fetchFile) : fetchFile);
    const answer = await search.find(question, { limit });
    const { user, system } = process.cpuUsage(before);
    const bytes = [...fetched].reduce((sum, [file, content]) => sum + sizeOf(file, content), 0);
    return { ...answer, ms: (user + system) / 1000, bytes, requests: fetched.size };
  };
}

/** Answers questions from a passage index; returns the exit code. */
export async function searchPassages(
  folder: string,
  questions: readonly string[],
  { limit, json }: { readonly limit: number; readonly json: boolean },
): Promise<number> {
  const ask = deskOf(folder);
  let isBroken = false;
  for (const q of questions) {
    let asked: Asked;
    try {
      asked = await ask(q, limit);
    } catch (error) {
      if (!(error instanceof SearchUnavailable)) throw error;
      console.error(
        `--index ${folder}: ${error.message.split(': ')[0] ?? ''} ${WHY[error.fault]} → ${REBUILD} ${folder}`,
      );
      return 1;
    }
    const { hits, missing, ms, bytes, requests } = asked;
    for (const { file, fault } of missing) {
      isBroken = true;
      console.error(`--index ${folder}: ${file} ${WHY[fault]} → ${REBUILD} ${folder}`);
    }
    const shown = hits.map(({ id, title, excerpt }) => ({ ref: `passage:${id}`, title, excerpt: excerpt.text }));
    if (json) console.log(JSON.stringify({ q, hits: shown, ms, bytes, requests }));
    else if (shown.length === 0) console.log('–');
    else
      shown.forEach(({ ref, title, excerpt }, at) => {
        console.log(`${at + 1}. ${title}  ${ref}\n   ${excerpt}`);
      });
  }
  return isBroken ? 1 : 0;
}
