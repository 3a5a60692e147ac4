import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askCluster } from '../../src/search/cluster/ask.ts';
import { routingOf } from '../../src/search/export/record.ts';
import { jsonLines } from '../bench/search/passages.ts';
import { askNode, pushAll, type Check } from './check.ts';
import { WORKSHOP, type Nodes } from './nodes.ts';

const ALIAS = 'partitions';
const YEARS = [2019, 2020, 2021];
const ISSUERS = ['so-y-te', 'so-tu-phap'];

/** Passages of six partitions, pushed under a name of their own: each is asked alone, of one shard. */
export async function askPartitions({ urls }: Nodes): Promise<Check> {
  const file = join(WORKSHOP, 'partitions.jsonl');
  const partitions = YEARS.flatMap((year) => ISSUERS.map((issuer) => ({ year, issuer })));
  const passages = partitions.flatMap((own) =>
    ['cấp phép xây dựng', 'đăng ký kết hôn'].map((text) => ({
      id: `${routingOf(own)}/${text}`,
      title: '',
      text,
      ...own,
    })),
  );
  writeFileSync(file, jsonLines(passages));
  await pushAll(urls, ['--passages', file, '--alias', ALIAS, '--shards', '3']);
  const [url = ''] = urls;
  const wrong: string[] = [];
  for (const own of partitions) {
    const { hits } = await askCluster({ url, alias: ALIAS }, 'cap phep xay dung', own);
    const [first, ...others] = hits;
    const { shards } = await askNode<{ shards: unknown[] }>(
      url,
      `${ALIAS}/_search_shards?routing=${encodeURIComponent(routingOf(own))}`,
    );
    const isAlone = first?.id === `${routingOf(own)}/cấp phép xây dựng` && others.length === 0 && shards.length === 1;
    if (!isAlone) wrong.push(routingOf(own));
  }
  const year = await askCluster({ url, alias: ALIAS }, 'cap phep xay dung', { year: 2020 });
  if (year.hits.length !== ISSUERS.length) wrong.push('2020');
  return {
    name: 'a year and issuer asked alone, of one shard; a year alone',
    isMet: wrong.length === 0,
    found: wrong.length === 0 ? `${partitions.length} partitions` : `not ${wrong.join(', ')}`,
  };
}
