import type { Cluster } from './cluster.ts';

/** What an index of ours says of itself: where a push stands, and what was asked before it. */
export interface IndexMeta {
  /** Of the passages and of how they are indexed. */
  readonly digest: string;
  readonly passages: number;
  /** How many passages from the beginning of the file are kept. */
  readonly pushed: number;
  /** The index that was live before this one. */
  readonly before?: string | undefined;
}

/** An index of ours. */
export interface OwnIndex {
  readonly name: string;
  readonly meta: IndexMeta;
  /** When it was made, in milliseconds since 1970. */
  readonly made: number;
}

/** The name of an index says what is in it: the same passages are the same index. */
export const indexName = (alias: string, digest: string): string => `${alias}-${digest.slice(0, 16)}`;
const DIGEST = /^[0-9a-f]{16}$/u;

type Indices = Readonly<
  Record<
    string,
    {
      readonly mappings: { readonly _meta?: Partial<IndexMeta> };
      readonly settings: { readonly index: { readonly creation_date: string } };
    }
  >
>;

/** All indices that this command made for an alias. Others, whatever their names, are not touched. */
export async function ownIndices(cluster: Cluster, alias: string): Promise<OwnIndex[]> {
  const found = ((await cluster.find(`${alias}-*`)) ?? {}) as Indices;
  return Object.entries(found).flatMap(([name, { mappings, settings }]): OwnIndex[] => {
    const { _meta: meta } = mappings;
    const isOwn = DIGEST.test(name.slice(alias.length + 1)) && typeof meta?.digest === 'string';
    return isOwn ? [{ name, meta: meta as IndexMeta, made: Number(settings.index.creation_date) }] : [];
  });
}

/** The index that an alias stands for; undefined if there is none yet. */
export async function liveIndex(cluster: Cluster, alias: string): Promise<string | undefined> {
  const found = (await cluster.find(`_alias/${alias}`)) as object | undefined;
  return Object.keys(found ?? {})[0];
}

export const keepMeta = (cluster: Cluster, name: string, meta: IndexMeta): Promise<unknown> =>
  cluster.ask('PUT', `${name}/_mapping`, { _meta: meta });

/** From one moment to the next, questions go to another index. */
export const switchAlias = (cluster: Cluster, alias: string, from: string | undefined, to: string): Promise<unknown> =>
  cluster.ask('POST', '_aliases', {
    actions: [
      ...(from === undefined || from === to ? [] : [{ remove: { index: from, alias } }]),
      { add: { index: to, alias } },
    ],
  });
