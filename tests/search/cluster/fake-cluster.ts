import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

/** What a fake index holds. */
interface FakeIndex {
  settings: Record<string, unknown>;
  mappings: Record<string, unknown>;
  readonly made: string;
  readonly documents: Map<string, { readonly routing?: string; readonly document: unknown }>;
}

interface Reply {
  readonly status?: number;
  readonly body?: unknown;
}

/** Answers a request instead of the cluster, or cuts its connection; undefined: the cluster answers. */
export type Trouble = (request: { method: string; path: string; body: string }) => Reply | 'cut' | undefined;
/** The error of a passage that is not taken, as `_bulk` tells it. */
export type Refusal = (id: string) => { status: number; error: { type: string; reason: string } } | undefined;

/** Keeps what is sent to it, as OpenSearch answers: as much of it as `search:push` uses. It searches nothing. */
export class FakeCluster {
  readonly indices = new Map<string, FakeIndex>();
  readonly scripts = new Map<string, unknown>();
  readonly aliases = new Map<string, string>();
  /** Every request, in order. */
  readonly log: string[] = [];
  readonly authorizations = new Set<string | undefined>();
  hasIcu = false;
  trouble: Trouble = () => undefined;
  refusal: Refusal = () => undefined;
  url = '';

  /** Starts one that ends with the test. */
  static async start(): Promise<FakeCluster> {
    const fake = new FakeCluster();
    const server = createServer((request, response) => {
      void fake.#answer(request, response);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    fake.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    return fake;
  }

  /** The documents of the index that an alias stands for. */
  live(alias = 'passages'): string[] {
    return [...(this.indices.get(this.aliases.get(alias) ?? '')?.documents.keys() ?? [])];
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '', headers } = request;
    const path = url.slice(1);
    const body = await text(request);
    this.log.push(`${method} ${path}`);
    this.authorizations.add(headers.authorization);
    const reply = this.trouble({ method, path, body }) ?? this.#reply(method, path, body);
    if (reply === 'cut') {
      request.socket.destroy();
      return;
    }
    response.writeHead(reply.status ?? 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(reply.body ?? {}));
  }

  #reply(method: string, path: string, body: string): Reply {
    const [name = '', action] = path.split('/');
    const index = this.indices.get(name);
    if (path === '_analyze') return this.hasIcu ? {} : error(400, 'illegal_argument_exception', 'no icu_normalizer');
    if (path === '_bulk') return this.#bulk(body);
    if (path === '_aliases') return this.#switch(body);
    if (name === '_alias') {
      const to = this.aliases.get(action ?? '');
      return to === undefined ? error(404, 'aliases_not_found_exception', '') : { body: { [to]: {} } };
    }
    if (name === '_scripts') {
      this.scripts.set(action ?? '', JSON.parse(body));
      return {};
    }
    if (name.endsWith('*')) return { body: this.#matching(name.slice(0, -1)) };
    if (method === 'PUT' && action === undefined) {
      if (index) return error(400, 'resource_already_exists_exception', name);
      const made = { ...(JSON.parse(body) as Pick<FakeIndex, 'settings' | 'mappings'>), made: String(Date.now()) };
      this.indices.set(name, { ...made, documents: new Map() });
      return {};
    }
    if (!index) return error(404, 'index_not_found_exception', name);
    if (method === 'DELETE') this.indices.delete(name);
    if (action === '_mapping') Object.assign(index.mappings, JSON.parse(body));
    if (action === '_settings') Object.assign(index.settings, JSON.parse(body));
    return { body: { count: index.documents.size } };
  }

  #matching(begin: string): object {
    const own = [...this.indices].filter(([name]) => name.startsWith(begin));
    return Object.fromEntries(
      own.map(([name, { mappings, made }]) => [name, { mappings, settings: { index: { creation_date: made } } }]),
    );
  }

  #bulk(body: string): Reply {
    const lines = body.trimEnd().split('\n');
    const items = lines.flatMap((line, at) => {
      if (at % 2 === 1) return [];
      const { index: action } = JSON.parse(line) as { index: { _index: string; _id: string; routing?: string } };
      const { _index: name, _id: id, ...rest } = action;
      const refused = this.refusal(id);
      if (!refused) this.indices.get(name)?.documents.set(id, { ...rest, document: JSON.parse(lines[at + 1] ?? '') });
      return [{ index: { _id: id, status: 201, ...refused } }];
    });
    return { body: { errors: items.some(({ index }) => 'error' in index), items } };
  }

  #switch(body: string): Reply {
    const { actions } = JSON.parse(body) as { actions: { add?: { index: string; alias: string } }[] };
    for (const { add } of actions) if (add) this.aliases.set(add.alias, add.index);
    return {};
  }
}

const error = (status: number, type: string, reason: string): Reply => ({ status, body: { error: { type, reason } } });
