import { mkdirSync, rmSync } from 'node:fs';
import { create, insertMultiple, search as ask } from '@orama/orama';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { pagefind } from '../../bench/search/peers/pagefind.ts';
import { tokenise } from '../../../src/search/language/tokens.ts';
import type { Locale } from '../../../src/schema/fields/languages.ts';
import { judgedOf, LIMIT, type Judged } from './judge.ts';
import { hashOf, type Question } from './questions.ts';

/** An entry as every peer gets it: what it is called, and what is said of it. */
interface Entry {
  readonly id: string;
  readonly title: string;
  readonly names: string;
  readonly passages: string;
}

/** The references of the answers to a question, the best first. */
type Ask = (q: string) => string[] | Promise<string[]>;

const keysOf = (text: string): string[] => tokenise(text).map(({ key }) => key);
const folded = (text: string): string => keysOf(text).join(' ');
/** Words and pairs of words, folded: the best that was found for Vietnamese without changing an engine. */
const pairs = (text: string): string[] => {
  const keys = keysOf(text);
  return keys.flatMap((key, at) => (at + 1 < keys.length ? [key, `${key} ${keys[at + 1] ?? ''}`] : [key]));
};
const FIELDS = ['title', 'names', 'passages'] as const;
const BOOST = { title: 2, names: 1.5 };

/** The engines ours is compared with, each set up over entries of a language. */
const PEERS: Readonly<Record<string, (entries: readonly Entry[], locale: Locale) => Ask | Promise<Ask>>> = {
  'MiniSearch with pairs': (entries) => {
    const index = new MiniSearch<Entry>({ fields: [...FIELDS], tokenize: pairs, processTerm: (term) => term });
    index.addAll(entries);
    return (q) => index.search(q, { boost: BOOST }).map(({ id }) => id as string);
  },
  Fuse: (entries) => {
    const index = new Fuse(
      entries.map(({ id, title, names }) => ({ id, title: folded(title), names: names.split(' · ').map(folded) })),
      { keys: [{ name: 'title', weight: 2 }, 'names'], ignoreLocation: true, threshold: 0.4 },
    );
    return (q) => index.search(folded(q), { limit: LIMIT }).map(({ item }) => item.id);
  },
  Orama: async (entries) => {
    const index = create({
      schema: { id: 'string', title: 'string', names: 'string', passages: 'string' },
      components: { tokenizer: { language: 'english', normalizationCache: new Map(), tokenize: pairs } },
    });
    await insertMultiple(index, [...entries], 1000);
    return async (q) => {
      const { hits } = await ask(index, { term: q, properties: [...FIELDS], boost: BOOST, limit: LIMIT, threshold: 1 });
      return hits.map(({ document }) => document.id);
    };
  },
  Pagefind: async (entries, locale) => {
    const folder = `.cache/search/pagefind-${locale}`;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    await pagefind.build(
      entries.map(({ id, title, names, passages }) => ({
        id,
        title: folded(title),
        text: folded(`${names} ${passages}`),
      })),
      folder,
    );
    const find = await pagefind.open(folder);
    return async (q) => [...(await find(folded(q))).ids];
  },
};

export const PEER_NAMES = Object.keys(PEERS);

/** Asks a peer, over the names and passages of the same records, until its time is up: questions are asked mixed. */
export async function askPeer(name: string, questions: readonly Question[], seconds = Infinity): Promise<Judged[]> {
  const { recordsOf } = await import('../real-search.ts');
  const results: Judged[] = [];
  const until = performance.now() + seconds * 1000;
  const mixed = questions.toSorted((a, b) => hashOf(a.q) - hashOf(b.q));
  const shareOf = (own: readonly Question[]): number => (until - performance.now()) * (own.length / mixed.length);
  for (const locale of ['vi', 'en'] as const) {
    const own = mixed.filter((question) => question.locale === locale);
    if (own.length === 0) continue;
    const entries = recordsOf(locale).map(({ ref, names, passages = [] }) => ({
      id: ref,
      title: names[0]?.text ?? '',
      names: names
        .slice(1)
        .map(({ text }) => text)
        .join(' · '),
      passages: passages.map(({ text }) => text).join(' · '),
    }));
    const find = await PEERS[name]?.(entries, locale);
    if (!find) throw new RangeError(`${name}: not one of ${PEER_NAMES.join(', ')}`);
    const end = performance.now() + shareOf(own);
    for (const question of own) {
      if (performance.now() > end) break;
      const { user } = process.cpuUsage();
      const refs = (await find(question.q)).slice(0, LIMIT);
      const ms = (process.cpuUsage().user - user) / 1000;
      results.push(judgedOf(question, refs, { isSure: refs.length > 0, ms, shown: refs }));
    }
  }
  return results;
}
