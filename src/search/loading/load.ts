import { SearchEngine } from '../engine/engine.ts';
import { SearchUnavailable } from '../records/fault.ts';
import { withoutQuotes } from '../language/quotation.ts';
import { fetchMissedSpelling } from '../terms/spelling.ts';
import { mergePassages, type MergedResult, type Missing, type PassageData } from './merge.ts';
import type { OpenOptions, PassageSearch } from '../passages/find/open.ts';
import type { FileFetcher } from '../records/fetcher.ts';
import { loadCode } from '../records/load-code.ts';
import { readJson } from '../records/read-json.ts';
import { openNames, type OpenNames } from '../names/open-shards.ts';
import { callerOf, decodeRecords, withBodies, type NamesFile } from '../names/records-file.ts';
import { LAWS } from '../laws/law-file.ts';
import { mayAskLaws } from '../laws/asks-laws.ts';
import type { LawSearch } from './law-search.ts';
import { MANIFEST, SHARED, type Manifest, type PassagesFile, type SearchPart } from './files.ts';
import { SharedSearch } from './shared-search.ts';

export interface LoadedSearch {
  readonly engine: SearchEngine;
  /** Answers a question. A new question should abort the previous one, which then throws the reason of its signal. */
  readonly answer: (question: string, limit: number, signal?: AbortSignal) => Promise<MergedResult>;
  /** The title of an entry. */
  readonly titleOf: (ref: string) => string | undefined;
  /** What search has to do without, and why. */
  readonly missing: readonly Missing[];
}

async function read<T extends { readonly build: string }>(
  fetcher: FileFetcher,
  file: string,
  build?: string,
): Promise<T> {
  const data = (await readJson(fetcher, file)) as T;
  if (build !== undefined && data.build !== build) throw new SearchUnavailable('other-build', file);
  return data;
}

/** Opens passages in shards. Only a site that has so many loads the code for it. */
async function openShards(fetcher: FileFetcher, options: OpenOptions): Promise<PassageSearch> {
  const { openPassages } = await loadCode(import('../passages/find/open.ts'), 'open.ts');
  return openPassages(fetcher, options);
}

/**
 * Loads search. Without names it cannot answer and throws; without terms, passages or entries in shards it finds less
 * and says so. Few passages come whole; of many, each question fetches what it needs.
 */
export async function loadSearch(fetcher: FileFetcher, options: OpenOptions = {}): Promise<LoadedSearch> {
  const { build, files, place, isSharded, shared, locale, laws } = await read<Manifest>(fetcher, MANIFEST);
  const missing: Missing[] = [];
  const orWithout = async <T>(part: SearchPart, load: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await load();
    } catch (error) {
      if (!(error instanceof SearchUnavailable)) throw error;
      missing.push({ part, fault: error.fault });
      return undefined;
    }
  };
  const inShared: FileFetcher = (file, signal) => fetcher(`${SHARED}${file}`, signal);
  const [names, terms, texts, shards, entries] = await Promise.all([
    read<NamesFile>(fetcher, files.names, build),
    orWithout('terms', () => read<NamesFile>(fetcher, files.terms, build)),
    isSharded ? undefined : orWithout('passages', () => read<PassagesFile>(fetcher, files.passages, build)),
    isSharded ? orWithout('passages', () => openShards(fetcher, options)) : undefined,
    shared && orWithout('entries', (): Promise<OpenNames> => openNames(inShared, shared.names, options.memory !== 0)),
  ]);
  const decoded = [names, ...(terms ? [terms] : [])].flatMap((file) => decodeRecords(file, locale));
  const call = callerOf(new Map(decoded.map((record) => [record.ref, record])));
  const records = decoded.map((record) => {
    const passages = texts?.passages[record.ref];
    return withBodies(passages ? { ...record, passages } : record, call);
  });
  const engine = new SearchEngine({ records, place }, entries?.known);
  const byRef = new Map(records.map((record) => [record.ref, record]));
  const rest =
    entries &&
    new SharedSearch({
      entries,
      call,
      locale,
      open: shared?.texts === undefined ? undefined : () => openShards(inShared, options),
    });
  let opened: Promise<Pick<LawSearch, 'answer'>> | undefined;
  const lawSearch = (build: string): Promise<Pick<LawSearch, 'answer'>> =>
    (opened ??= loadCode(import('./law-search.ts'), 'law-search.ts').then(
      (code) =>
        new code.LawSearch({
          fetcher: (file, signal) => inShared(`${LAWS}${file}`, signal),
          build,
          locale,
          options,
          recordOf: (ref) => byRef.get(ref),
        }),
      (error: unknown) => {
        // The next question tries again.
        opened = undefined;
        const fault = error instanceof SearchUnavailable ? error.fault : 'unreachable';
        return { answer: async ({ others }) => ({ ...(await others()), missing: { part: 'laws', fault } }) };
      },
    ));
  const answer: LoadedSearch['answer'] = async (question, limit, signal) => {
    const first = engine.ask(question);
    const asked = (await fetchMissedSpelling()) ? engine.ask(question) : first;
    const own = shards && (await shards.find(question, { signal, limit }));
    const fault = own?.missing[0]?.fault;
    const withOwn = (fetched: Parameters<typeof asked.answer>[1]) => {
      const byName = asked.answer(limit, fetched);
      return own
        ? mergePassages(byName, own.hits, ({ data }) => byRef.get((data as PassageData).ref), { limit })
        : byName;
    };
    const others = async (): Promise<MergedResult> =>
      rest ? rest.answer({ question, limit, signal, asked, byName: withOwn }) : withOwn([]);
    const answered =
      laws !== undefined && mayAskLaws(question)
        ? await (await lawSearch(laws)).answer({ question, limit, signal, asked, others })
        : await others();
    return fault === undefined ? answered : { ...answered, missing: { part: 'passages', fault } };
  };
  return {
    engine,
    answer: async (question, limit, signal) => {
      const asTyped = await answer(question, limit, signal);
      const answered = (await fetchMissedSpelling()) ? await answer(question, limit, signal) : asTyped;
      const unquoted = withoutQuotes(question);
      if (answered.hits.length > 0 || unquoted === question) return answered;
      // What stands nowhere as it was quoted may stand somewhere nearly so.
      const nearly = await answer(unquoted, limit, signal);
      return nearly.hits.length > 0 ? { ...nearly, isWhole: false, isUnquoted: true, sure: 'nearest' } : answered;
    },
    titleOf: (ref) => byRef.get(ref)?.names[0]?.text,
    missing,
  };
}
