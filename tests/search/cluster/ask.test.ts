import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, onTestFinished, test } from 'vitest';
import { askCluster } from '../../../src/search/cluster/ask.ts';
import { answerOf } from '../../../src/search/cluster/answer.ts';

const hit = (id: string, ...texts: string[]) => ({
  _id: id,
  _score: 20,
  _source: { id, title: `Điều ${id}`, data: { ref: `document:${id}` } },
  ...(texts.length > 0 && { highlight: { text: texts } }),
});
const reply = (...hits: object[]) => ({ timed_out: false, _shards: { total: 3, failed: 0 }, hits: { hits } });

async function served(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const QUESTION = 'thẩm quyền cấp phép';

describe('an answer of the cluster', () => {
  const near = hit('1', 'Cơ quan có quyền. Việc cấp và phép tắc thuộc thẩm tra.');
  const whole = hit('2', 'Chương này không nói gì.', 'Thẩm quyền cấp phép thuộc sở.');

  test('is ranked and scored by our own rules: 1 for all words in place', () => {
    const { hits, isPartial } = answerOf(QUESTION, reply(near, whole));
    expect(isPartial).toBe(false);
    expect(hits.map(({ id }) => id)).toEqual(['2', '1']);
    expect(hits[0]?.score).toBe(1);
    expect(hits[1]?.score).toBeLessThan(0.85);
    expect(hits[0]).toMatchObject({ title: 'Điều 2', data: { ref: 'document:2' } });
    const { text: shown = '', ranges = [] } = hits[0]?.excerpt ?? {};
    expect(ranges.map(([start, end]) => shown.slice(start, end))).toEqual(['Thẩm quyền cấp phép']);
  });

  test('shows what was meant where a word is mistyped', () => {
    const [first] = answerOf('thẩm qyền cấp phép', reply(near, whole)).hits;
    expect(first?.id).toBe('2');
    expect(first?.score).toBeLessThan(1);
  });

  test('without an excerpt is an answer by its title', () => {
    const [first] = answerOf('Điều 3', reply(hit('3'))).hits;
    expect(first).toMatchObject({ id: '3', excerpt: { text: '' } });
  });

  test.each([
    ['a part was late', { ...reply(whole), timed_out: true }],
    ['a part is down', { ...reply(whole), _shards: { total: 3, failed: 1 } }],
  ])('tells that %s', (_, partial) => {
    expect(answerOf(QUESTION, partial).isPartial).toBe(true);
  });
});

describe('the cluster', () => {
  test('gets the words, the name of the template and nothing else', async () => {
    let asked: unknown;
    const url = await served((request, response) => {
      void text(request).then((body) => {
        const { method, url: path, headers } = request;
        asked = { method, path, body: JSON.parse(body) as unknown, cookie: headers.cookie, from: headers.referer };
        response.end(JSON.stringify(reply(hit('1', 'Thẩm quyền cấp phép'))));
      });
    });
    const { hits } = await askCluster({ url, alias: 'van-ban' }, QUESTION, { year: 2021, issuer: 'sở y tế' });
    expect(hits).toHaveLength(1);
    expect(asked).toEqual({
      method: 'POST',
      path: '/van-ban/_search/template?routing=2021%2Fs%E1%BB%9F%20y%20t%E1%BA%BF',
      body: {
        id: 'van-ban-v1',
        params: { typed: QUESTION, read: 'tham quyen cap phep', year: '2021', issuer: 'sở y tế' },
      },
    });
  });

  test('is not asked without words', async () => {
    expect(await askCluster({ url: 'http://127.0.0.1:1', alias: 'a' }, '…')).toEqual({ hits: [], isPartial: false });
  });

  test.each<[string, RequestListener, string]>([
    ['is away', (request) => request.socket.destroy(), 'unreachable'],
    ['refuses', (_, response) => response.writeHead(503).end('{}'), 'unreachable'],
    ['answers no JSON', (_, response) => response.end('<html>'), 'unreachable'],
    ['answers something else', (_, response) => response.end('{"hits":7}'), 'cut'],
    ['leads elsewhere', (_, response) => response.writeHead(302, { location: '/' }).end(), 'unreachable'],
  ])('that %s makes search unavailable', async (_, listener, fault) => {
    const url = await served(listener);
    await expect(askCluster({ url, alias: 'a' }, QUESTION)).rejects.toMatchObject({ name: 'SearchUnavailable', fault });
  });

  test('is not waited for when nobody waits any more', async () => {
    const url = await served(() => undefined);
    const signal = AbortSignal.abort(new Error('gone'));
    await expect(askCluster({ url, alias: 'a' }, QUESTION, { signal })).rejects.toThrow('gone');
  });
});
