import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Cluster } from '../../../src/tools/cluster/cluster.ts';
import { planPush, push, switchBack } from '../../../src/tools/cluster/push.ts';
import { surveyOf } from '../../../src/tools/cluster/survey.ts';
import { FakeCluster } from './fake-cluster.ts';

const passages = (count: number, more: object = {}) =>
  Array.from({ length: count }, (_, at) => ({
    id: `p-${at}`,
    title: 'T',
    text: `Lời ${at} ${'x'.repeat(20_000)}`,
    ...more,
  }));

function scratch(records: readonly object[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'push-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const file = join(folder, 'passages.jsonl');
  writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  return file;
}

/** Pushes as the command does; tells how far and what was waited for. */
async function pushed(fake: FakeCluster, records: readonly object[], urls: readonly string[] = [fake.url]) {
  const file = scratch(records);
  const survey = await surveyOf(file, () => undefined);
  const retries: string[] = [];
  const own = {
    cluster: new Cluster({
      urls,
      authorization: undefined,
      onRetry: (why) => retries.push(why),
      pause: () => Promise.resolve(),
    }),
    file,
    alias: 'passages',
    shards: 3,
    survey,
  };
  const plan = await planPush(own);
  let waits = 0;
  const result = await push(own, plan, { onProgress: () => undefined, onWait: () => (waits += 1), noteMs: 0 });
  return { ...result, plan, retries, waits, cluster: own.cluster };
}

const bulks = ({ log }: FakeCluster): number => log.filter((line) => line === 'POST _bulk').length;

describe('search:push', () => {
  test('fills a new index and only then lets the alias stand for it', async () => {
    const fake = await FakeCluster.start();
    const { plan } = await pushed(fake, passages(120, { year: 2021, issuer: 'so-y-te' }));
    expect(fake.live()).toHaveLength(120);
    expect(bulks(fake)).toBeGreaterThan(1);
    const order = fake.log.filter((line) => !line.startsWith('GET'));
    expect(order.indexOf('POST _aliases')).toBe(order.length - 1);
    expect(order.indexOf(`POST ${plan.index}/_refresh`)).toBeGreaterThan(order.lastIndexOf('POST _bulk'));
    const { settings, mappings, documents } = fake.indices.get(plan.index) ?? {};
    expect(settings).toMatchObject({ index: { refresh_interval: null } });
    expect(mappings?._meta).toMatchObject({ passages: 120, pushed: 120 });
    expect(documents?.get('p-7')).toMatchObject({ routing: '2021/so-y-te', document: { id: 'p-7', year: 2021 } });
    expect([...fake.scripts.keys()]).toEqual(['passages-v1']);
  });

  test('sends nothing a second time', async () => {
    const fake = await FakeCluster.start();
    const first = await pushed(fake, passages(60));
    const sent = bulks(fake);
    const { plan, resumed } = await pushed(fake, passages(60));
    expect({ index: plan.index, resumed }).toEqual({ index: first.plan.index, resumed: 60 });
    expect(bulks(fake)).toBe(sent);
    expect(fake.live()).toHaveLength(60);
    expect(await switchBack(first.cluster, 'passages')).toBeUndefined();
  });

  test('names an index by what it holds and how', async () => {
    const fake = await FakeCluster.start();
    const { plan } = await pushed(fake, passages(2));
    const other = await pushed(fake, passages(3));
    fake.hasIcu = true;
    const icu = await pushed(fake, passages(2));
    expect(new Set([plan.index, other.plan.index, icu.plan.index]).size).toBe(3);
    expect(JSON.stringify(icu.plan.body)).toContain('icu_folding');
    expect(JSON.stringify(plan.body)).not.toContain('icu_');
  });

  test('goes on where it was interrupted', async () => {
    const fake = await FakeCluster.start();
    const records = passages(200);
    fake.trouble = ({ path }) => (path === '_bulk' && bulks(fake) > 2 ? { status: 400, body: {} } : undefined);
    await expect(pushed(fake, records)).rejects.toThrow('POST _bulk: 400');
    expect(fake.live()).toEqual([]);
    fake.trouble = () => undefined;
    const { resumed } = await pushed(fake, records);
    expect(resumed).toBeGreaterThan(0);
    expect(resumed).toBeLessThan(200);
    expect(fake.live()).toHaveLength(200);
  });

  test('waits and sends again what the engine has no room for, and nothing else', async () => {
    const fake = await FakeCluster.start();
    const seen = new Map<string, number>();
    fake.refusal = (id) => {
      const times = (seen.get(id) ?? 0) + 1;
      seen.set(id, times);
      const error = { type: 'rejected_execution_exception', reason: 'full' };
      return id.endsWith('3') && times < 3 ? { status: 429, error } : undefined;
    };
    const { refused, waits } = await pushed(fake, passages(30));
    expect(refused).toEqual([]);
    expect(waits).toBe(2);
    expect(fake.live().sort()).toEqual(
      passages(30)
        .map(({ id }) => id)
        .sort(),
    );
    expect([seen.get('p-3'), seen.get('p-4')]).toEqual([3, 1]);
  });

  test.each([
    ['a node that answers nothing', () => 'cut' as const],
    ['a node that has too much to do', () => ({ status: 429, body: {} })],
    ['a gateway without nodes', () => ({ status: 503, body: {} })],
  ])('is not stopped by %s for a while', async (_, answer) => {
    const fake = await FakeCluster.start();
    let times = 0;
    fake.trouble = ({ path }) => (path === '_bulk' && (times += 1) < 4 ? answer() : undefined);
    const { retries } = await pushed(fake, passages(3));
    expect(retries.length).toBeGreaterThan(1);
    expect(fake.live()).toHaveLength(3);
  });

  test('goes to another node if one is away', async () => {
    const fake = await FakeCluster.start();
    const { retries } = await pushed(fake, passages(3), ['http://127.0.0.1:1', fake.url]);
    expect(retries).toEqual([]);
    expect(fake.live()).toHaveLength(3);
  });

  test('tells passages that are refused by their ids, and leaves the index of before', async () => {
    const fake = await FakeCluster.start();
    await pushed(fake, passages(5));
    const error = { type: 'mapper_parsing_exception', reason: 'failed to parse field [year]' };
    fake.refusal = (id) => (id === 'p-2' || id === 'p-4' ? { status: 400, error } : undefined);
    const { refused, plan } = await pushed(fake, passages(6));
    expect(refused).toEqual([
      { id: 'p-2', reason: 'mapper_parsing_exception: failed to parse field [year]' },
      { id: 'p-4', reason: 'mapper_parsing_exception: failed to parse field [year]' },
    ]);
    expect(fake.live()).toHaveLength(5);
    expect(fake.indices.has(plan.index)).toBe(false);
  });

  test('does not switch to an index that lacks passages, and sends all of them again', async () => {
    const fake = await FakeCluster.start();
    let isLost = true;
    fake.trouble = ({ path, method }) =>
      isLost && method === 'GET' && path.endsWith('/_count') ? { body: { count: 9 } } : undefined;
    await expect(pushed(fake, passages(10))).rejects.toThrow(/passages-[0-9a-f]{16}: 9 \/ 10/u);
    expect(fake.aliases.size).toBe(0);
    isLost = false;
    const { resumed } = await pushed(fake, passages(10));
    expect(resumed).toBe(0);
    expect(fake.live()).toHaveLength(10);
  });

  test('keeps one index to switch back to, and touches none that it did not make', async () => {
    const fake = await FakeCluster.start();
    fake.indices.set('passages-of-others', { settings: {}, mappings: {}, made: '0', documents: new Map() });
    const one = await pushed(fake, passages(1));
    const two = await pushed(fake, passages(2));
    expect(await switchBack(two.cluster, 'passages')).toBe(one.plan.index);
    expect(fake.live()).toHaveLength(1);
    await pushed(fake, passages(2));
    expect(fake.live()).toHaveLength(2);
    const three = await pushed(fake, passages(3));
    expect([...fake.indices.keys()]).toEqual(['passages-of-others', two.plan.index, three.plan.index]);
    expect(await switchBack(three.cluster, 'passages')).toBe(two.plan.index);
  });
});
