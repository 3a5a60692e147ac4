import { askCluster, type ClusterAddress } from '../../src/search/cluster/ask.ts';
import type { EngineResult, Outcome } from '../bench/search/engines.ts';
import type { Query } from '../bench/search/passages.ts';

/** Share of the questions of a kind whose passage stands first, in percent. */
export const firstOf = ({ outcomes }: Pick<EngineResult, 'outcomes'>, variant: string): number => {
  const own = outcomes.filter(({ query }) => query.variant === variant);
  return (100 * own.filter(({ place }) => place === 1).length) / own.length;
};

/** The least that a cluster must find at once. */
export const LEAST_FIRST: Readonly<Record<string, number>> = { exact: 95, 'no-marks': 95, typo: 85, telex: 85 };

/** Asks every question as a page would. */
export async function askAll(address: ClusterAddress, queries: readonly Query[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const query of queries) {
    const start = performance.now();
    const { hits } = await askCluster(address, query.q);
    const ms = performance.now() - start;
    const place = hits.findIndex(({ id }) => id === query.id) + 1;
    outcomes.push({ query, place, ms, bytes: 0, requests: 1 });
  }
  return outcomes;
}
